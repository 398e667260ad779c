package dev.muster.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Sample;
import dev.muster.incident.Event;
import dev.muster.incident.Headline;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Involved;
import dev.muster.incident.Kind;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> &lt;b&gt; [x](javascript:y) ![i](u) # h\n## h2\n- li\n```\n|t|~~s~~";

  @Test
  void nothingPeopleWroteBecomesMarkup() {
    var document = export(HOSTILE.replace("\n", " "), new Event.Noted(HOSTILE), "*Eve* <b>");
    var unescaped = document.replaceAll("\\\\\\p{Punct}", "").replace("<br>", "");
    assertThat(unescaped).doesNotContainPattern("[<>&`*_|~\\[\\]]");
    assertThat(document).contains("\\*Eve\\* \\<b\\>");
    assertThat(document.lines()).noneMatch(line -> line.startsWith("## h2"));
    assertThat(document.lines().filter(line -> line.startsWith("1. "))).hasSize(1);
  }

  @Test
  void timesAreUtcAndADrillIsMarked() {
    assertThat(export("down", new Event.Noted("hello"), "Alice"))
        .contains("# DRILL: INC\\-1 down")
        .contains("- Declared: 2026-11-20 09:00:00")
        .contains("1. 2026-11-20 09:00:00 Alice noted: hello");
  }

  private static String export(String title, Event event, String name) {
    var headline =
        new Headline(title, Severity.SEV2, Kind.DRILL, Visibility.OPEN, Optional.empty());
    var incident =
        Incident.declare(
            new IncidentId(1),
            Sample.HOME,
            headline,
            Involved.declaredBy(Sample.ALICE),
            Sample.NOW);
    var entry =
        new TimelineEntry(
            incident.id(), 1, Sample.NOW, Sample.NOW, Optional.of(Sample.ALICE), event);
    return new Export(_ -> name).markdown(incident, List.of(entry));
  }
}
