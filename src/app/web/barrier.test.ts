import { describe, expect, it } from 'vitest';
import { BARRED_PAGES } from '../../../test/web/barred-pages.js';
import { articleHtml } from '../../../test/web/pages.js';
import { barrierOf } from './barrier.js';

const kindOf = (markup: string, status = 200, headers: Record<string, string> = {}) =>
  barrierOf({ status, headers, markup })?.kind ?? null;

const KINDS = {
  challenge: 'blocked',
  consent: 'consent',
  login: 'login',
  paywall: 'paywall',
  missing: 'missing',
  empty: 'empty',
} as const;

const SENTENCES =
  'The council of Selwick voted on Tuesday to replace the boilers of its four schools before the winter. The work costs 3.1 million crowns, of which the county pays a third. ';

/** Articles that tell of walls, and short pages that are none. */
const PAGES: readonly (readonly [string, string])[] = [
  [
    'an article on consent',
    articleHtml({
      title: 'Regulator fines site over cookie banner',
      paragraphs: [
        'The regulator fined the publisher because its banner offered "Accept all" in green and hid "Reject all" behind "Manage options". It also set cookies before anybody chose.',
        SENTENCES.repeat(8),
      ],
    }),
  ],
  [
    'an article on challenges',
    articleHtml({
      title: 'Why you must verify you are human',
      paragraphs: ['"Verify you are human" greets millions each day.', SENTENCES.repeat(8)],
    }),
  ],
  [
    'an article with a log-in form in its header',
    articleHtml({
      title: 'Boilers to be replaced',
      paragraphs: [SENTENCES.repeat(8)],
      foot: '<form>Log in <input type="password"></form>',
    }),
  ],
  [
    'a long article with an offer to subscribe',
    articleHtml({
      title: 'Boilers to be replaced',
      paragraphs: [SENTENCES.repeat(14)],
      foot: '<p>Already a subscriber? Subscribe to continue reading more stories.</p>',
    }),
  ],
  [
    'an article on missing pages',
    articleHtml({
      title: 'Page not found: how archives lose the web',
      paragraphs: [SENTENCES.repeat(8)],
    }),
  ],
  ['a note of two sentences', articleHtml({ title: 'Notice', paragraphs: [SENTENCES] })],
  [
    'a statement with a cookie notice at its foot',
    articleHtml({
      title: 'Statement of the harbour board',
      paragraphs: [SENTENCES],
      foot: '<div>This site uses cookies. <a href="/privacy">Privacy</a> <button>OK</button></div>',
    }),
  ],
  [
    'a short page with scripts',
    articleHtml({
      title: 'Minutes',
      paragraphs: [SENTENCES],
      head: '<script src="/a.js"></script><noscript>Some parts need JavaScript.</noscript>',
    }),
  ],
  [
    'a police notice of a missing person',
    articleHtml({
      title: 'Missing hiker found',
      paragraphs: ['The hiker was found on Sunday near the ridge.'],
    }),
  ],
];

describe('barriers', () => {
  it.each(
    Object.entries(BARRED_PAGES).flatMap(([name, pages]) =>
      pages.map((page, at) => [name as keyof typeof KINDS, at, page] as const),
    ),
  )('knows a page of the kind %s (%i)', (name, _at, page) => {
    expect(kindOf(page)).toBe(KINDS[name]);
  });

  it.each(PAGES)('lets %s through', (_name, page) => {
    expect(kindOf(page)).toBeNull();
  });

  it.each([
    [401, 'login'],
    [402, 'paywall'],
    [403, 'blocked'],
    [404, 'missing'],
    [410, 'missing'],
    [429, 'blocked'],
    [451, 'blocked'],
    [500, null],
    [503, null],
  ])('goes by the status %i', (status, kind) => {
    expect(kindOf('<p>Sorry</p>', status)).toBe(kind);
  });

  it('knows a challenge that comes as an error of the server', () => {
    expect(kindOf(BARRED_PAGES.challenge[0], 503)).toBe('blocked');
    expect(kindOf('', 200, { 'cf-mitigated': 'challenge' })).toBe('blocked');
  });

  it.each([
    ['open tags', '<script'.repeat(60_000)],
    ['half tags', '<'.repeat(400_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['attributes', `<input ${'type '.repeat(80_000)}`],
    ['roots', '<div id="root" '.repeat(30_000)],
    ['spaces', ' '.repeat(500_000)],
  ])('takes no time over a page of %s', (_name, markup) => {
    const began = performance.now();
    kindOf(markup);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
