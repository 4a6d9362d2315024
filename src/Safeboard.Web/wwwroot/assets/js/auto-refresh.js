// Keeps a region of the page up to date while something is going on, without reloading the page.
//   <section id="files"                     an id is needed: the answer is searched for it
//     data-refresh-url="?part=files"        address of a page or part that holds the same id
//     data-refresh-seconds="2"              how often to ask
//     data-refresh-status="files-status"    optional: id of an element OUTSIDE the region with role="status"; only its words change, so
//                                           that they are read out once
//     data-busy>                            present while there is anything to wait for; the answer without it ends the asking
// Focus stays on the same control (by id, else by link address or button name and value); open <details id> stay open. While somebody
// types in the region nothing is swapped. A hidden tab does not ask. Failures wait longer and longer; a sign-in page means: reload.
const longest = 60;

export function start(bringToLife = () => {}) {
  for (const region of document.querySelectorAll('[data-refresh-url][data-busy]')) watch(region, bringToLife);
}

function watch(region, bringToLife) {
  let last = null;
  let wait = seconds(region);
  const again = () => setTimeout(ask, wait * 1000);

  async function ask() {
    if (document.hidden || typingIn(region)) return again();
    try {
      const answer = await fetch(region.dataset.refreshUrl, { headers: { 'X-Requested-With': 'fetch' }, credentials: 'same-origin' });
      if (answer.redirected || answer.status === 401 || answer.status === 403) return location.reload();
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const html = page.getElementById(region.id)?.innerHTML;
      if (html !== undefined) take(region, page, html !== last);
      if (html !== undefined && html !== last) bringToLife(region);
      last = html ?? last;
      wait = seconds(region);
    } catch {
      wait = Math.min(wait * 2, longest);
    }
    if (region.hasAttribute('data-busy')) again();
  }

  again();
}

function take(region, page, changed) {
  const fresh = page.getElementById(region.id);
  const statusId = region.dataset.refreshStatus;
  const [status, freshStatus] = [statusId, statusId].map((id, i) => id && (i ? page : document).getElementById(id));
  if (changed) swap(region, fresh);
  region.toggleAttribute('data-busy', fresh.hasAttribute('data-busy'));
  if (status && freshStatus && status.textContent !== freshStatus.textContent) status.textContent = freshStatus.textContent;
}

function swap(region, fresh) {
  const focused = region.contains(document.activeElement) ? selectorOf(document.activeElement) : null;
  const open = [...region.querySelectorAll('details[open][id]')].map(details => details.id);
  region.replaceChildren(...[...fresh.childNodes].map(node => document.importNode(node, true)));
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (!focused) return;
  const target = region.querySelector(focused);
  if (target) return target.focus({ preventScroll: true });
  // What had focus is gone (a file was read): the region itself takes it, so that the keyboard does not start at the top again.
  region.tabIndex = -1;
  region.focus({ preventScroll: true });
}

function selectorOf(element) {
  if (element.id) return '#' + CSS.escape(element.id);
  if (element.matches('a[href]')) return `a[href="${CSS.escape(element.getAttribute('href'))}"]`;
  if (element.matches('[name]')) return `[name="${CSS.escape(element.name)}"]` + (element.value ? `[value="${CSS.escape(element.value)}"]` : '');
  return '[data-none]';
}

const typingIn = region => region.contains(document.activeElement) && document.activeElement.matches('input:not([type=checkbox], [type=radio]), textarea, select');
const seconds = region => Math.max(1, Number(region.dataset.refreshSeconds) || 3);
