// Shows what a radio reveals while it is chosen. In place of the design system's own script, which puts aria-expanded on radios, where it
// is not allowed (axe: aria-allowed-attr). Checkboxes keep the design system's script. Written by <gov-radios>:
//   <input type="radio" name="who" data-aria-controls="conditional-who-3">
//   <div class="govuk-radios__conditional govuk-radios__conditional--hidden" id="conditional-who-3">
export function reveal(scope) {
  for (const group of scope.querySelectorAll('[data-module="govuk-radios"]')) {
    if (!group.querySelector('[data-aria-controls]')) continue;
    const show = () => {
      for (const radio of group.querySelectorAll('input[type=radio][data-aria-controls]')) {
        document.getElementById(radio.dataset.ariaControls)?.classList.toggle('govuk-radios__conditional--hidden', !radio.checked);
      }
    };
    group.addEventListener('change', show);
    addEventListener('pageshow', show); // going back keeps the choice without a change
    show();
  }
}
