package dev.muster.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/// The rows of one sort that belong to several incidents. One that cannot be read is a fault of its
/// own incident and of no other.
record Grouped<T>(Map<Integer, List<T>> rows, Map<Integer, IllegalArgumentException> faults) {
  static <T> Grouped<T> of(Query query, Mapper<T> mapper) {
    var all = new Grouped<T>(new HashMap<>(), new HashMap<>());
    query.map((row, _) -> all.take(row, mapper)).forEach(_ -> {});
    return all;
  }

  private int take(ResultSet row, Mapper<T> mapper) throws SQLException {
    int incident = row.getInt("incident");
    try {
      rows.computeIfAbsent(incident, _ -> new ArrayList<>()).add(mapper.map(row));
    } catch (IllegalArgumentException e) {
      faults.put(incident, e);
    }
    return incident;
  }

  /// @throws IllegalArgumentException if one of them cannot be read
  List<T> of(int incident) {
    if (faults.containsKey(incident)) {
      throw new IllegalArgumentException(faults.get(incident));
    }
    return rows.getOrDefault(incident, List.of());
  }

  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }
}
