// The list of rooms: where there is something new, and what is over.

import { el, byId, icon } from './dom.js';

const seenKey = (me, room) => `muster/seen/${me}/${room.name}`;

export function seen(me, room) {
  if (room.last) localStorage.setItem(seenKey(me, room), room.last);
}

const isUnread = (me, room) => room.last !== (localStorage.getItem(seenKey(me, room)) ?? '');

const iconOf = (room) => (room.direct ? 'talk' : room.private ? 'lock' : 'room');

function item(room, me, current) {
  const isCurrent = room.name === current;
  const unread = !isCurrent && !room.archived && isUnread(me, room);
  const label = room.direct ? 'Muster' : room.name;
  const notes = [room.private && !room.direct ? 'private' : '', room.archived ? 'archived' : '', unread ? 'unread' : ''].filter(Boolean);
  return el('li', {},
    el('a', {
      href: `#${encodeURIComponent(room.name)}`,
      class: `room${unread ? ' unread' : ''}${room.archived ? ' archived' : ''}`,
      'aria-current': isCurrent ? 'page' : undefined,
      title: room.topic || label,
    }, icon(iconOf(room)), el('span', { class: 'label' }, label),
      notes.length ? el('span', { class: 'hidden' }, ` (${notes.join(', ')})`) : null,
      unread ? el('span', { class: 'dot', 'aria-hidden': 'true' }) : null));
}

export function showRooms(rooms, me, current) {
  const open = rooms.filter((room) => !room.direct);
  const inOrder = [...open.filter((room) => !room.archived), ...open.filter((room) => room.archived)];
  byId('rooms').replaceChildren(...inOrder.map((room) => item(room, me, current)));
  byId('directs').replaceChildren(...rooms.filter((room) => room.direct).map((room) => item(room, me, current)));
  const unread = rooms.filter((room) => room.name !== current && !room.archived && isUnread(me, room)).length;
  document.title = `${unread ? `(${unread}) ` : ''}${current} · Muster sandbox`;
}

const bookmark = ({ title, link }) => el('a', { class: 'bookmark', href: link, rel: 'noopener noreferrer', target: '_blank' }, title);

export function showRoom(room, people) {
  byId('room-name').replaceChildren(icon(iconOf(room)), room.direct ? 'Muster' : room.name);
  byId('topic').textContent = room.direct ? 'Only you and Muster are here. Say “help”.' : room.topic;
  byId('topic').title = room.purpose || room.topic;
  byId('bookmarks').replaceChildren(...room.bookmarks.map(bookmark));
  byId('bookmarks').hidden = !room.bookmarks.length;
  byId('members').replaceChildren(...(room.direct || !room.members.length ? [] : [icon('people'), String(room.members.length)]));
  byId('members').title = room.members.map((handle) => people.get(handle)?.name ?? handle).join(', ');
}
