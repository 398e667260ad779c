package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A modal or a Home tab in front of somebody.
public final class View {
  private final String id;
  private final String owner;
  private final String root;
  private final String previous;
  private volatile ObjectNode body;
  private volatile String hash;
  private volatile Inputs inputs;

  View(String id, String owner, String root, String previous, ObjectNode body, String hash) {
    this.id = id;
    this.owner = owner;
    this.root = root.isEmpty() ? id : root;
    this.previous = previous;
    this.body = body.deepCopy();
    this.hash = hash;
    this.inputs = Inputs.untouched(blocks());
  }

  public String id() {
    return id;
  }

  /// The id of whoever it is shown to.
  public String owner() {
    return owner;
  }

  public String hash() {
    return hash;
  }

  public ObjectNode body() {
    return body.deepCopy();
  }

  public String callbackId() {
    return Json.text(body, "callback_id");
  }

  public String externalId() {
    return Json.text(body, "external_id");
  }

  public String privateMetadata() {
    return Json.text(body, "private_metadata");
  }

  public boolean isModal() {
    return Json.text(body, "type").equals("modal");
  }

  ArrayNode blocks() {
    return body.path("blocks") instanceof ArrayNode blocks ? blocks : Json.array();
  }

  String root() {
    return root;
  }

  String previous() {
    return previous;
  }

  Inputs inputs() {
    return inputs;
  }

  void change(ObjectNode newBody, String newHash) {
    body = newBody.deepCopy();
    hash = newHash;
    inputs = inputs.carriedOver(blocks());
  }

  void fill(Inputs filled) {
    inputs = filled;
  }
}
