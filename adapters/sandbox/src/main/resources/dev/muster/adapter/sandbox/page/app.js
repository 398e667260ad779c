// The page: who I am, where I am, and everything that follows from it.

import { byId, el, whileBusy } from './dom.js';
import { get, post } from './api.js';
import { stayLive } from './live.js';
import { messageList } from './messages.js';
import { composer } from './composer.js';
import { ask } from './form.js';
import { seen, showRoom, showRooms } from './rooms.js';

const FIRST_ROOM = 'general';
const PAGE = 200;
const TRY = [
  ['Declare an incident', '/incident declare checkout is down sev1'],
  ['See what is going on', '/incident list'],
  ['Ask what Muster can do', '/incident help'],
];

const people = new Map((await untilReached(() => get('/people'))).map((person) => [person.handle, person]));
const me = chosenPerson();
const whispers = new Map();
const openPins = new Set();
let rooms = [];
let messages = [];
let pins = [];
let hasEarlier = false;
let current = '';
let loading = 0;

const list = messageList({ me, people, does: { press, react, answer, dismiss } });
const typing = composer({ me, place: () => current, send: say });

// A page opened before Muster is up waits for it, visibly.
async function untilReached(request) {
  for (;;) {
    try {
      return await request();
    } catch {
      showState(false);
      await new Promise((resolve) => { setTimeout(resolve, 2000); });
    }
  }
}

function chosenPerson() {
  const wanted = new URLSearchParams(location.search).get('as');
  return people.has(wanted) ? wanted : people.keys().next().value;
}

const wantedRoom = () => decodeURIComponent(location.hash.slice(1)) || FIRST_ROOM;
const roomNow = () => rooms.find((room) => room.name === current);
const whispersHere = () => whispers.get(current) ?? [];

function draw() {
  const stay = list.show(messages.map((each) => ({ ...each, archived: roomNow()?.archived })), whispersHere());
  list.showPins(pins, openPins);
  byId('earlier').hidden = !hasEarlier;
  byId('newest').hidden = stay;
  if (stay && document.visibilityState === 'visible' && roomNow()) seen(me, roomNow());
  byId('greeting').hidden = current !== FIRST_ROOM || Boolean(localStorage.getItem('muster/greeted'));
  showRooms(rooms, me, current);
}

async function loadRooms() {
  rooms = await get('/rooms', { as: me });
  const wanted = wantedRoom();
  const room = rooms.find((each) => each.name === wanted) ?? rooms.find((each) => each.name === FIRST_ROOM) ?? rooms[0];
  const moved = room.name !== current;
  current = room.name;
  showRoom(room, people);
  return moved;
}

const inRoom = (what, query = {}) => get(`/rooms/${encodeURIComponent(current)}/${what}`, { as: me, ...query });

// What was loaded from earlier stays, unless more was said since than one page holds.
function renew(fresh) {
  const known = messages.findIndex((each) => each.id === fresh[0]?.id);
  if (known < 0) hasEarlier = fresh.length === PAGE;
  messages = known > 0 ? [...messages.slice(0, known), ...fresh] : fresh;
}

async function loadEarlier() {
  const room = current;
  const before = messages[0].id;
  const found = await inRoom('messages', { before });
  if (room !== current || messages[0]?.id !== before) return;
  hasEarlier = found.length === PAGE;
  messages = [...found, ...messages];
  list.keepingPlace(draw);
}

// Loads what is shown. When asked again meanwhile, only the latest answer counts.
async function load() {
  const turn = ++loading;
  const moved = await loadRooms();
  if (moved) {
    messages = [];
    hasEarlier = false;
    list.clear();
    typing.moved(roomNow());
  }
  const [fresh, pinned] = await Promise.all([inRoom('messages'), inRoom('pins')]);
  if (turn !== loading) return;
  renew(fresh);
  pins = pinned;
  draw();
  if (moved) list.toEnd();
}

const refresh = () => load().catch((error) => typing.complain(error));

function take(answer) {
  for (const reply of answer.replies.filter((each) => !each.posted)) {
    const here = whispersHere().filter((each) => each.id !== reply.id);
    const after = messages.at(-1)?.id;
    whispers.set(current, [...here, { ...reply, isWhisper: true, at: new Date().toISOString(), after }]);
  }
  if (answer.form) {
    ask(answer.form, people, (values) => submit(answer.form, values));
  }
}

