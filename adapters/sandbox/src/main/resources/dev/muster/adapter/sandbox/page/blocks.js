// Draws what a message is made of.

import { el, time, whileBusy } from './dom.js';

function span(piece, me) {
  switch (piece.kind) {
    case 'strong': return el('strong', {}, piece.text);
    case 'code': return el('code', {}, piece.text);
    case 'name': return el('span', { class: 'name' }, piece.text);
    case 'mention': return el('span', { class: piece.handle === me ? 'mention mine' : 'mention' }, piece.text);
    case 'room': return el('a', { href: `#${encodeURIComponent(piece.name)}` }, piece.text);
    case 'time': return time(piece.at, true);
    case 'link': return el('a', { href: piece.url, target: '_blank', rel: 'noopener noreferrer' }, piece.text);
    default: return document.createTextNode(piece.text);
  }
}

export const spans = (pieces, me) => pieces.map((piece) => span(piece, me));

function button(wanted, press) {
  const node = el('button', { type: 'button', class: `button ${wanted.style}`, title: wanted.id, 'data-focus': wanted.id }, wanted.label);
  node.addEventListener('click', () => whileBusy(node, () => press(wanted.id)));
  return node;
}

// A file is made of its text when somebody takes it, and never shown as a page of ours.
function file(part) {
  const link = el('a', { class: 'button file', download: part.name, href: '#' }, part.name);
  link.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([part.content], { type: part.type }));
    link.href = url;
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
  return el('p', {}, link);
}

function facts(list, me) {
  return el('dl', { class: 'facts' }, list.map((fact) =>
    el('div', {}, el('dt', {}, fact.label), el('dd', { dir: 'auto' }, spans(fact.spans, me)))));
}

function block(part, me, press) {
  switch (part.kind) {
    case 'heading': return el('h3', { dir: 'auto' }, part.text);
    case 'quote': return el('blockquote', { dir: 'auto' }, part.text);
    case 'facts': return facts(part.facts, me);
    case 'bullets': return el('ul', {}, part.items.map((item) => el('li', { dir: 'auto' }, spans(item.spans, me))));
    case 'aside': return el('p', { class: 'aside', dir: 'auto' }, spans(part.spans, me));
    case 'document': return file(part);
    case 'actions': return el('div', { class: 'actions' }, part.buttons.map((each) => button(each, press)));
    default: return el('p', { dir: 'auto' }, spans(part.spans, me));
  }
}

const CARD = new Set(['heading', 'facts', 'actions']);

// A message with more than words stands out as a card.
export function body(message, me, press) {
  const isCard = message.blocks.some((part) => CARD.has(part.kind));
  return el('div', { class: isCard ? 'body card' : 'body' }, message.blocks.map((part) => block(part, me, press)));
}
