package dev.muster.story;

/// Every story, in the sandbox.
class SandboxStoryTest extends SandboxStory implements EveryStory {}
