// Builds elements from text alone: nothing anybody typed is ever read as markup.

export const byId = (id) => document.getElementById(id);

// What is not an attribute is a child; `on` holds listeners.
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== false && value !== undefined && value !== null) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

// A sign from our own file: it looks the same on a machine without emoji.
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/sandbox/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

const clock = new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat([], { weekday: 'long', day: 'numeric', month: 'long' });
const shortDay = new Intl.DateTimeFormat([], { weekday: 'short', day: 'numeric', month: 'short' });
const whole = new Intl.DateTimeFormat([], { dateStyle: 'full', timeStyle: 'long' });

export const dayOf = (at) => day.format(new Date(at));

// A moment as the reader's own clock shows it; the day only when it is another one.
export function time(at, withDay = false) {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const words = withDay && !isToday ? `${shortDay.format(date)}, ${clock.format(date)}` : clock.format(date);
  return el('time', { datetime: at, title: whole.format(date) }, words);
}

// Keeps a control from being used twice while its request is under way.
export async function whileBusy(control, work) {
  control.disabled = true;
  control.setAttribute('aria-busy', 'true');
  try {
    return await work();
  } finally {
    control.disabled = false;
    control.removeAttribute('aria-busy');
  }
}
