package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Tells only what the platform can do, and holds it to its word: when every story was told, each
/// thing that it can do was shown by one that came to a good end.
final class Showing
    implements BeforeTestExecutionCallback, AfterTestExecutionCallback, AfterAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(Showing.class);

  /// What a class of stories has shown so far, and how many were told to a good end or left out.
  private static final class Account {
    private final Set<Ability> shown = EnumSet.noneOf(Ability.class);
    private Optional<Platform> platform = Optional.empty();
    private int told;
  }

  @Override
  public void beforeTestExecution(ExtensionContext context) {
    var platform = ((Stories) context.getRequiredTestInstance()).world().platform();
    ofClass(context).platform = Optional.of(platform);
    var lacking = ability(context).filter(ability -> !platform.can(ability));
    if (lacking.isPresent()) {
      ofClass(context).told++;
      abort(platform.manner(lacking.get()).words());
    }
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isEmpty()) {
      ofClass(context).told++;
      ability(context).ifPresent(ofClass(context).shown::add);
    }
  }

  private static Optional<Ability> ability(ExtensionContext context) {
    return Optional.ofNullable(context.getRequiredTestMethod().getAnnotation(Shows.class))
        .map(Shows::value);
  }

  private static Account ofClass(ExtensionContext test) {
    return account(test.getParent().orElseThrow());
  }

  private static Account account(ExtensionContext ofClass) {
    return ofClass.getStore(NAMESPACE).computeIfAbsent(Account.class);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    var account = account(context);
    account
        .platform
        .filter(_ -> isEveryStory(context.getRequiredTestClass(), account.told))
        .ifPresent(platform ->
            assertThat(account.shown)
                .as("what %s has shown", platform.title())
                .containsExactlyInAnyOrderElementsOf(platform.abilities()));
  }

  private static boolean isEveryStory(Class<?> stories, int told) {
    return EveryStory.class.isAssignableFrom(stories) && EveryStory.all().size() == told;
  }
}
