/**
 * What the page does beyond links: a citation lights up its card and a card its citations; beside
 * wide text the panel follows the part being read; on a small screen a citation opens its card in
 * place. Plain browser JavaScript, kept as text because it is part of the page.
 */
export const SCRIPT = `'use strict';
(() => {
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('.fold details, .why')) fold.open = true;
  });
  const wide = matchMedia('(min-width: 1000px)');
  const cards = new Map([...document.querySelectorAll('.card')].map((card) => [card.dataset.n, card]));
  const citations = [...document.querySelectorAll('a[data-n]')];
  const panel = document.querySelector('.panel');
  if (!panel) return;
  const list = panel.querySelector('.cards');
  const heading = panel.querySelector('h2');

  const light = (n, on) => {
    for (const link of citations) if (link.dataset.n === n) link.classList.toggle('on', on);
    cards.get(n)?.classList.toggle('on', on);
  };
  for (const element of [...citations, ...cards.values()]) {
    const { n } = element.dataset;
    element.addEventListener('pointerenter', () => light(n, true));
    element.addEventListener('pointerleave', () => light(n, false));
    element.addEventListener('focusin', () => light(n, true));
    element.addEventListener('focusout', () => light(n, false));
  }

  const toggle = document.createElement('button');
  toggle.type = 'button';
  panel.querySelector('.panel-head').append(toggle);
  let follows = true;
  let printing = false;
  let part = null;
  const show = () => {
    const here = new Set(part ? [...part.querySelectorAll('a[data-n]')].map((link) => link.dataset.n) : []);
    const filtered = follows && !printing && wide.matches && here.size > 0 && here.size < cards.size;
    for (const [n, card] of cards) card.hidden = filtered && !here.has(n);
    heading.textContent = filtered ? 'Evidence here' : 'Evidence';
    toggle.textContent = follows ? 'Show all ' + cards.size : 'Follow the text';
    toggle.hidden = !wide.matches || (follows && !filtered);
  };
  toggle.addEventListener('click', () => { follows = !follows; show(); });

  const parts = [...document.querySelectorAll('.passage, .accounts, .gap, .part')].filter(
    (element) => element.querySelector('a[data-n]'),
  );
  const read = () => {
    const line = innerHeight * 0.35;
    const at = parts.filter((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top <= line && bottom > 0;
    });
    const next = at.at(-1) ?? parts[0] ?? null;
    if (next !== part && !panel.matches(':hover, :focus-within')) { part = next; list.scrollTop = 0; show(); }
  };
  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; if (wide.matches) read(); });
  }, { passive: true });
  wide.addEventListener('change', () => { closeAll(); show(); });

  const closeAll = () => {
    for (const opened of document.querySelectorAll('.in-place')) opened.remove();
    for (const link of citations) link.removeAttribute('aria-expanded');
  };
  const openInPlace = (link, card) => {
    const wasOpen = link.getAttribute('aria-expanded') === 'true';
    const around = link.closest('.in-place')?.previousElementSibling;
    const above = around ?? link.closest('p, dd, svg.timeline') ?? link;
    closeAll();
    if (wasOpen) return;
    const copy = document.createElement('div');
    copy.className = card.className + ' in-place';
    copy.append(...[...card.childNodes].map((node) => node.cloneNode(true)));
    copy.classList.remove('on');
    above.after(copy);
    link.setAttribute('aria-expanded', 'true');
  };
  const openBeside = (card) => {
    card.hidden = false;
    const top = card.offsetTop - list.offsetTop - 8;
    list.scrollTo({ top, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    for (const other of cards.values()) other.classList.toggle('chosen', other === card);
    card.focus({ preventScroll: true });
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-n]');
    const card = link && cards.get(link.dataset.n);
    const jumps = !wide.matches && link?.closest('.cards');
    if (!card || jumps || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (wide.matches) openBeside(card);
    else openInPlace(link, card);
  });

  addEventListener('beforeprint', () => { closeAll(); printing = true; show(); });
  addEventListener('afterprint', () => { printing = false; show(); });
  for (const fold of document.querySelectorAll('.fold details')) fold.addEventListener('toggle', read);
  read();
  show();
})();
`;

/** The SHA-256 by which the page's policy admits the script; a test compares them. */
export const SCRIPT_HASH = 'sha256-W5Z4Mzet6c+JaPHzTs1eqchokP+jxxdPSCSV2EPPNao=';
