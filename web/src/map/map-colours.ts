/** The tokens that the drawing takes its colours from. */
const TOKENS = [
  'paper',
  'panel',
  'ink',
  'soft',
  'line',
  'edge',
  'link',
  'mark',
  'supports',
  'refutes',
  'qualifies',
  'neither',
] as const;

export type MapColours = Record<(typeof TOKENS)[number], string>;

/**
 * The page's colours as they are now, for a canvas, which knows no custom property: each is put on
 * an element of the page and read back.
 */
export const readColours = (within: HTMLElement): MapColours & { font: string } => {
  const probe = document.createElement('span');
  within.append(probe);
  const entries = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.style.fontFamily = 'var(--sans)';
  const font = getComputedStyle(probe).fontFamily;
  probe.remove();
  return { ...(Object.fromEntries(entries) as MapColours), font };
};

/** Calls back when the page turns light or dark. Returns how to stop. */
export const onColoursChange = (changed: () => void): (() => void) => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  dark.addEventListener('change', changed);
  return () => {
    theme.disconnect();
    dark.removeEventListener('change', changed);
  };
};
