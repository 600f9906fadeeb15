import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readListing } from './read-listing.js';

const NAME = 'https://herald.example/feed';
const read = (text: string) => readListing(new TextEncoder().encode(text), NAME);

const page = (path: string, stamp: string | null = null, date: string | null = null) => ({
  address: `https://herald.example/${path}`,
  stamp,
  date,
});

const RSS = (items: string, prolog = '<?xml version="1.0"?>') =>
  `${prolog}<rss version="2.0"><channel><title>Herald &amp; Post</title>${items}</channel></rss>`;
const ITEM = (link: string) => `<item><title>T</title><link>${link}</link></item>`;

describe('readListing', () => {
  it('reads RSS, with the time that each item states and guids that are addresses', () => {
    const items =
      '<item><link>https://herald.example/a#top</link><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate></item>' +
      '<item><guid>https://herald.example/b</guid></item>' +
      '<item><guid isPermaLink="false">1234</guid></item>' +
      ITEM('https://herald.example/a');
    expect(read(RSS(items))).toEqual({
      kind: 'feed',
      title: 'Herald & Post',
      pages: [page('a', 'Tue, 04 Mar 2025 10:00:00 GMT', '2025-03-04'), page('b')],
      refused: [],
    });
  });

  it('reads Atom by the links that lead to pages', () => {
    const feed =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><entry>' +
      '<link rel="self" href="https://herald.example/entry"/><link href="https://herald.example/a"/>' +
      '<updated>2025-03-04T10:00:00Z</updated></entry></feed>';
    expect(read(feed)).toEqual({
      kind: 'feed',
      title: 'Herald',
      pages: [page('a', '2025-03-04T10:00:00Z', '2025-03-04')],
      refused: [],
    });
  });

  it('reads JSON feeds and RDF', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [{ id: '1', url: 'https://herald.example/a', date_modified: '2025-03-04T10:00:00Z' }],
    };
    expect(read(JSON.stringify(json))?.pages).toEqual([
      page('a', '2025-03-04T10:00:00Z', '2025-03-04'),
    ]);
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">' +
      '<channel><title>H</title></channel><item rdf:about="https://herald.example/a"/></rdf:RDF>';
    expect(read(rdf)?.pages).toEqual([page('a')]);
  });

  it('reads sitemaps and their indexes, compressed ones too', () => {
    const map =
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<url><loc>https://herald.example/?a=1&amp;b=2</loc><lastmod>2025-03-04</lastmod></url>' +
      '<url><loc><![CDATA[https://herald.example/b]]></loc></url></urlset>';
    const expected = {
      kind: 'sitemap',
      title: null,
      pages: [page('?a=1&b=2', '2025-03-04', '2025-03-04'), page('b')],
      refused: [],
    };
    expect(read(map)).toEqual(expected);
    expect(readListing(gzipSync(map), NAME)).toEqual(expected);
    const index =
      '<sitemapindex><sitemap><loc>https://herald.example/map.xml</loc></sitemap></sitemapindex>';
    expect(read(index)).toMatchObject({ kind: 'sitemap-index', pages: [page('map.xml')] });
  });

  it('names what is no address to fetch', () => {
    const items = ['/relative', 'file:///etc/passwd', 'javascript:alert(1)', 'http://[', 'a'];
    const long = `https://herald.example/${'a'.repeat(3_000)}`;
    expect(read(RSS([...items, long].map(ITEM).join('')))).toEqual({
      kind: 'feed',
      title: 'Herald & Post',
      pages: [],
      refused: [
        { address: '/relative', reason: 'the address is relative' },
        { address: 'file:///etc/passwd', reason: 'only http and https are fetched' },
        { address: 'javascript:alert(1)', reason: 'only http and https are fetched' },
        { address: 'http://[', reason: 'it is no address' },
        { address: 'a', reason: 'the address is relative' },
        { address: long.slice(0, 2_048), reason: 'the address is too long' },
      ],
    });
  });

  it('is null for what is no list', () => {
    expect(read('<!doctype html><html><body><p>Use &lt;!ENTITY.</p></body></html>')).toBeNull();
    expect(read('{"items": 5}')).toBeNull();
    expect(read(RSS('').slice(0, 20))).toBeNull();
    expect(readListing(new Uint8Array(), NAME)).toBeNull();
  });
});

describe('a hostile list', () => {
  it.each([
    ['a file of this machine', '<!ENTITY x SYSTEM "file:///etc/passwd">'],
    [
      'a billion laughs',
      '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
    ],
  ])('is not read for %s', (_what, entities) => {
    const feed = RSS(ITEM('&c;'), `<?xml version="1.0"?><!DOCTYPE rss [${entities}]>`);
    expect(() => read(feed)).toThrow('declares entities, which is not read');
  });

  it('is not read where it is too large, also when it is unpacked', () => {
    const large = RSS(' '.repeat(11_000_000));
    expect(() => read(large)).toThrow('has more than 10 megabytes');
    expect(() => readListing(gzipSync(large), NAME)).toThrow('too large when it is unpacked');
  });

  it.each([
    ['tags that never close', `<urlset>${'<url>'.repeat(400_000)}`],
    ['tags without an end', `<urlset>${'<url '.repeat(400_000)}`],
    ['entries that never close', `<urlset><url>${'<loc '.repeat(400_000)}</url></urlset>`],
    ['depth', RSS('<a>'.repeat(400_000))],
    ['attributes', `<rss ${'a="b" '.repeat(200_000)}></rss>`],
  ])('costs little for %s', (_what, text) => {
    const began = performance.now();
    expect(read(text)?.pages ?? []).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
