package dev.muster.chat;

/// A chat platform. Implementations translate and decide nothing.
///
/// Every call ends within 10 s, whatever the platform does. A call with an id that was delivered
/// before has no second effect when it is `maybeDone`: the implementation looks first, and answers
/// with what the earlier try left behind. An edit is made again instead, for another may have
/// covered it meanwhile.
public interface Chat {
  Receipt deliver(Delivery delivery);
}
