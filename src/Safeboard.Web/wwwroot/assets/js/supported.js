// Runs before the page is drawn, so that nothing jumps: tells the styles that scripts run. No module, no inline script.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
