import { type HostileFile, many, textFile } from './hostile-file.js';

const page = (name: string, body: () => string, head = () => ''): HostileFile =>
  textFile(
    `page-${name}.html`,
    () => `<!doctype html><html><head>${head()}</head><body>${body()}</body></html>`,
  );

const PROSE = '<p>The harbour board met on Monday and signed the ferry contract.</p>';

/** Web pages: nesting, floods of one thing, styles that cost, and text that parsers stumble over. */
export const PAGES: readonly HostileFile[] = [
  page('nested-div', () => '<div>'.repeat(2_200_000)),
  page('nested-table', () => '<table><tr><td>'.repeat(200_000)),
  page('nested-inline', () => '<b><i>'.repeat(500_000)),
  page('nested-list', () => '<ul><li>'.repeat(300_000)),
  page('nested-svg', () => '<svg><g>'.repeat(300_000)),
  page('closed-nesting', () => `${'<div>'.repeat(100_000)}a${'</div>'.repeat(100_000)}`),
  page('many-attributes', () => `<p ${many(1_000_000, (at) => `a${at}=1 `)}>a</p>`),
  page('long-attribute', () => `<p title="${'x'.repeat(30_000_000)}">a</p>`),
  page('many-classes', () => `<p class="${many(1_000_000, (at) => `c${at} `)}">a</p>`),
  page('many-breaks', () => `a${'<br>'.repeat(2_000_000)}b`),
  page('many-links', () => many(500_000, (at) => `<a href="/${at}">link ${at}</a> `)),
  page('many-items', () => `<ul>${'<li>An item of it.'.repeat(700_000)}</ul>`),
  page('many-cells', () => `<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1500)}</table>`),
  page('many-options', () => `<select>${'<option>a'.repeat(1_000_000)}</select>`),
  page('many-paragraphs', () => PROSE.repeat(300_000)),
  page('open-comment', () => `<!--${'-'.repeat(20_000_000)}`),
  page('open-comments', () => '<!--'.repeat(3_000_000)),
  page('open-tags', () => '<a'.repeat(5_000_000)),
  page('open-quote', () => `<a href="${'<p>a'.repeat(3_000_000)}`),
  page('entities', () => '&amp;&#x26;&nosuch;'.repeat(1_000_000)),
  page('large-entity', () => `&#${'9'.repeat(5_000_000)};`),
  page(
    'doctype-entities',
    () => `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1_000_000)}">]>${'&a;'.repeat(100_000)}`,
  ),
  page('long-script', () => `<script>${'if(a<b){'.repeat(4_000_000)}</script>${PROSE}`),
  page(
    'deep-json',
    () => PROSE,
    () => `<script type="application/ld+json">${'['.repeat(3_000_000)}</script>`,
  ),
  page(
    'long-json',
    () => PROSE,
    () =>
      `<script type="application/ld+json">{"articleBody":"${'a b. '.repeat(4_000_000)}"}</script>`,
  ),
  page(
    'many-metas',
    () => PROSE,
    () => '<meta property="og:title" content="a">'.repeat(300_000),
  ),
  page(
    'many-style-elements',
    () => PROSE,
    () => '<style>p{display:none}</style>'.repeat(100_000),
  ),
  page(
    'costly-selectors',
    () => '<div class=a><p class=b>a</p></div>'.repeat(20_000),
    () =>
      `<style>${many(20_000, (at) => `.a .a * p:nth-child(${at}n+1)~.b{display:none}`)}</style>`,
  ),
  page(
    'costly-has',
    () => '<div>a'.repeat(400) + '<p>a</p>'.repeat(20_000),
    () => `<style>${'*:has(*:not(:has(a,b)) ~ *) * {display:none}'.repeat(500)}</style>`,
  ),
  page(
    'deep-selector',
    () => PROSE,
    () => `<style>${':not('.repeat(200_000)}a${')'.repeat(200_000)}{display:none}</style>`,
  ),
  page(
    'deep-calc',
    () => PROSE,
    () => `<style>p{color:${'calc('.repeat(500_000)}1</style>`,
  ),
  page(
    'deep-media',
    () => PROSE,
    () => `<style>${'@media screen{'.repeat(300_000)}p{display:none}</style>`,
  ),
  page(
    'braces',
    () => PROSE,
    () => `<style>${'{'.repeat(10_000_000)}</style>`,
  ),
  page(
    'doubling-properties',
    () => '<p style="color:var(--a0)">a</p>'.repeat(100),
    () =>
      `<style>:root{${many(40, (at) => `--a${at}:${`var(--a${at + 1})`.repeat(200)};`)}}</style>`,
  ),
  page(
    'looping-properties',
    () => PROSE,
    () => '<style>:root{--a:var(--b) var(--b);--b:var(--a) var(--a)}p{color:var(--a)}</style>',
  ),
  page('long-inline-styles', () => `<p style="${'color:#fff;'.repeat(500_000)}">a</p>`),
];
