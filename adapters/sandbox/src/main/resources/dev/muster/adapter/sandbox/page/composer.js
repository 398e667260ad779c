// Where words are typed: sends them, and offers how a command could go on.

import { el, byId } from './dom.js';
import { get, newKey } from './api.js';

const PAUSE = 90;

// `send(text, thread, key)` and `place()` belong to the page; the rest is here.
export function composer({ me, place, send }) {
  const form = byId('composer');
  const words = byId('words');
  const list = byId('suggestions');
  const trouble = byId('trouble');
  const answering = byId('answering');
  let offered = [];
  let chosen = -1;
  let waiting;
  let asked = 0;
  let thread;
  let attempt = { text: '', key: '' };

  const isCommand = () => /^(\/|@muster\s)/i.test(words.value);

  function fit() {
    words.rows = Math.min(8, words.value.split('\n').length);
  }

  function close() {
    asked += 1;
    clearTimeout(waiting);
    offered = [];
    chosen = -1;
    list.hidden = true;
    words.setAttribute('aria-expanded', 'false');
    words.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    chosen = (index + offered.length) % offered.length;
    [...list.children].forEach((node, at) => {
      node.setAttribute('aria-selected', String(at === chosen));
      if (at === chosen) node.scrollIntoView({ block: 'nearest' });
    });
    words.setAttribute('aria-activedescendant', `suggestion-${chosen}`);
  }

  function fill(text) {
    words.value = text;
    words.focus();
    words.setSelectionRange(text.length, text.length);
    fit();
    suggestSoon();
  }

  function take(index) {
    const line = offered[index].line;
    close();
    fill(line.endsWith(' ') ? line : `${line} `);
  }

  function offer(suggestions) {
    offered = suggestions;
    chosen = -1;
    list.replaceChildren(...suggestions.map((each, at) =>
      el('li', {
        id: `suggestion-${at}`, role: 'option', 'aria-selected': 'false',
        on: { mousedown: (event) => { event.preventDefault(); take(at); } },
      }, el('span', { class: 'suggestion-label' }, each.label), el('span', { class: 'help' }, each.help))));
    list.hidden = suggestions.length === 0;
    words.setAttribute('aria-expanded', String(suggestions.length > 0));
    words.removeAttribute('aria-activedescendant');
  }

  async function suggest() {
    const turn = ++asked;
    try {
      const suggestions = await get('/complete', { as: me, room: place(), text: words.value });
      if (turn === asked && isCommand()) offer(suggestions);
    } catch {
      close();
    }
  }

  function suggestSoon() {
    clearTimeout(waiting);
    if (isCommand()) {
      waiting = setTimeout(suggest, PAUSE);
    } else {
      close();
    }
  }

  function answerTo(message, author) {
    thread = message?.id;
    answering.hidden = !message;
    answering.replaceChildren(...(message
      ? [`Answering ${author}: `, el('q', {}, message.text.slice(0, 60)),
         el('button', { type: 'button', 'aria-label': 'Do not answer in the thread', on: { click: () => answerTo() } }, '✕')]
      : []));
    words.focus();
  }

  function complain(error) {
    trouble.textContent = error?.message ?? '';
    trouble.hidden = !error;
  }

  // The same words tried again after a failure are the same request.
  async function submit() {
    const text = words.value.trim();
    if (!text || byId('send').disabled) return;
    if (attempt.text !== text) attempt = { text, key: newKey() };
    close();
    complain();
    byId('send').disabled = true;
    try {
      await send(text, thread, attempt.key);
      attempt = { text: '', key: '' };
      if (words.value.trim() === text) words.value = '';
      answerTo();
      fit();
    } catch (error) {
      complain(error);
    } finally {
      byId('send').disabled = false;
    }
  }

  function keyInList(event) {
    switch (event.key) {
      case 'ArrowDown': choose(chosen + 1); return true;
      case 'ArrowUp': choose(chosen < 0 ? offered.length - 1 : chosen - 1); return true;
      case 'Tab':
        if (event.shiftKey) return false;
        take(Math.max(chosen, 0));
        return true;
      case 'Enter':
        if (chosen < 0 || event.shiftKey) return false;
        take(chosen);
        return true;
      case 'Escape': close(); return true;
      default: return false;
    }
  }

  words.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (!list.hidden && keyInList(event)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape') {
      answerTo();
    }
  });
  words.addEventListener('input', () => { fit(); suggestSoon(); });
  words.addEventListener('blur', close);
  form.addEventListener('submit', (event) => { event.preventDefault(); submit(); });

  return {
    fill,
    answerTo,
    complain,
    // A room change takes back what belonged to the last room.
    moved(room) {
      close();
      complain();
      thread = undefined;
      answering.hidden = true;
      words.disabled = false;
      words.placeholder = room.archived ? 'Archived: only / commands'
        : room.direct ? 'Tell Muster what you need' : 'Message, or / for a command';
    },
  };
}
