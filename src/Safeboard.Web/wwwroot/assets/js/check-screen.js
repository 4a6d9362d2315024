// The screen where a document stands beside what was found in it.
//
//   <div class="sb-check sb-check--findings" data-check-screen>
//     a[data-pane-tab="document"|"findings"]        tabs of a narrow screen; links, so they work without script
//     [data-pane="document"]                        scrolls by itself
//       [data-start="1204"]                         an element of text; the number is the place of its first character in the reading's text,
//                                                   counted in UTF-16 units. Its text, without [data-not-text], IS the reading's text from
//                                                   there on: no blanks or line breaks may be added by the markup. Not nested.
//       :is(mark, g)[data-finding="ID"]                     a finding in its place; its chip is a[data-not-text] with href to the row
//     [data-pane="findings"]
//       li[data-finding="ID"] id="…" tabindex="-1"  a row; the open one has [data-open]
//         [data-act="accept"|"edit"|"reject"|"undo"]  the row's own buttons or links: a key presses the first that is there
//     button[data-add]  hidden                      “Add from selected text”; shown here. Same as key N
//     form[data-add-form] or details > form         fields [data-add-start] [data-add-end] take the place, [data-add-text] the words;
//                                                   [data-add-say] (role="status") says what is missing
//     button[data-keys-toggle]  hidden              turns the keys off and on; [data-keys-state] says which; kept in this browser
//     details[data-keys-help]                       opened by “?”
//
// Choosing a finding in one pane scrolls the other to it and marks both with .sb-here (aria-current on the row).
// J K next and previous · A accept · E edit · R reject · U undo · N add from selected text · ? all keys. Keys act only while focus is in a
// pane and not in a field (WCAG 2.1.4). The place of both panes is kept for coming back.
const storedKeys = 'safeboard-check-keys';

export function start() {
  const screen = document.querySelector('[data-check-screen]');
  const documentPane = screen.querySelector('[data-pane="document"]');
  const findingsPane = screen.querySelector('[data-pane="findings"]');
  if (!documentPane || !findingsPane) return;
  const panes = { screen, documentPane, findingsPane };
  wireChoosing(panes);
  wireTabs(panes);
  const keys = wireKeysToggle(screen);
  wireAdding(panes);
  screen.addEventListener('keydown', event => press(event, panes, keys));
  comeBack(panes);
}

// Choosing

function wireChoosing(panes) {
  panes.documentPane.addEventListener('click', event => {
    const mark = event.target.closest(':is(mark, g)[data-finding]');
    if (!mark || !getSelection().isCollapsed) return;
    const row = rowOf(panes, mark.dataset.finding);
    if (!row) return; // a finding of another kind: its chip is a link that leads there
    event.preventDefault();
    showPane(panes, 'findings');
    choose(panes, mark.dataset.finding);
    focusRow(row);
  });
  panes.findingsPane.addEventListener('focusin', event => chooseFrom(panes, event.target));
  panes.findingsPane.addEventListener('click', event => {
    chooseFrom(panes, event.target);
    const link = event.target.closest('a[href*="#"]:not([data-act])');
    const mark = link && markAt(panes, link.hash);
    if (!mark) return;
    event.preventDefault();
    showPane(panes, 'document');
    choose(panes, mark.dataset.finding);
    mark.querySelector('a')?.focus({ preventScroll: true });
  });
}

function chooseFrom(panes, target) {
  const row = target.closest('[data-finding]');
  // The row stays where it is: it is under the pointer, and the press that brought focus here is still going on.
  if (row && !row.classList.contains('sb-here')) choose(panes, row.dataset.finding, false);
}

