// Keys that work on every screen, unless somebody is typing: / leads to the search, n to a new dispute,
// the arrows up and down from one link of a list to the next. The link to skip the drawer leads to the page itself,
// and Enter on a row of a list opens it.
(() => {
  if (window.liantiaoKeys) return;
  window.liantiaoKeys = true;

  const isTyping = (target) =>
    target.closest && target.closest('input, textarea, select, [contenteditable], vaadin-combo-box-overlay, vaadin-dialog-overlay');

  const inSight = (element) => element && element.getClientRects().length > 0;

  const step = (event) => {
    const list = event.target.closest('.lt-arrows');
    if (!list) return;
    const links = [...list.querySelectorAll('a[href]')].filter(inSight);
    const next = links[links.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      next.focus();
      event.preventDefault();
    }
  };

  // In the capture phase, for the router takes every other link; an address that ends in # would lead away from this page.
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('.lt-skip')) return;
    event.preventDefault();
    event.stopPropagation();
    document.querySelector('main').focus();
  }, true);

  // Enter on any cell of a list opens what the link in its row opens, as a click on the row does.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target.localName !== 'vaadin-grid') return;
    const row = event.composedPath()[0].closest('tbody tr');
    const links = [...(row?.querySelectorAll('slot') ?? [])].map((slot) => slot.assignedElements()[0]?.querySelector('a[href]'));
    links.find(Boolean)?.click();
  }, true);

  // A dialog gives the focus back to what opened it; when that is gone, to the page.
  document.addEventListener('closed', () => requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true });
  }), true);

  document.addEventListener('keydown', (event) => {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !target.closest || isTyping(target)) return;
    if (event.key === '/') {
      const search = [...document.querySelectorAll('.lt-search')].find(inSight);
      if (search) {
        search.focus();
        event.preventDefault();
      }
    } else if (event.key === 'n') {
      const log = document.querySelector('vaadin-side-nav-item[path="log"], .lt-bottom a[href="log"]');
      if (log) (log.shadowRoot?.querySelector('a') ?? log).click();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event);
  });
})();
