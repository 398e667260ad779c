package dev.muster.adapter.slack.fake;

import java.util.List;

/// People who are called together, like `@on-call`.
public final class UserGroup {
  private final String id;
  private volatile String name;
  private volatile String handle;
  private volatile String description = "";
  private volatile List<String> users = List.of();
  private volatile boolean isDisabled;

  UserGroup(String id, String name, String handle) {
    this.id = id;
    this.name = name;
    this.handle = handle;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String handle() {
    return handle;
  }

  public String description() {
    return description;
  }

  public List<String> users() {
    return users;
  }

  public boolean isDisabled() {
    return isDisabled;
  }

  void isCalled(String newName, String newHandle) {
    name = newName;
    handle = newHandle;
  }

  void describe(String newDescription) {
    description = newDescription;
  }

  void hold(List<String> newUsers) {
    users = List.copyOf(newUsers);
  }

  void disable(boolean off) {
    isDisabled = off;
  }
}
