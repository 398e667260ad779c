package dev.muster.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Something written in the file: YAML's node, and the way to it. The parser's types end here.
record Value(Node node, String key, Path file, Problems problems) {

  void complain(Fault fault) {
    problems.add(place(), fault);
  }

  /// Complains, and goes on with something else.
  <T> T refuse(Fault fault, T otherwise) {
    complain(fault);
    return otherwise;
  }

  /// Nothing is written, or `null`, or `~`.
  boolean isEmpty() {
    return node.getTag().equals(Tag.NULL);
  }

  Optional<String> text() {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  boolean isText() {
    return node.getTag().equals(Tag.STR);
  }

  Optional<List<Value>> items() {
    return node instanceof SequenceNode sequence
        ? Optional.of(sequence.getValue().stream().map(item -> at(item, key)).toList())
        : Optional.empty();
  }

  /// What stands under each key. Two that differ only in case are the same one, written twice.
  Optional<Map<String, Entry>> entries() {
    return node instanceof MappingNode mapping
        ? Optional.of(entries(mapping.getValue()))
        : Optional.empty();
  }

  private Map<String, Entry> entries(List<NodeTuple> tuples) {
    var entries = new TreeMap<String, Entry>(String.CASE_INSENSITIVE_ORDER);
    tuples.forEach(tuple -> add(tuple, entries));
    return entries;
  }

  private void add(NodeTuple tuple, Map<String, Entry> entries) {
    if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
      at(tuple.getKeyNode(), key).complain(new Fault.NotAKey());
      return;
    }
    var entry = new Entry(below(name, name), below(name, tuple.getValueNode()));
    Optional.ofNullable(entries.putIfAbsent(name.getValue(), entry))
        .ifPresent(first -> entry.key().complain(new Fault.KeyTwice(first.key().place().line())));
  }

  private Value below(ScalarNode name, Node found) {
    return at(found, key.isEmpty() ? name.getValue() : key + "." + name.getValue());
  }

  private Value at(Node found, String path) {
    return new Value(found, path, file, problems);
  }

  Place place() {
    return node.getStartMark().map(this::place).orElseGet(() -> new Place.WholeFile(file));
  }

  private Place place(Mark mark) {
    return new Place.InFile(file, mark.getLine() + 1, mark.getColumn() + 1, key);
  }

  /// A key as it is written, and what stands after it.
  record Entry(Value key, Value value) {}
}
