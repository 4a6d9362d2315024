// Saves an answer of a return by itself: a second after the last key, and never later than four after the first.
//   <form data-keep-answer="address">   its fields, with a hidden Version
//     [data-kept]                       says when it was saved, or why it was not
const pause = 1000;
const longest = 4000;
const again = 5000;

export function start() {
  for (const form of document.querySelectorAll('form[data-keep-answer]')) if (form.dataset.keepAnswer) keep(form);
}

function keep(form) {
  const said = form.querySelector('[data-kept]');
  const version = form.elements.Version;
  let timer, since, sending = null, stopped = false, changed = false;

  form.addEventListener('input', event => {
    if (event.target.type === 'file') return;
    changed = true;
    say('Saving…');
    since ??= Date.now();
    plan(Math.max(0, Math.min(pause, since + longest - Date.now())));
  });
  // The button saves all: what is on its way would be a second hand.
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    stopped = true;
    if (!sending) return;
    event.preventDefault();
    sending.finally(() => form.submit());
  });
  window.addEventListener('pagehide', () => { if (changed && !stopped && !sending) post(true); });

  function plan(wait) {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => { sending ??= post(false).finally(() => { sending = null; if (changed) plan(pause); }); }, wait);
  }

  async function post(keepalive) {
    const fields = new FormData(form);
    for (const [name, value] of [...fields]) if (value instanceof File) fields.delete(name);
    changed = false;
    since = null;
    try {
      const answer = await fetch(form.dataset.keepAnswer, { method: 'POST', body: fields, credentials: 'same-origin', keepalive });
      if (answer.status === 409) {
        say(`Not saved: ${(await answer.json()).problem}.`);
        return;
      }
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const kept = await answer.json();
      version.value = kept.version;
      if (!changed) say(`✓ Saved at ${kept.at}. You can leave and come back.`);
    } catch {
      changed = true;
      say('Not saved: no connection. It is tried again; keep this page open.');
      plan(again);
    }
  }

  function say(words) {
    if (said && said.textContent !== words) said.textContent = words;
  }
}
