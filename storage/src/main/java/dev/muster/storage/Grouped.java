package dev.muster.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/// The rows of one sort that belong to several incidents.
record Grouped<T>(Map<Integer, List<T>> rows) {
  static <T> Grouped<T> of(Query query, Mapper<T> mapper) {
    var rows = new HashMap<Integer, List<T>>();
    query
        .map((row, _) -> Map.entry(row.getInt("incident"), mapper.map(row)))
        .forEach(
            row -> rows.computeIfAbsent(row.getKey(), _ -> new ArrayList<>()).add(row.getValue()));
    return new Grouped<>(rows);
  }

  List<T> of(int incident) {
    return rows.getOrDefault(incident, List.of());
  }

  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }
}