async function submit(form, values) {
  const answer = await post('/submit', { as: me, room: current, form: form.line, values });
  take({ ...answer, form: undefined });
  await refresh();
  list.toEnd();
  return answer.form;
}

async function say(text, thread, key) {
  const answer = await post('/say', { as: me, room: current, text, key, ...(thread ? { thread } : {}) });
  list.toEnd();
  await refresh();
  take(answer);
  draw();
  list.toEnd();
}

async function act(path, body) {
  try {
    take(await post(path, { as: me, ...body }));
    await refresh();
  } catch (error) {
    typing.complain(error);
  }
}

function press(message, button) {
  return act('/press', { message: message.id, button });
}

function react(message, emoji, on) {
  return act(on ? '/react' : '/unreact', { message: message.id, emoji });
}

function answer(message) {
  const parent = messages.find((each) => each.id === message.thread) ?? message;
  typing.answerTo(parent, people.get(parent.author)?.name ?? 'Muster');
}

function dismiss(reply) {
  whispers.set(current, whispersHere().filter((each) => each.id !== reply.id));
  draw();
  byId('words').focus();
}

function showMe() {
  const who = byId('who');
  who.replaceChildren(...[...people.values()].map((person) =>
    el('option', { value: person.handle, selected: person.handle === me }, person.name)));
  who.addEventListener('change', () => location.assign(`?as=${encodeURIComponent(who.value)}${location.hash}`));
  const { handle, about, zone } = people.get(me);
  byId('about').textContent = `@${handle}, ${about}. Times are shown on this browser's clock; those you type are read in ${zone.replace('_', ' ')}.`;
  const other = [...people.values()].find((person) => person.handle !== me);
  byId('second').href = `?as=${encodeURIComponent(other.handle)}${location.hash}`;
  byId('second').textContent = `Be ${other.name.split(' ')[0]} in a second tab ↗`;
}

function greet() {
  const greeting = byId('greeting');
  const enough = () => {
    localStorage.setItem('muster/greeted', 'yes');
    draw();
    byId('words').focus();
  };
  greeting.replaceChildren(
    el('h2', {}, 'Welcome. This is a place to try things.'),
    el('p', {}, `Muster runs incidents in chat. Nobody is really paged here, and you can be anyone: right now you are ${people.get(me).name}. Three things to try:`),
    el('div', { class: 'tries' }, TRY.map(([label, line]) =>
      el('button', { type: 'button', class: 'try', on: { click: () => typing.fill(line) } }, el('strong', {}, label), el('code', {}, line)))),
    el('p', { class: 'aside' }, 'They go into the message field below; press Enter to send. A second tab can be somebody else.'),
    el('button', { type: 'button', class: 'button plain', on: { click: enough } }, 'Got it'));
}

function showState(isLive) {
  byId('live').textContent = isLive ? 'Live' : 'Reconnecting…';
  byId('live').classList.toggle('lost', !isLive);
}

function drawer(isOpen) {
  document.body.classList.toggle('side-open', isOpen);
  byId('menu').setAttribute('aria-expanded', String(isOpen));
  byId('shade').hidden = !isOpen;
  (isOpen ? byId('who') : byId('menu')).focus();
}

showMe();
greet();
byId('menu').addEventListener('click', () => drawer(!document.body.classList.contains('side-open')));
byId('shade').addEventListener('click', () => drawer(false));
byId('side').addEventListener('keydown', (event) => { if (event.key === 'Escape') drawer(false); });
byId('newest').addEventListener('click', () => { list.toEnd(); draw(); });
byId('earlier').addEventListener('click', () => whileBusy(byId('earlier'), loadEarlier).catch((error) => typing.complain(error)));
byId('scroller').addEventListener('scroll', () => { if (list.isAtEnd() && !byId('newest').hidden) draw(); });
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') refresh(); });
window.addEventListener('hashchange', async () => {
  if (document.body.classList.contains('side-open')) drawer(false);
  await refresh();
  byId('words').focus({ preventScroll: true });
});
await refresh();
stayLive(me, { onChange: refresh, onOpen: refresh, onState: showState });
