// Stays in touch: opens the stream of events, and opens it again whenever it falls silent.

import { events } from './api.js';

const SILENCE = 40_000;
const PAUSES = [500, 1000, 2000, 4000, 8000];

export function stayLive(as, { onChange, onOpen, onState }) {
  let source;
  let failures = 0;
  let watchdog;
  let retry;

  const heard = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(again, SILENCE);
  };

  function again() {
    source.close();
    clearTimeout(watchdog);
    clearTimeout(retry);
    onState(false);
    retry = setTimeout(open, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
  }

  function open() {
    source = events(as);
    source.addEventListener('open', () => {
      failures = 0;
      onState(true);
      onOpen();
    });
    source.addEventListener('beat', heard);
    source.addEventListener('changed', (event) => {
      heard();
      onChange(JSON.parse(event.data).room);
    });
    source.addEventListener('error', again);
    heard();
  }

  open();
  window.addEventListener('online', () => { if (source.readyState !== EventSource.OPEN) again(); });
}
