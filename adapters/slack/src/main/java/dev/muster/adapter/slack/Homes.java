package dev.muster.adapter.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.muster.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows each person their page on the Home tab: when they open it, and for a while after whenever
/// something changed. Slack does not say when they look away.
///
/// However much changes, a page is published once every few seconds at most, and only if it reads
/// differently.
final class Homes implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Homes.class);
  private static final Duration A_WHILE = Duration.ofHours(1);
  private static final int MOST = 100;

  private final HomePage page;
  private final Introductions names;
  private final InstantSource clock;
  private final Duration pace;
  private final Map<PersonId, Shown> shown = new LinkedHashMap<>();
  private final AtomicBoolean isPending = new AtomicBoolean();
  private final ScheduledExecutorService painter =
      new ScheduledThreadPoolExecutor(1, VirtualThreads.named("slack-home"));

  /// @param pace how long changes are gathered
  Homes(HomePage page, Introductions names, InstantSource clock, Duration pace) {
    this.page = page;
    this.names = names;
    this.clock = clock;
    this.pace = pace;
  }

  /// What somebody was shown last, and when they opened it.
  private record Shown(Instant opened, String page) {}

  void addTo(App app) {
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          var opened = payload.getEvent();
          if ("home".equals(opened.getTab())) {
            later(Duration.ZERO, () -> open(names.person(opened.getUser())));
          }
          return context.ack();
        });
  }

  /// Something may read differently now.
  void changed() {
    if (isPending.compareAndSet(false, true)) {
      later(pace, this::refresh);
    }
  }

  /// Somebody may see less now: whatever they were shown, and whenever, is shown anew.
  void renew(PersonId person) {
    later(Duration.ZERO, () -> show(person));
  }

  private void later(Duration pause, Runnable work) {
    try {
      var _ = painter.schedule(() -> safely(work), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      LOG.debug("closed");
    }
  }

  private static void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("a home could not be shown", e);
    }
  }

  /// From here on everything happens on the painter's one thread.
  private void open(PersonId person) {
    shown.put(person, new Shown(clock.instant(), ""));
    if (shown.size() > MOST) {
      var _ = shown.remove(shown.keySet().iterator().next());
    }
    publish(person)
        .ifPresent(pause -> {
          var _ = isPending.compareAndSet(false, true);
          later(pause, this::refresh);
        });
  }

  private void show(PersonId person) {
    if (shown.containsKey(person)) {
      publish(person).ifPresent(pause -> later(pause, () -> show(person)));
    } else if (publish(person, page.of(person))
        instanceof Answer.Later<ViewsPublishResponse>(var pause, _)) {
      later(pause, () -> show(person));
    }
  }

  private void refresh() {
    isPending.set(false);
    shown.values().removeIf(one -> one.opened().plus(A_WHILE).isBefore(clock.instant()));
    for (var person : List.copyOf(shown.keySet())) {
      var pause = publish(person);
      if (pause.isPresent()) {
        isPending.set(true);
        later(pause.get(), this::refresh);
        return;
      }
    }
  }

  /// @return how long Slack wants us to pause first, if it does
  private Optional<Duration> publish(PersonId person) {
    var blocks = page.of(person);
    var now = GsonFactory.createSnakeCase().toJson(blocks);
    var before = shown.get(person);
    if (before == null || before.page().equals(now)) {
      return Optional.empty();
    }
    return switch (publish(person, blocks)) {
      case Answer.Ok<ViewsPublishResponse> _ -> {
        shown.put(person, new Shown(before.opened(), now));
        yield Optional.empty();
      }
      case Answer.Later<ViewsPublishResponse>(var pause, _) -> Optional.of(pause);
      case Answer.No<ViewsPublishResponse>(var error, _) -> given(person, error);
      case Answer.Unclear<ViewsPublishResponse>(var why) -> given(person, why);
    };
  }

  private Optional<Duration> given(PersonId person, String why) {
    LOG.warn("{} cannot be shown their home: {}", person.value(), why);
    return Optional.empty();
  }

  private Answer<ViewsPublishResponse> publish(PersonId person, List<LayoutBlock> blocks) {
    var view = View.builder().type("home").callbackId("home").blocks(blocks).build();
    return names.api().ask(slack -> slack.viewsPublish(r -> r.userId(person.value()).view(view)));
  }

  @Override
  public void close() {
    var _ = painter.shutdownNow();
  }
}
