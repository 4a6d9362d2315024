// Lets a topic of the forward plan be dragged to another meeting. What drags does no more than its own form, which stands in
// the topic as "Move": the form is filled in and sent.
//   <div data-topics>                       the plan
//     <… data-topics-of="MEETING">          a column; empty for "no meeting yet"
//       <li draggable="true" data-topic>    a topic, with a form that has a select named "to"
const over = 'sb-plan__over';

export function start() {
  let dragged = null;
  for (const topic of document.querySelectorAll('[data-topic]')) {
    topic.addEventListener('dragstart', event => { dragged = topic; event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', ''); });
    topic.addEventListener('dragend', () => { dragged = null; });
  }
  for (const column of document.querySelectorAll('[data-topics-of]')) {
    column.addEventListener('dragover', event => { if (!dragged) return; event.preventDefault(); column.classList.add(over); });
    column.addEventListener('dragleave', () => column.classList.remove(over));
    column.addEventListener('drop', event => { event.preventDefault(); column.classList.remove(over); if (dragged) send(dragged, column); });
  }
}

function send(topic, column) {
  if (topic.closest('[data-topics-of]') === column) return;
  const form = topic.querySelector('form');
  form.elements.to.value = column.dataset.topicsOf;
  form.requestSubmit();
}
