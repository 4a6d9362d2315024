// The filter panel of a list folds away on a narrow screen. Written by <sb-filter>.
//   <button data-filter-toggle aria-controls="ID" aria-expanded="false" hidden>   shown here, since it needs this script
//     <span data-filter-verb>Show</span> filters
//   <form id="ID" class="sb-filter">                                               folded while narrow, until asked for
export function start() {
  for (const button of document.querySelectorAll('[data-filter-toggle]')) {
    const panel = document.getElementById(button.getAttribute('aria-controls'));
    if (!panel) continue;
    const verb = button.querySelector('[data-filter-verb]');
    const show = open => {
      button.setAttribute('aria-expanded', String(open));
      panel.classList.toggle('sb-filter--folded', !open);
      if (verb) verb.textContent = open ? 'Hide' : 'Show';
    };
    button.hidden = false;
    button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
    show(panel.querySelector('.govuk-form-group--error') !== null);
  }
}