function choose(panes, id, scrollsRow = true) {
  for (const old of panes.screen.querySelectorAll('.sb-here')) {
    old.classList.remove('sb-here');
    old.removeAttribute('aria-current');
  }
  const row = rowOf(panes, id);
  const marks = marksOf(panes, id);
  row?.classList.add('sb-here');
  row?.setAttribute('aria-current', 'true');
  for (const mark of marks) mark.classList.add('sb-here');
  if (row && scrollsRow) into(panes.findingsPane, row, 0, row.hasAttribute('data-open'));
  if (marks[0]) into(panes.documentPane, marks[0], 0.3);
}

// Scrolls the pane only, and only when the element is not in view; the open finding goes to the top, so that the next ones show under it.
function into(pane, element, at = 0, always = false) {
  if (pane.scrollHeight <= pane.clientHeight) return element.scrollIntoView({ block: 'nearest' });
  const frame = pane.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  if (!always && box.top >= frame.top && box.bottom <= frame.bottom) return;
  const above = box.top - frame.top + pane.scrollTop;
  pane.scrollTop = above - pane.clientHeight * at;
}

const rowOf = (panes, id) => panes.findingsPane.querySelector(`[data-finding="${CSS.escape(id)}"]`);
const marksOf = (panes, id) => [...panes.documentPane.querySelectorAll(`:is(mark, g)[data-finding="${CSS.escape(id)}"]`)];
const markAt = (panes, hash) => hash.length < 2 ? null : document.getElementById(decodeURIComponent(hash.slice(1)))?.closest(':is(mark, g)[data-finding]');

function focusRow(row) {
  const folded = row.closest('details:not([open])');
  if (folded) folded.open = true;
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
}

// Panes of a narrow screen

function wireTabs(panes) {
  for (const tab of panes.screen.querySelectorAll('[data-pane-tab]')) {
    tab.addEventListener('click', event => {
      event.preventDefault();
      showPane(panes, tab.dataset.paneTab);
    });
  }
}

function showPane(panes, name) {
  for (const pane of ['document', 'findings']) panes.screen.classList.toggle('sb-check--' + pane, pane === name);
  for (const tab of panes.screen.querySelectorAll('[data-pane-tab]')) {
    if (tab.dataset.paneTab === name) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
}

// Keys

function wireKeysToggle(screen) {
  const keys = { on: read(storedKeys) !== 'off' };
  const button = screen.querySelector('[data-keys-toggle]');
  const state = screen.querySelector('[data-keys-state]');
  const say = () => {
    if (button) button.textContent = keys.on ? 'Turn keys off' : 'Turn keys on';
    if (state) state.textContent = keys.on ? 'Keys are on.' : 'Keys are off.';
  };
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      keys.on = !keys.on;
      write(storedKeys, keys.on ? 'on' : 'off');
      say();
    });
  }
  say();
  return keys;
}

function press(event, panes, keys) {
  if (!keys.on || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (!event.target.closest('[data-pane]') || inField(event.target)) return;
  const act = {
    j: () => step(panes, 1),
    k: () => step(panes, -1),
    a: () => actOn(panes, 'accept'),
    e: () => actOn(panes, 'edit'),
    r: () => actOn(panes, 'reject'),
    u: () => actOn(panes, 'undo'),
    n: () => addFromSelection(panes),
    '?': () => help(panes),
  }[event.key.toLowerCase()];
  if (act) {
    event.preventDefault();
    act();
  }
}

function step(panes, by) {
  const rows = [...panes.findingsPane.querySelectorAll('[data-finding]')].filter(row => row.offsetParent !== null);
  const now = rows.findIndex(row => row.classList.contains('sb-here'));
  const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by];
  if (!next) return;
  choose(panes, next.dataset.finding);
  focusRow(next);
}

function actOn(panes, name) {
  const row = panes.findingsPane.querySelector('.sb-here') ?? panes.findingsPane.querySelector('[data-open]');
  row?.querySelector(`[data-act="${name}"]`)?.click();
}

function help(panes) {
  const details = panes.screen.querySelector('details[data-keys-help]');
  if (!details) return;
  details.open = true;
  details.querySelector('summary').focus();
}

