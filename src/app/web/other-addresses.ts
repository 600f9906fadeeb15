/** Where else the content of a page that can't be read may be found. */
export interface OtherAddress {
  kind: 'print' | 'canonical';
  url: string;
}

const LINKS = /<link\b[^>]{0,1000}>/gi;
const MOST_LINKS = 200;

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find(Boolean) ?? '';

function kindOf(tag: string): OtherAddress['kind'] | null {
  const rel = attribute(tag, 'rel').toLowerCase();
  if (rel === 'alternate' && attribute(tag, 'media').toLowerCase() === 'print') return 'print';
  return rel === 'canonical' ? 'canonical' : null;
}

/** The addresses that a page gives for its printed form and as its own, others than the one asked. */
export function otherAddresses(markup: string, asked: string): OtherAddress[] {
  const found: OtherAddress[] = [];
  for (const [tag] of [...markup.matchAll(LINKS)].slice(0, MOST_LINKS)) {
    const kind = kindOf(tag);
    const href = attribute(tag, 'href').replaceAll('&amp;', '&');
    if (kind === null || href === '' || !URL.canParse(href, asked)) continue;
    const url = new URL(href, asked);
    url.hash = '';
    const isOther =
      url.href !== new URL(asked).href && !found.some((other) => other.url === url.href);
    if (isOther && /^https?:$/.test(url.protocol)) found.push({ kind, url: url.href });
  }
  return found.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'print' ? -1 : 1));
}
