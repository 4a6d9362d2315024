// Brings the page's parts to life. Everything works without it; this only adds ease.
// Loaded as <script type="module" src="/assets/js/app.js">; supported.js stands first in the body.
// Further files are fetched only by the pages that have the part:
//   data-module="moj-sortable-table"  sorting of a whole table in place
//   data-refresh-url                  auto-refresh.js
//   data-drop-files                   drop-files.js
//   data-filter-toggle                filter-toggle.js
//   data-check-screen                 check-screen.js
//   data-topics                       drag-topics.js
//   data-live                         live-meeting.js
//   data-keep-answer                  keep-answer.js
import {
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, ServiceNavigation, SkipLink, Tabs, createAll,
} from './vendor/govuk-frontend.min.js';
import { reveal } from './reveal.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

const parts = [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, ServiceNavigation, SkipLink, Tabs];
function bringToLife(scope) {
  for (const part of parts) createAll(part, undefined, scope);
  reveal(scope);
}

bringToLife(document);

const has = selector => document.querySelector(selector) !== null;

if (has('[data-module="moj-sortable-table"]')) {
  const { SortableTable } = await import('./vendor/moj-sortable-table.js');
  createAll(SortableTable);
}
if (has('[data-refresh-url]')) (await import('./auto-refresh.js')).start(bringToLife);
if (has('[data-drop-files]')) (await import('./drop-files.js')).start();
if (has('[data-filter-toggle]')) (await import('./filter-toggle.js')).start();
if (has('[data-check-screen]')) (await import('./check-screen.js')).start();
if (has('[data-topics]')) (await import('./drag-topics.js')).start();
if (has('[data-live]')) (await import('./live-meeting.js')).start(bringToLife);
if (has('[data-keep-answer]')) (await import('./keep-answer.js')).start();
