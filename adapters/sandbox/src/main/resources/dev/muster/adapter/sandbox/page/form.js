// Asks the questions of a form in a dialog, until they are answered or taken back.

import { el, byId } from './dom.js';

const idOf = (field) => `field-${field.name}`;

function hints(field) {
  return [field.problem ? `${idOf(field)}-problem` : '', field.help ? `${idOf(field)}-help` : ''].filter(Boolean).join(' ') || undefined;
}

const common = (field) => ({
  id: idOf(field), name: field.name, 'aria-describedby': hints(field), 'aria-invalid': field.problem ? 'true' : undefined,
  'aria-required': field.needed ? 'true' : undefined,
});

function option(value, label, chosen) {
  return el('option', { value, selected: value === chosen }, label);
}

function personPick(field, people) {
  return el('select', common(field), option('', '—', field.value),
    [...people.values()].map((person) => option(person.handle, `${person.name} (@${person.handle}), ${person.about}`, field.value)));
}

function radios(field) {
  return el('div', { class: 'radios', 'aria-describedby': hints(field) }, field.options.map((each) =>
    el('label', { class: 'radio' },
      el('input', { type: 'radio', name: field.name, value: each.value, checked: each.value === field.value }),
      el('span', {}, el('strong', {}, each.label), each.help ? el('span', { class: 'help' }, each.help) : null))));
}

function control(field, people) {
  switch (field.input) {
    case 'paragraph': {
      const area = el('textarea', { ...common(field), rows: 3 });
      area.value = field.value;
      return area;
    }
    case 'choice': return el('select', common(field), field.value ? null : option('', '—', ''), field.options.map((each) => option(each.value, each.label, field.value)));
    case 'person': return personPick(field, people);
    case 'toggle': return el('input', { ...common(field), type: 'checkbox', value: 'yes', checked: field.value === 'yes' });
    default: return el('input', { ...common(field), type: 'text', value: field.value, placeholder: field.example });
  }
}

const isRadios = (field) => field.input === 'choice' && field.options.length <= 5 && field.options.some((each) => each.help);

const optional = (field) => (field.needed || field.input === 'toggle' ? null : el('span', { class: 'optional' }, ' (optional)'));

function question(field, people) {
  const problem = field.problem ? el('p', { class: 'problem', id: `${idOf(field)}-problem` }, field.problem) : null;
  const help = field.help ? el('p', { class: 'help', id: `${idOf(field)}-help` }, field.help) : null;
  if (isRadios(field)) {
    return el('fieldset', { class: 'field' }, el('legend', {}, field.label, optional(field)), help, radios(field), problem);
  }
  const label = el('label', { for: idOf(field) }, field.label, optional(field));
  return field.input === 'toggle'
    ? el('div', { class: 'field toggle' }, control(field, people), el('div', {}, label, help, problem))
    : el('div', { class: 'field' }, label, help, control(field, people), problem);
}

// Every question gets an answer: one that was left alone gets an empty one.
function answers(form, node) {
  const given = new FormData(node);
  return Object.fromEntries(form.fields.map((field) => [field.name, given.get(field.name) ?? '']));
}

// `submit` hands the answers in, and gives back the form again if there is more to say.
export function ask(form, people, submit) {
  const dialog = byId('dialog');
  const trouble = el('p', { class: 'trouble', role: 'alert', hidden: true });
  const send = el('button', { type: 'submit', class: 'button primary' }, form.submit);
  const cancel = el('button', { type: 'button', class: 'button plain', on: { click: () => dialog.close() } }, 'Cancel');
  const node = el('form', { method: 'dialog', novalidate: true },
    el('h2', { id: 'dialog-title' }, form.title),
    form.about ? el('p', { class: 'about' }, form.about) : null,
    form.fields.map((field) => question(field, people)),
    trouble,
    el('div', { class: 'dialog-buttons' }, cancel, send));
  node.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    trouble.hidden = true;
    try {
      const again = await submit(answers(form, node));
      if (again) ask(again, people, submit);
      else dialog.close();
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    } finally {
      send.disabled = false;
    }
  });
  dialog.replaceChildren(node);
  if (!dialog.open) dialog.showModal();
  (node.querySelector('[aria-invalid]') ?? node.querySelector('input, textarea, select'))?.focus();
}