// In a radio or checkbox letters do nothing of their own, but a person is answering there: leave the keys alone.
const inField = element => element.matches('input, textarea, select, [contenteditable="true"]');

// Adding what was missed

function wireAdding(panes) {
  const button = panes.screen.querySelector('[data-add]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('mousedown', event => event.preventDefault()); // pressing it must not drop the selection
  button.addEventListener('click', () => addFromSelection(panes));
}

function addFromSelection(panes) {
  const form = panes.screen.querySelector('[data-add-form]');
  if (!form) return;
  const place = placeOfSelection(panes.documentPane);
  const say = form.querySelector('[data-add-say]') ?? panes.screen.querySelector('[data-add-say]');
  form.closest('details')?.setAttribute('open', '');
  form.hidden = false;
  if (place) {
    fill(form, '[data-add-start]', place.start);
    fill(form, '[data-add-end]', place.end);
    fill(form, '[data-add-text]', place.text);
  }
  if (say) say.textContent = place ? '' : 'No words are selected. Select them in the document, or type them here as they stand there.';
  showPane(panes, 'findings');
  const first = form.querySelector('select, input:not([type=hidden]), textarea, button');
  into(panes.findingsPane, form);
  first?.focus();
}

function fill(form, selector, value) {
  for (const field of form.querySelectorAll(selector)) {
    if ('value' in field) field.value = String(value);
    else field.textContent = String(value);
  }
}

// The selected words and their place in the reading's text, blanks at both ends left out; null when nothing of the text is selected.
export function placeOfSelection(pane, selection = getSelection()) {
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const parts = [...pane.querySelectorAll('[data-start]')].filter(part => range.intersectsNode(part)).map(part => partOf(part, range))
    .filter(part => part.text.length > 0);
  if (parts.length === 0) return null;
  const [first, last] = [parts[0], parts.at(-1)];
  const start = first.start + (first.text.length - first.text.trimStart().length);
  const end = last.start + last.text.trimEnd().length;
  const text = parts.map(part => part.text).join('\n').trim();
  return end > start ? { start, end, text } : null;
}

// What the range takes of one element of text.
function partOf(element, range) {
  const inside = document.createRange();
  inside.selectNodeContents(element);
  const before = inside.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  before.setEnd(inside.startContainer, inside.startOffset);
  return { start: Number(element.dataset.start) + textOf(before).length, text: textOf(inside) };
}

// A chip names a finding; it is no part of the document. A range that begins inside one still counts none of it.
function textOf(range) {
  const copy = range.cloneContents();
  for (const chip of copy.querySelectorAll('[data-not-text]')) chip.remove();
  const holder = range.commonAncestorContainer;
  const within = holder.nodeType === Node.ELEMENT_NODE ? holder : holder.parentElement;
  return within?.closest('[data-not-text]') ? '' : copy.textContent;
}

// Coming back

function comeBack(panes) {
  const key = 'safeboard-check ' + location.pathname + location.search;
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const finding = target && target.closest('[data-finding]');
  const kept = (read(key, sessionStorage) ?? '').split(' ').map(Number);
  if (kept.length === 2) [panes.documentPane.scrollTop, panes.findingsPane.scrollTop] = kept;
  if (finding) {
    choose(panes, finding.dataset.finding);
    if (panes.findingsPane.contains(finding)) focusRow(finding);
    else showPane(panes, 'document');
  } else {
    const open = panes.findingsPane.querySelector('[data-open]');
    if (open) choose(panes, open.dataset.finding);
  }
  addEventListener('pagehide', () => write(key, `${panes.documentPane.scrollTop} ${panes.findingsPane.scrollTop}`, sessionStorage));
}

// A browser may refuse storage: then nothing is remembered, and all else works.
function read(key, store) {
  try { return (store ?? localStorage).getItem(key); } catch { return null; }
}

function write(key, value, store) {
  try { (store ?? localStorage).setItem(key, value); } catch { /* not remembered */ }
}
