// Saves the notes of a meeting as they are typed: half a second after the last key, and never later than 1.2 seconds after the first.
// What is not saved yet stands in this browser too, so that it outlives a closed laptop and a server that is away.
//   [data-live="MEETING" data-live-save="address"]     the screen
//     [data-item] … [data-note="ID" data-version="3"]  a note; version 0 is not on the server yet
//       <textarea data-field>
//     [data-saved]                                     says Saved, Saving or Not saved
const pause = 500;
const longest = 1200;
const again = 3000;

// A note as it stands here: typed is what the field says, saved what the server has.
const dirty = note => note.typed !== note.saved;

export function keepNotes(screen, onBeside) {
  const store = 'safeboard-live ' + screen.dataset.live;
  const notes = new Map();

  function of(field) {
    const place = field.closest('[data-note]');
    const id = place.dataset.note;
    if (!notes.has(id)) notes.set(id, { id, item: place.closest('[data-item]').dataset.item, version: Number(place.dataset.version), saved: field.defaultValue, typed: field.defaultValue });
    return notes.get(id);
  }

  function typed(field) {
    const note = of(field);
    note.typed = field.value;
    remember();
    plan(note, Math.max(0, Math.min(pause, (note.since ??= Date.now()) + longest - Date.now())));
    say('Saving…');
  }

  function plan(note, wait) {
    clearTimeout(note.timer);
    note.timer = setTimeout(() => send(note), wait);
  }

  // One request at a time for each note: the next begins from the version that the last one made.
  function send(note) {
    clearTimeout(note.timer);
    if (note.sending) return note.sending.then(() => send(note));
    if (!dirty(note) || note.version === 0 && note.typed.trim() === '') return settled();
    note.sending = post(note, false).finally(() => { note.sending = null; });
    return note.sending;
  }

  async function post(note, keepalive) {
    const text = note.typed;
    note.since = null;
    try {
      const answer = await fetch(screen.dataset.liveSave, { method: 'POST', body: body(note, text), credentials: 'same-origin', keepalive });
      if (answer.status === 409 || answer.status === 400) return stop((await answer.json()).problem);
      if (answer.redirected || answer.status === 401 || answer.status === 403) return stop('You are signed out');
      if (!answer.ok) throw new Error(String(answer.status));
      take(note, text, await answer.json());
    } catch {
      say('Not saved: no connection. It is kept in this browser', true);
      plan(note, again);
    }
  }

  function take(note, text, answer) {
    note.saved = text;
    note.version = answer.version;
    const place = screen.querySelector(`[data-note="${note.id}"]`);
    if (answer.id !== note.id) {
      notes.delete(note.id);
      note.id = answer.id;
      notes.set(note.id, note);
    }
    if (place) {
      place.dataset.note = note.id;
      place.dataset.version = note.version;
      place.removeAttribute('data-new');
    }
    remember();
    if (dirty(note)) plan(note, pause);
    else settled();
    if (answer.beside) onBeside(answer.beside);
  }

  function stop(problem) {
    say(`Not saved: ${problem}. It is kept in this browser`, true);
  }

  function body(note, text) {
    const token = screen.querySelector('input[name=__RequestVerificationToken]').value;
    return new URLSearchParams({ note: note.id, of: note.item, text, version: note.version, __RequestVerificationToken: token });
  }

  function settled() {
    if (![...notes.values()].some(dirty)) say('✓ Saved');
    return Promise.resolve();
  }

  // Only a change of the words is read out.
  function say(words, lost = false) {
    const place = screen.querySelector('[data-saved]');
    if (!place || place.textContent === words) return;
    place.textContent = words;
    place.classList.toggle('sb-saved--lost', lost);
  }

  function remember() {
    const open = [...notes.values()].filter(dirty).map(({ id, item, version, typed }) => ({ id, item, version, typed }));
    try {
      if (open.length) localStorage.setItem(store, JSON.stringify(open));
      else localStorage.removeItem(store);
    } catch { /* the browser keeps nothing; the server does */ }
  }

  // What a closed browser left behind: the server takes it, or keeps it beside what has been written since.
  function bringBack() {
    let open = [];
    try { open = JSON.parse(localStorage.getItem(store) ?? '[]'); } catch { /* nothing is kept */ }
    for (const note of open) notes.set(note.id, { ...note, saved: null });
    return Promise.all(open.map(({ id }) => send(notes.get(id)))).then(() => open.length);
  }

  screen.addEventListener('input', event => { if (event.target.matches('[data-field]')) typed(event.target); });
  addEventListener('online', () => notes.forEach(send));
  // While one saving is under way a second would begin from the same version and stand beside it: what came after it is brought back from this browser.
  addEventListener('pagehide', () => notes.forEach(note => { if (dirty(note) && !note.sending) post(note, true); }));

  return {
    typed,
    bringBack,
    flush: () => Promise.all([...notes.values()].filter(dirty).map(send)),
    isBusy: place => {
      const field = place.querySelector('[data-field]');
      return field !== null && (document.activeElement === field || notes.has(place.dataset.note) && dirty(notes.get(place.dataset.note)));
    },
    // Shown anew by the server: the next key begins from there.
    forget: place => notes.delete(place.dataset.note),
  };
}
