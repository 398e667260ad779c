// Speaks to Muster. Every request that does something carries a key of its own, so that sending it
// again after a lost answer does nothing twice.

const ROOT = '/sandbox/api';

export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Error('Muster cannot be reached. Nothing is lost: try again in a moment.');
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(body.error ?? `Muster answered ${response.status}.`);
  }
  return body;
}

export function get(path, query = {}) {
  const search = new URLSearchParams(query).toString();
  return answer(fetch(`${ROOT}${path}${search ? `?${search}` : ''}`));
}

export function post(path, body) {
  return answer(fetch(ROOT + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ key: newKey(), ...body }),
  }));
}

export const events = (as) => new EventSource(`${ROOT}/events?${new URLSearchParams({ as })}`);
