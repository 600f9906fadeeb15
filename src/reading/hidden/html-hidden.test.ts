import { describe, expect, it } from 'vitest';
import { readHtml } from '../html-reader.js';

const SEEN = 'The harbour board met on Monday and signed the ferry contract for 2025.';
const SECRET = 'The board secretly agreed to pay the crew nine million in cash.';

const read = (body: string, head = '') =>
  readHtml(
    `<!doctype html><html><head><title>Minutes</title>${head}</head><body><p>${SEEN}</p>${body}</body></html>`,
    null,
  );

const classed = (css: string): [string, string] => [
  `<p class="x">${SECRET}</p>`,
  `<style>${css}</style>`,
];
const styled = (style: string): [string] => [`<p style="${style}">${SECRET}</p>`];

const WAYS: Record<string, [body: string, head?: string]> = {
  'the hidden attribute': [`<p hidden>${SECRET}</p>`],
  'display: none': styled('display: none'),
  'display: none in capitals': styled('DISPLAY:NONE!important'),
  'display: none with a comment': styled('display:/* */none'),
  'display: none with an escape': styled('d\\69 splay: n\\6fne'),
  'a class that is not displayed': classed('.x{display:none}'),
  'a class by a selector': classed('body > p.x:not(.y), .z { display: none }'),
  'an id before a class': [
    `<p id="i" class="x">${SECRET}</p>`,
    '<style>#i{display:none} .x:is(p, .y){display:block}</style>',
  ],
  'a rule for screens': classed('@media screen and (min-width: 1px) { .x { display: none } }'),
  'a rule that goes before the attribute': [
    `<p class="x" style="display:block">${SECRET}</p>`,
    '<style>.x{display:none !important}</style>',
  ],
  'an ancestor that is not displayed': [
    `<div style="display:none"><div><p>${SECRET}</p></div></div>`,
  ],
  'visibility: hidden': classed('.x{visibility:hidden}'),
  'opacity: 0': classed('.x{opacity:0}'),
  'opacity of two ancestors': [
    `<div style="opacity:.1"><p style="opacity:10%">${SECRET}</p></div>`,
  ],
  'white on white': styled('color:#fefefe'),
  'the colour of its own background': styled('color:rgb(10,20,30);background:#0a141e'),
  'the colour of the page': classed('body{background:#EEE} .x{color:hsl(0 0% 93%)}'),
  'a colour from a custom property': classed(':root{--c:white} .x{color:var(--c)}'),
  'a transparent colour': styled('color:transparent'),
  'the colour of a font element': [`<p><font color="white">${SECRET}</font></p>`],
  'tiny letters': classed('.x{font-size:1px}'),
  'letters of no size': styled('font:0px/1 serif'),
  'a place left of the page': classed('.x{position:absolute;left:-9999px}'),
  'a place above the page': styled('position:fixed;top:-200em'),
  'a margin out of the page': styled('margin-left:-5000px'),
  'an indent out of the page': classed('.x{text-indent:-9999px}'),
  'a move out of the page': styled('transform:translateX(-9999px)'),
  'a clip': classed('.x{position:absolute;clip:rect(0,0,0,0)}'),
  'a clip path': styled('clip-path: inset(50%)'),
  'a clip path of a circle': styled('clip-path: circle(0)'),
  'scale(0)': classed('.x{transform:scale(0)}'),
  'no height': classed('.x{height:0;overflow:hidden}'),
  'no greatest height': styled('max-height:0;overflow-y:hidden'),
};

/** How ordinary pages look: their text is seen. */
const PLAIN: Record<string, [body: string, head?: string]> = {
  'rules for paper': classed('@media print{.x{display:none}}'),
  'rules for small windows': classed('@media (max-width:600px){.x{display:none}}'),
  'rules for a pointer': classed('.x:hover{display:none}'),
  'a rule that a later one takes back': classed('.x{display:none} p.x{display:block}'),
  'white on a dark box': [`<div style="background:#123"><p style="color:#fff">${SECRET}</p></div>`],
  'white on a picture': [
    `<div style="background-image:url(a.jpg)"><p style="color:#fff">${SECRET}</p></div>`,
  ],
  'white where a sheet elsewhere may darken the page': [
    `<p style="color:#fff">${SECRET}</p>`,
    '<link rel="stylesheet" href="site.css">',
  ],
  'visible within what is not': [
    `<div class="h"><p style="visibility:visible">${SECRET}</p></div>`,
    '<style>.h{visibility:hidden}</style>',
  ],
  'small print': styled('font-size:9px;color:#777'),
  'a body that scripts show': [`<p>${SECRET}</p>`, '<style>body{opacity:0}</style>'],
  'a page that fades in': classed(
    '@keyframes in{from{opacity:0}to{opacity:1}} .x{animation:in 1s}',
  ),
  'a box that is only cut at its edge': styled('overflow:hidden;height:3em;max-width:40em'),
  'a shift within the page': styled('position:relative;left:-20px;margin-left:-10px'),
};

describe('the HTML reader', () => {
  it.each(Object.entries(WAYS))('keeps text out that is hidden by %s', (_, [body, head]) => {
    const { text, hidden } = read(body, head);
    expect(text).toBe(SEEN);
    expect(hidden).toEqual([{ text: SECRET, why: expect.any(String) }]);
  });

  it.each(Object.entries(PLAIN))('keeps text that is seen: %s', (_, [body, head]) => {
    const { text, hidden } = read(body, head);
    expect(text).toBe(`${SEEN}\n\n${SECRET}`);
    expect(hidden).toBeUndefined();
  });
});
