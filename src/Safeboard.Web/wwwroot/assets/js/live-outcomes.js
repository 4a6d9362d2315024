// Outcomes of a meeting where they arise: "/a " at the start of a line, or a button above the notes, opens the form at that line. Esc leaves it as text.
//   template[data-outcome-template="Action"]   the empty form of a kind
//   a[data-outcome="Action" data-key="a"]      its button
//   form[data-outcome-form]                    the open form; [data-choices] are numbered answers to who is meant; button[data-elsewhere] opens a window
const stored = 'safeboard-strokes';

export function wireOutcomes(screen, { send, focusNew, typed }) {
  const strokes = { on: read() !== 'off' };
  let last = null;

  screen.addEventListener('focusin', event => { if (event.target.matches('[data-field]')) last = event.target; });
  screen.addEventListener('input', event => { if (strokes.on && event.target.matches('[data-field]')) stroke(event.target); });
  screen.addEventListener('click', event => {
    const button = event.target.closest('a[data-outcome]');
    const not = event.target.closest('a[data-not]');
    if (button || not) event.preventDefault();
    if (button) open(button.dataset.outcome, last?.isConnected ? last.closest('[data-note]') : screen.querySelector('#note-list [data-new]'));
    if (not) leaveAsText(not.closest('form'));
  });
  screen.addEventListener('submit', event => {
    if (!event.target.matches('[data-outcome-form]') || event.submitter?.matches('[data-elsewhere]')) return;
    event.preventDefault();
    keep(event.target, event.submitter);
  });
  screen.addEventListener('keydown', event => {
    const form = event.target.closest('[data-outcome-form]');
    if (!form || event.isComposing) return;
    if (event.key === 'Escape') leaveAsText(form);
    else if (event.key === 'Enter' && event.ctrlKey) form.requestSubmit();
    else if (event.target.closest('[data-choices]') && /^[1-9]$/.test(event.key)) event.target.closest('[data-choices]').children[Number(event.key) - 1]?.click();
    else return;
    event.preventDefault();
  });

  // The line at the cursor, when it begins with a stroke and a blank.
  function stroke(field) {
    const begin = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1;
    const found = /^\/([a-z])[ \u00a0]/i.exec(field.value.slice(begin));
    const kind = found && screen.querySelector(`a[data-key="${found[1].toLowerCase()}"]`)?.dataset.outcome;
    if (!kind) return;
    const end = (field.value + '\n').indexOf('\n', begin);
    const words = field.value.slice(begin + found[0].length, end).trim();
    field.value = (field.value.slice(0, begin) + field.value.slice(end + 1)).trimEnd();
    typed(field);
    open(kind, field.closest('[data-note]'), words);
  }

  // Behind the note; where the note is still empty, behind the one before it.
  function open(kind, place, words = '') {
    document.getElementById('outcome-form')?.remove();
    const form = screen.querySelector(`template[data-outcome-template="${kind}"]`).content.firstElementChild.cloneNode(true);
    const empty = place.querySelector('[data-field]')?.value.trim() === '';
    const after = empty ? notesBefore(place) : place;
    if (empty) place.before(form);
    else place.after(form);
    form.dataset.at = after?.dataset.note ?? '';
    const number = after?.querySelector('b').firstChild.textContent.trim() || after?.querySelector('b a')?.firstChild.textContent;
    if (number) form.querySelector('[data-after]').textContent = `stands after ${number}`;
    const text = form.querySelector('[name=Text]');
    text.value = words;
    text.focus();
  }

  function notesBefore(place) {
    for (let before = place.previousElementSibling; before; before = before.previousElementSibling) if (before.dataset.note) return before;
    return null;
  }

  async function keep(form, button) {
    const at = form.closest('#outcome-form').dataset.at;
    const address = form.getAttribute('action') + (at ? `&at=${at}` : '');
    focusNew();
    const page = await send(form, button, address);
    const asked = screen.querySelector('#outcome-form');
    if (!page || !asked) return;
    (asked.querySelector('[data-choices] button') ?? asked.querySelector('.govuk-input--error') ?? asked.querySelector('input')).focus();
  }

  // What was typed into a form stays as words of a note, whatever the reason for leaving it.
  function leaveOpen() {
    const form = screen.querySelector('#outcome-form form');
    if (form && wordsOf(form)) leaveAsText(form);
  }

  function leaveAsText(form) {
    const words = wordsOf(form);
    form.closest('#outcome-form').remove();
    focusNew();
    const field = document.activeElement;
    if (!words || !field.matches('[data-field]')) return;
    field.value = [field.value.trimEnd(), words].filter(Boolean).join('\n');
    typed(field);
  }

  const toggle = screen.querySelector('[data-strokes]');
  if (!toggle) return { leaveOpen };
  const label = () => { toggle.textContent = strokes.on ? 'Turn strokes off' : 'Turn strokes on'; };
  toggle.hidden = false;
  toggle.addEventListener('click', () => { strokes.on = !strokes.on; write(strokes.on ? 'on' : 'off'); label(); });
  label();
  return { leaveOpen };
}

const wordsOf = form => [...form.querySelectorAll('[name=Text], [name=Owner], [name=Due]')].map(field => field.value.trim()).filter(Boolean).join(', ');

// A browser may refuse storage: then nothing is remembered.
function read() {
  try { return localStorage.getItem(stored); } catch { return null; }
}

function write(value) {
  try { localStorage.setItem(stored, value); } catch { /* not remembered */ }
}
