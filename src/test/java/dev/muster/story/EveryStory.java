package dev.muster.story;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All stories, for a workspace of any kind.
interface EveryStory
    extends DeclaringStories,
        AskingStories,
        UpdatingStories,
        RemindingStories,
        LeadingStories,
        RecordingStories,
        WorkingStories,
        EndingStories,
        KeepingPrivateStories,
        EnduringStories,
        HelpingStories {
  static List<Method> all() {
    return Stream.of(EveryStory.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }
}
