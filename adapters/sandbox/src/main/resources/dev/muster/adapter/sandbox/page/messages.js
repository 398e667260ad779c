// Shows the messages of one room, and changes only what has changed: nothing jumps under a finger.

import { el, byId, dayOf, icon, time, whileBusy } from './dom.js';
import { body, spans } from './blocks.js';

const EMOJI = {
  pushpin: '📌', thumbsup: '👍', '+1': '👍', eyes: '👀', white_check_mark: '✅', tada: '🎉', warning: '⚠️', heart: '❤️',
};
const OFFERED = [['pushpin', 'Pin to the timeline'], ['thumbsup', 'Thumbs up'], ['eyes', 'Looking at it']];
const TOGETHER = 5 * 60 * 1000;

const glyph = (emoji) => EMOJI[emoji] ?? `:${emoji}:`;

// `does` is what a message can be asked for: press, react, answer, dismiss.
export function messageList({ me, people, does }) {
  const stream = byId('stream');
  const scroller = byId('scroller');
  const shown = new Map();

  const named = (handle) => people.get(handle)?.name ?? (handle === 'muster' ? 'Muster' : handle);

  function avatar(handle) {
    if (handle === 'muster') {
      return el('img', { class: 'avatar', src: '/sandbox/icon.svg', alt: '' });
    }
    const initials = named(handle).split(' ').map((word) => word[0]).join('').slice(0, 2);
    const hue = [...people.keys()].indexOf(handle) % 8;
    return el('span', { class: `avatar hue-${Math.max(hue, 0)}`, 'aria-hidden': 'true' }, initials);
  }

  function reaction(message, { emoji, by }) {
    const mine = by.includes(me);
    const node = el('button', {
      type: 'button', class: mine ? 'reaction mine' : 'reaction', 'aria-pressed': String(mine), 'data-focus': emoji,
      title: `${by.map(named).join(', ')} · :${emoji}:`, 'aria-label': `${emoji}, ${by.length}`,
    }, `${glyph(emoji)} ${by.length}`);
    node.addEventListener('click', () => whileBusy(node, () => does.react(message, emoji, !mine)));
    return node;
  }

  function tool(label, sign, act, pressed) {
    const node = el('button', { type: 'button', title: label, 'aria-label': label, 'aria-pressed': pressed, 'data-focus': label }, sign);
    node.addEventListener('click', () => whileBusy(node, act));
    return node;
  }

  function tools(message) {
    const mine = (emoji) => message.reactions.some((each) => each.emoji === emoji && each.by.includes(me));
    return el('div', { class: 'tools', role: 'group', 'aria-label': 'What to do with this message' },
      OFFERED.map(([emoji, label]) =>
        tool(label, glyph(emoji), () => does.react(message, emoji, !mine(emoji)), String(mine(emoji)))),
      tool('Answer in the thread', icon('answer'), async () => does.answer(message)));
  }

  function posted(message, isFollowing) {
    return el('li', { class: `message${isFollowing ? ' following' : ''}${message.thread ? ' in-thread' : ''}`, 'data-id': message.id },
      avatar(message.author),
      el('div', { class: 'content' },
        el('div', { class: 'byline' }, el('strong', {}, named(message.author)), time(message.at),
          message.pinned ? el('span', { class: 'pinned' }, icon('pin'), 'pinned') : null),
        body(message, me, (button) => does.press(message, button)),
        message.reactions.length ? el('div', { class: 'reactions' }, message.reactions.map((each) => reaction(message, each))) : null),
      message.archived ? null : tools(message));
  }

  function whisper(reply) {
    return el('li', { class: 'message whisper', 'data-id': reply.id },
      avatar('muster'),
      el('div', { class: 'content' },
        el('div', { class: 'byline' }, el('strong', {}, 'Muster'), time(reply.at), el('span', { class: 'only-you' }, icon('eye'), 'only you see this'),
          el('button', { type: 'button', class: 'dismiss', on: { click: () => does.dismiss(reply) } }, 'Dismiss')),
        body(reply, me, (button) => does.press(reply, button))));
  }

  // Threads stand under what they answer; replies only I see, where I got them.
  function inOrder(messages, whispers) {
    const ids = new Set(messages.map((message) => message.id));
    const answersTo = (id) => messages.filter((each) => each.thread === id);
    const heardAfter = (id) => whispers.filter((each) => each.after === id);
    const tree = messages
      .filter((message) => !ids.has(message.thread))
      .flatMap((message) => [message, ...answersTo(message.id)]);
    return [...heardAfter(undefined), ...tree.flatMap((message) => [message, ...heardAfter(message.id)])];
  }

  function follows(message, before) {
    return before && !before.after && !before.isWhisper && message.author === before.author
      && (message.thread ?? '') === (before.thread ?? '') && new Date(message.at) - new Date(before.at) < TOGETHER;
  }

  function entries(messages, whispers) {
    const list = [];
    let before;
    for (const each of inOrder(messages, whispers)) {
      const isNewDay = !each.thread && (!before || dayOf(before.at) !== dayOf(each.at));
      if (isNewDay) {
        list.push({ key: `day ${dayOf(each.at)} ${each.id}`, sign: '', make: () => el('li', { class: 'day' }, el('span', {}, dayOf(each.at))) });
      }
      const following = !isNewDay && Boolean(follows(each, before));
      list.push({
        key: each.id,
        sign: JSON.stringify([each, following]),
        make: () => (each.isWhisper ? whisper(each) : posted(each, following)),
      });
      before = each;
    }
    return list;
  }

  // A message that is drawn anew keeps the focus that was in it.
  function replace(old, fresh) {
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
    old.replaceWith(fresh);
    if (focused) {
      [...fresh.querySelectorAll('[data-focus]')].find((node) => node.dataset.focus === focused)?.focus();
    }
  }

  function place(entry, previous) {
    const known = shown.get(entry.key);
    let node = known?.node;
    if (!known || known.sign !== entry.sign) {
      const fresh = entry.make();
      if (known) replace(known.node, fresh);
      node = fresh;
      shown.set(entry.key, { node, sign: entry.sign });
    }
    const next = previous ? previous.nextSibling : stream.firstChild;
    if (node !== next) stream.insertBefore(node, next);
    return node;
  }

  const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
  const toEnd = () => { scroller.scrollTop = scroller.scrollHeight; };

  return {
    isAtEnd,
    toEnd,

    // What is being read stays where it is when more comes in above it.
    keepingPlace(change) {
      const below = scroller.scrollHeight - scroller.scrollTop;
      change();
      scroller.scrollTop = scroller.scrollHeight - below;
    },

    clear() {
      shown.clear();
      stream.replaceChildren();
    },

    // Whether the newest message came into view.
    show(messages, whispers) {
      const stay = isAtEnd();
      const list = entries(messages, whispers);
      const keys = new Set(list.map((entry) => entry.key));
      for (const [key, { node }] of shown) {
        if (!keys.has(key)) {
          node.remove();
          shown.delete(key);
        }
      }
      list.reduce((previous, entry) => place(entry, previous), null);
      byId('empty').hidden = list.length > 0;
      if (stay) toEnd();
      return stay;
    },

    // The pinned cards, folded to the line that matters most.
    showPins(pins, openPins) {
      byId('pins').replaceChildren(...pins.map((message) => pin(message, openPins)));
    },
  };

  function pin(message, openPins) {
    const heading = message.blocks.find((part) => part.kind === 'heading')?.text ?? message.text.split('\n')[0];
    const facts = message.blocks.find((part) => part.kind === 'facts')?.facts.slice(0, 3) ?? [];
    const node = el('details', { open: openPins.has(message.id) },
      el('summary', {},
        el('span', { class: 'pin-title', dir: 'auto' }, icon('pin'), heading),
        el('span', { class: 'pin-facts' }, facts.map((fact) => el('span', { class: 'chip', title: fact.label }, spans(fact.spans, me))))),
      body(message, me, (button) => does.press(message, button)));
    node.addEventListener('toggle', () => (node.open ? openPins.add(message.id) : openPins.delete(message.id)));
    return node;
  }
}
