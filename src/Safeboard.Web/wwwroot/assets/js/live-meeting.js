// The meeting as it runs. Every form and link works without this; with it they are sent without leaving the page, notes are saved as they
// are typed (live-notes.js), strokes at the start of a line open the form of an outcome (live-outcomes.js), and what others do appears within seconds.
//   [data-live="MEETING" data-live-url="address"]   the screen; #live-bar, #notes, #items and #seats are its parts
//     form[data-live-form]                          a form that stays on the screen; [data-leaves] goes to another item
//     a[data-edit]                                  makes a note a field
//     [data-new]                                    the field at the end of the notes
import { keepNotes } from './live-notes.js';
import { wireOutcomes } from './live-outcomes.js';

const every = 4000;

export function start(bringToLife = () => {}) {
  const screen = document.querySelector('[data-live]');
  const at = { url: screen.dataset.liveUrl };
  const notes = keepNotes(screen, () => look());

  async function look() {
    const page = await fetched(at.url).catch(() => null);
    if (page) take(page, false);
  }

  // Sends a form and shows what came of it; a page that is not this screen is gone to.
  async function send(form, button, address = form.getAttribute('action')) {
    await notes.flush();
    const page = await fetched(address, { method: 'POST', body: new URLSearchParams(new FormData(form, button)) });
    if (!page) return null;
    form.closest('#outcome-form')?.remove();
    take(page, true);
    return page;
  }

  async function fetched(url, how = {}) {
    const answer = await fetch(url, { credentials: 'same-origin', ...how });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const there = page.querySelector('[data-live]');
    if (there) return page;
    if (how.method || answer.redirected) location.assign(answer.url);
    return null;
  }

  function take(page, whole) {
    const there = page.querySelector('[data-live]');
    if (whole) {
      [at.url, document.title] = [there.dataset.liveUrl, page.title];
      history.replaceState(null, '', at.url);
      [screen.dataset.liveUrl, screen.dataset.liveSave] = [there.dataset.liveUrl, there.dataset.liveSave];
      swap(page, 'live-errors', true);
    }
    for (const id of ['live-bar', 'items', 'seats']) swap(page, id, whole);
    for (const part of ['.sb-clock', '.govuk-caption-m']) screen.querySelector(part).replaceChildren(...document.importNode(there.querySelector(part), true).childNodes);
    const [mine, fresh] = [document.getElementById('notes'), page.getElementById('notes')];
    if (mine.dataset.item === fresh.dataset.item && fresh.dataset.item) {
      for (const id of ['live-about', 'live-typing']) swap(page, id, whole);
      merge(document.getElementById('note-list'), page.getElementById('note-list'));
    } else if (whole) {
      mine.replaceWith(document.importNode(fresh, true));
      focusNew();
    }
  }

  // A part that somebody is typing in, or is on, stays until they have left it.
  function swap(page, id, whole) {
    const [mine, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (!mine || !fresh || mine.isEqualNode(fresh)) return;
    const focused = mine.contains(document.activeElement) ? document.activeElement : null;
    if (focused && !whole) return;
    const open = [...mine.querySelectorAll('details[open][id]')].map(details => details.id);
    mine.replaceChildren(...document.importNode(fresh, true).childNodes);
    bringToLife(mine);
    if (!whole) for (const details of open) document.getElementById(details)?.setAttribute('open', '');
    if (focused) focusLike(mine, focused);
  }

  function focusLike(part, before) {
    const line = before.closest('li[id]');
    const target = before.id && document.getElementById(before.id) || line && document.getElementById(line.id)?.querySelector('a, button, input') || part.querySelector('button, a');
    target?.focus({ preventScroll: true });
  }

  // Notes that somebody is typing in stay as they are; all others are as the server has them.
  function merge(list, fresh) {
    const known = new Map([...list.children].map(child => [keyOf(child), child]));
    const wanted = [...fresh.children].flatMap(child => {
      const mine = known.get(keyOf(child));
      if (child.hasAttribute('data-new')) return [];
      if (mine && child.id === 'outcome-form') return [mine];
      if (mine && (notes.isBusy(mine) || mine.isEqualNode(child))) return [withQuestion(mine, child)];
      if (mine?.dataset.note) notes.forget(mine);
      return [document.importNode(child, true)];
    });
    const mine = [...list.children].filter(child => child.dataset.note && !wanted.includes(child) && (child.hasAttribute('data-new') || notes.isBusy(child)) && !wanted.some(w => keyOf(w) === keyOf(child)));
    wanted.push(...mine);
    if (!wanted.some(child => child.hasAttribute('data-new'))) wanted.push(document.importNode(fresh.querySelector('[data-new]'), true));
    keepOpenForm(list, wanted);
    arrange(list, wanted);
  }

  // The form that somebody fills in is not on the server yet: it stays behind the note it stood behind.
  function keepOpenForm(list, wanted) {
    const form = list.querySelector('#outcome-form');
    if (!form || wanted.includes(form)) return;
    let before = form.previousElementSibling;
    while (before && !wanted.some(child => keyOf(child) === keyOf(before))) before = before.previousElementSibling;
    wanted.splice(before ? wanted.findIndex(child => keyOf(child) === keyOf(before)) + 1 : 0, 0, form);
  }

  // Also where somebody is typing: that there are two versions, and the buttons that choose.
  function withQuestion(mine, fresh) {
    const question = fresh.querySelector('form.sb-clerk');
    if (question && !mine.querySelector('form.sb-clerk')) {
      mine.className = fresh.className;
      mine.append(document.importNode(question, true));
    }
    return mine;
  }

  // Moves nothing that already stands in its place: a field that is moved loses the focus.
  function arrange(list, wanted) {
    for (const child of [...list.children]) if (!wanted.includes(child)) child.remove();
    let place = list.firstElementChild;
    for (const child of wanted) {
      if (child === place) place = place.nextElementSibling;
      else list.insertBefore(child, place);
    }
  }

  function focusNew() {
    document.querySelector('#note-list [data-new] [data-field]')?.focus();
  }

  // Enter goes on to the next note; Shift and Enter make a new line.
  function nextNote(field) {
    const place = field.closest('[data-note]');
    if (field.value.trim() === '') return;
    const waiting = screen.querySelector('#note-list [data-new]');
    if (waiting && waiting !== place) return waiting.querySelector('[data-field]').focus();
    const next = place.cloneNode(true);
    const id = crypto.randomUUID();
    const number = place.querySelector('b').textContent.trim().replace(/\d+$/, n => String(Number(n) + 1));
    Object.assign(next, { id: 'at-' + id });
    Object.assign(next.dataset, { note: id, version: '0', new: '' });
    next.querySelector('b').textContent = number;
    next.querySelector('label').textContent = 'Note ' + number;
    next.querySelector('label').htmlFor = 'note-' + id;
    Object.assign(next.querySelector('[data-field]'), { id: 'note-' + id, value: '', defaultValue: '' });
    place.removeAttribute('data-new');
    place.after(next);
    next.querySelector('[data-field]').focus();
  }

  // At once, without asking the server: the next key must not be lost.
  function makeField(place) {
    const text = place.querySelector('.sb-note__text');
    const form = screen.querySelector('#note-list [data-new] form')?.cloneNode(true);
    if (!text || !form) return;
    const field = form.querySelector('[data-field]');
    Object.assign(field, { id: 'note-' + place.dataset.note, defaultValue: text.textContent, value: text.textContent, rows: Math.max(2, Math.ceil(text.textContent.length / 70)) });
    const label = form.querySelector('label');
    [label.htmlFor, label.textContent] = [field.id, 'Note ' + place.querySelector('b a').firstChild.textContent];
    text.replaceWith(form);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  screen.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !event.target.matches('[data-field]')) return;
    event.preventDefault();
    nextNote(event.target);
  });
  screen.addEventListener('submit', async event => {
    if (!event.target.matches('[data-live-form]')) return;
    event.preventDefault();
    if (event.target.matches('[data-leaves]')) outcomes.leaveOpen();
    await send(event.target, event.submitter);
  });
  screen.addEventListener('click', event => {
    const place = event.target.closest('.sb-note__text, a[data-edit]')?.closest('[data-note]');
    if (!place || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    makeField(place);
  });
  const outcomes = wireOutcomes(screen, { send, focusNew, typed: notes.typed });
  // Before the notes are saved for the last time.
  addEventListener('pagehide', outcomes.leaveOpen, { capture: true });
  notes.bringBack().then(count => { if (count) look(); });
  setInterval(() => { if (!document.hidden) look(); }, every);
}

const keyOf = child => child.dataset.note ?? child.id;
