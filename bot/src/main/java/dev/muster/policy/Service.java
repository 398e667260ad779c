package dev.muster.policy;

import java.util.Optional;

/// Something a team owns, and whom to call when it breaks. The lead is a handle.
public record Service(String name, Optional<String> lead) {}
