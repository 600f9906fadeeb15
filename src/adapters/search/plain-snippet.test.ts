import { expect, it } from 'vitest';
import { foundDate } from './found-date.js';
import { plainSnippet } from './plain-snippet.js';

it('makes one line of plain text', () => {
  const cases = [
    ['The <b>board</b>\n raised&nbsp;dues', 'The board raised dues'],
    [
      'a &lt;b&gt; &amp;amp; &#39;c&#x27; &quot;d&quot; &unknown; &#0;',
      'a <b> &amp; \'c\' "d" &unknown;',
    ],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    [null, ''],
    ['x'.repeat(900), 'x'.repeat(500)],
  ] as const;
  for (const [html, text] of cases) expect(plainSnippet(html)).toBe(text);
});

it('reads dates as providers write them, and none that are told from today', () => {
  const cases = [
    ['2024-03-03T08:00:00.000Z', '2024-03-03'],
    ['2024-03-03 08:00:00', '2024-03-03'],
    ['20240303T081500Z', '2024-03-03'],
    ['20240303081500', '2024-03-03'],
    ['Mar 3, 2024', '2024-03-03'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['2 days ago', null],
    ['2024-13-41', null],
    ['', null],
    [undefined, null],
  ] as const;
  for (const [text, iso] of cases)
    expect(foundDate(text, 'engine')).toEqual(iso && { iso, basis: 'engine' });
});
