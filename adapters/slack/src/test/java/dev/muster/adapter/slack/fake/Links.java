package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Socket Mode: the connections that the app holds, up to ten. Each payload goes to one of them, in
/// turn, and must be acknowledged there in time.
public final class Links implements Line {
  private static final int MOST = 10;

  private final Workspace workspace;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<Link> open = new CopyOnWriteArrayList<>();
  private final List<String> strays = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicInteger everOpened = new AtomicInteger();
  private volatile Duration patience = PATIENCE;

  Links(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Good for one connection.
  String ticket() {
    var ticket = "ticket-%d".formatted(workspace.ids().number());
    tickets.add(ticket);
    return ticket;
  }

  Optional<Link> admit(String ticket, Wire wire) {
    return tickets.remove(ticket) ? Optional.of(new Link(this, wire)) : Optional.empty();
  }

  /// For tests that let the time for an acknowledgement run out.
  public void waitFor(Duration newPatience) {
    patience = newPatience;
  }

  /// As long as at first.
  public void waitLong() {
    patience = PATIENCE;
  }

  Duration patience() {
    return patience;
  }

  /// The connections as they are now, the oldest first.
  public List<Link> open() {
    return List.copyOf(open);
  }

  /// How many connections there ever were.
  public int everOpened() {
    return everOpened.get();
  }

  /// Acknowledgements nobody waited for: late, doubled, of something unknown, or on another link.
  public List<String> strays() {
    return List.copyOf(strays);
  }

  void stray(String text) {
    strays.add(text);
  }

  /// Waits until there are this many.
  public void await(int count) {
    if (!workspace.turns().await(() -> open.size() == count, Duration.ofSeconds(30))) {
      throw new AssertionError("%d links are open, not %d".formatted(open.size(), count));
    }
  }

  boolean opened(Link link) {
    return workspace
        .turns()
        .take(() -> {
          everOpened.incrementAndGet();
          return open.size() < MOST && open.add(link);
        });
  }

  void closed(Link link) {
    workspace
        .turns()
        .take(() -> {
          open.remove(link);
        });
  }

  ObjectNode hello() {
    var hello = Json.object().put("type", "hello").put("num_connections", open.size());
    hello
        .putObject("debug_info")
        .put("host", "applink-fake")
        .put("build_number", 1)
        .put("approximate_connection_time", 18_060);
    hello.putObject("connection_info").put("app_id", workspace.appId());
    return hello;
  }

  @Override
  public CompletableFuture<Ack> send(Parcel parcel, Optional<Retry> retry) {
    return choose()
        .map(link -> send(link, parcel, retry))
        .orElseGet(() -> CompletableFuture.completedFuture(new Ack.Unreachable("no link")));
  }

  private Optional<Link> choose() {
    var staying = open.stream().filter(link -> !link.isLeaving()).toList();
    var all = staying.isEmpty() ? open() : staying;
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(Math.floorMod(turn.getAndIncrement(), all.size())));
  }

  private CompletableFuture<Ack> send(Link link, Parcel parcel, Optional<Retry> retry) {
    var id = "envelope-%d".formatted(workspace.ids().number());
    var envelope = Json.object().put("envelope_id", id).put("type", parcel.type());
    envelope.set("payload", parcel.payload());
    envelope.put("accepts_response_payload", !(parcel instanceof Parcel.Event));
    retry.ifPresent(
        it -> envelope.put("retry_attempt", it.attempt()).put("retry_reason", it.reason()));
    return link.send(id, envelope);
  }
}
