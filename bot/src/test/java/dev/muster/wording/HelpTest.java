package dev.muster.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Catalogue;
import dev.muster.command.Verb;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What people read who ask what they can say.
class HelpTest {
  private final Catalogue catalogue = Catalogue.incident();
  private final Help help = new Help(catalogue);

  @Test
  void theOverviewNamesEveryVerbAndBeginsWithDeclaring() {
    String overview = Transcript.of(help.of(Optional.empty()));
    assertThat(overview)
        .startsWith(
            """
            # What you can say
            - `/incident declare` Declare an incident and open its room
            """)
        .endsWith("[Declare an incident: /incident declare]\n[Open incidents: /incident list]\n");
    for (Verb verb : catalogue.verbs()) {
      assertThat(overview).contains("- `/incident " + verb.name() + "` ");
    }
  }

  @Test
  void oneVerbIsExplainedInFull() {
    assertThat(Transcript.of(help.of(Optional.of("update"))))
        .isEqualTo(
            """
            # Tell everyone who waits how things stand
            Say: `/incident update [INC-7] text [next time]`
            For instance: `/incident update error rate is falling next 20m`
            Also: post
            - `text`: How things stand now
            - `actions`: What is being done
            - `needs`: What is missing, or who
            - `next`: When the next update will come
            [Open the form: /incident update]
            """);
  }

  @Test
  void anAliasExplainsItsVerb() {
    assertThat(Transcript.of(help.of(Optional.of("lead"))))
        .contains("Say: `/incident role [INC-7] role @person [ask]`")
        .contains("Also: assign, lead (commander)");
  }

  @Test
  void whoAsksForAnUnknownVerbSeesThemAll() {
    assertThat(Transcript.of(help.of(Optional.of("teleport"))))
        .isEqualTo("I do not know `teleport`.\n" + Transcript.of(help.of(Optional.empty())));
  }

  @Test
  void aSlipIsOfferedAsWhatWasMeant() {
    assertThat(Transcript.of(help.of(Optional.of("udpate"))))
        .isEqualTo(
            """
            I do not know `udpate`. Is it `update`?
            [About update: /incident help update]
            [What can I say?: /incident help]
            """);
  }

  @Test
  void theReferenceIsMadeFromTheCatalogue() {
    assertThat(Reference.of(catalogue))
        .startsWith("# Commands\n")
        .contains(
            """
            ### merge

            Make it part of another incident. Also: duplicate.

            ```
            /incident merge [INC-7] INC-5 [ask]
            ```

            - `into`: The incident that goes on
            - `ask`: Say first what it changes, and ask

            For instance `/incident merge INC-5`.
            """);
  }
}
