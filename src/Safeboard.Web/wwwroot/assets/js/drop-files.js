// A drop zone round a plain file field. Without this the field is there all the same.
//   <form class="sb-drop" data-drop-files       the zone; files dropped on it go to the field inside
//     data-drop-max-megabytes="50">             optional: larger files are named before they are sent
//     <input type="file" multiple>
//     <div data-drop-list role="status"></div>  optional: where the chosen files are named; made after the field when absent
export function start() {
  for (const zone of document.querySelectorAll('[data-drop-files]')) prepare(zone);
  // A file dropped beside the zone must not replace the page and lose what was typed.
  for (const kind of ['dragover', 'drop']) {
    window.addEventListener(kind, event => {
      if (carriesFiles(event) && !event.defaultPrevented) event.preventDefault();
    });
  }
}

function prepare(zone) {
  const field = zone.querySelector('input[type=file]');
  if (!field) return;
  const list = zone.querySelector('[data-drop-list]') ?? listAfter(field);
  let depth = 0;
  const over = entered => {
    depth = entered ? depth + 1 : Math.max(0, depth - 1);
    zone.classList.toggle('sb-drop--over', depth > 0);
  };
  zone.addEventListener('dragenter', event => { if (carriesFiles(event)) over(true); });
  zone.addEventListener('dragleave', event => { if (carriesFiles(event)) over(false); });
  zone.addEventListener('dragover', event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  });
  zone.addEventListener('drop', event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    zone.classList.remove('sb-drop--over');
    field.files = chosen(field, event.dataTransfer.files);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  });
  field.addEventListener('change', () => name(field.files, list, Number(zone.dataset.dropMaxMegabytes) || 0));
}

function chosen(field, dropped) {
  const kept = new DataTransfer();
  const files = field.multiple ? [...field.files, ...dropped] : [dropped[0]];
  const seen = new Set();
  for (const file of files) {
    const key = `${file.name}/${file.size}/${file.lastModified}`;
    if (!seen.has(key)) kept.items.add(file);
    seen.add(key);
  }
  return kept.files;
}

function name(files, list, limit) {
  list.replaceChildren();
  if (files.length === 0) return;
  const head = document.createElement('p');
  head.textContent = files.length === 1 ? '1 file chosen, not yet sent:' : `${files.length} files chosen, not yet sent:`;
  const items = document.createElement('ul');
  for (const file of files) {
    const item = document.createElement('li');
    const tooLarge = limit > 0 && file.size > limit * 1024 * 1024;
    item.textContent = `${file.name}, ${size(file.size)}` + (tooLarge ? `. Too large: the limit is ${limit} MB` : '');
    item.classList.toggle('sb-late', tooLarge);
    items.append(item);
  }
  list.append(head, items);
}

function listAfter(field) {
  const list = document.createElement('div');
  list.setAttribute('role', 'status');
  list.className = 'sb-drop__list';
  field.after(list);
  return list;
}

const size = bytes => bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const carriesFiles = event => event.dataTransfer?.types.includes('Files') ?? false;
