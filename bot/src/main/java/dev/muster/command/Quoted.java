package dev.muster.command;

import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message that goes along with a command, for buttons and forms to carry: nobody types it.
///
/// @param words what it says, if the command does not say it
public record Quoted(
    MessageId message, PersonId author, Instant said, Optional<String> link, String words) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([^/\\s]+)/([^/\\s]+)/([^/\\s]+)/([^/\\s]+)/(\\d{1,15})/([^/\\s]*)(?:\\s(.*))?",
          Pattern.DOTALL);

  /// What is written like one after its keyword, by hand.
  private static final Pattern FORGED =
      Pattern.compile(
          "(?i)\\b(?:quoted|confided)[\\s\\p{Z}\\p{P}]{1,200}[^/\\s]+(?:/[^/\\s]+){3}/\\d{1,15}/");

  /// The line, so that none can be read in it: what people type may come back to them on a button,
  /// where one would be believed.
  static String unquotable(String line) {
    return FORGED.matcher(line).replaceAll(Quoted::apart);
  }

  private static String apart(MatchResult forged) {
    return Matcher.quoteReplacement(forged.group().replace("/", " / "));
  }

  /// The same, saying no more than this much.
  public Quoted saying(String some) {
    return new Quoted(message, author, said, link, some);
  }

  /// In one word, and its words behind it.
  public String print() {
    var room = message.room();
    var name =
        String.join(
            "/",
            encode(room.workspace().value()),
            encode(room.value()),
            encode(message.value()),
            encode(author.value()),
            String.valueOf(said.toEpochMilli()),
            link.map(Quoted::encode).orElse(""));
    return words.isEmpty() ? name : name + " " + words;
  }

  public static Optional<Quoted> read(String written) {
    var matcher = WRITTEN.matcher(written);
    try {
      return matcher.matches() ? Optional.of(read(matcher.toMatchResult())) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Quoted read(MatchResult written) {
    var workspace = new WorkspaceId(decode(written.group(1)));
    var room = new RoomId(workspace, decode(written.group(2)));
    return new Quoted(
        new MessageId(room, decode(written.group(3))),
        new PersonId(workspace, decode(written.group(4))),
        Instant.ofEpochMilli(Long.parseLong(written.group(5))),
        Optional.of(decode(written.group(6))).filter(link -> !link.isEmpty()),
        Optional.ofNullable(written.group(7)).orElse(""));
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  private static String decode(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
