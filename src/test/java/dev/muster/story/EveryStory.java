package dev.muster.story;

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
        HelpingStories {}
