package dev.muster.adapter.slack;

import dev.muster.reception.Saying;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Reply;
import java.util.Map;
import java.util.TreeMap;

/// A form that was handed in. Only the acknowledgement can keep it open with a problem at a field;
/// when that was too early, the answer takes the place of the form, or of what stands there
/// meanwhile.
///
/// @param asked the fields the form has, and the answer to each
record Submission(
    Replying replying, String key, Asker asker, String line, String view, Map<String, String> asked)
    implements Turn {

  @Override
  public Saying saying() {
    return new Saying.Submitted(line, asked);
  }

  @Override
  public Reply settle(Reply reply) {
    return reply;
  }

  @Override
  public Ack ack(Reply reply) {
    return reply instanceof Reply.Open(var form) ? again(form) : new Ack.Heard();
  }

  private Ack again(Form form) {
    var problems = problems(form);
    return form.line().equals(line)
            && !problems.isEmpty()
            && asked.keySet().containsAll(problems.keySet())
        ? new Ack.Problems(problems)
        : new Ack.Instead(replying.view(form, asker.spot()));
  }

  private static Map<String, String> problems(Form form) {
    var problems = new TreeMap<String, String>();
    for (Field field : form.fields()) {
      field.problem().ifPresent(problem -> problems.put(field.name(), problem));
    }
    return problems;
  }

  @Override
  public void follow(Reply reply) {
    if (reply instanceof Reply.Whisper) {
      replying.say(asker, reply);
    }
  }

  @Override
  public Ack meanwhile() {
    return new Ack.Instead(replying.view(Phrases.stillAtIt(), asker.spot()));
  }

  @Override
  public void late(Reply reply) {
    var instead =
        switch (reply) {
          case Reply.Open(var form) -> replying.view(form, asker.spot());
          case Reply.Whisper(var message) -> replying.view(message, asker.spot());
          case Reply.Silence _ -> replying.view(Phrases.done(), asker.spot());
        };
    if (!replying.isReplaced(view, instead)) {
      replying.say(asker, reply);
    } else if (reply instanceof Reply.Whisper(var message)) {
      replying.answering().handOver(asker, message);
    }
  }
}
