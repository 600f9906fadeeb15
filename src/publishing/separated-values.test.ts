import { expect, it } from 'vitest';
import { separatedValues } from './separated-values.js';

it('quotes what needs it, and lets nothing be run as a formula', () => {
  const rows = [
    ['=HYPERLINK("http://x.example")', -5, null],
    ['+1', 0.5, true],
    ['@SUM(A1)', 1, false],
    ['plain, with "quotes"', 2, 'two\nlines'],
  ];
  expect(separatedValues(['name', '=n', 'x'], rows)).toBe(
    [
      "name,'=n,x",
      `"'=HYPERLINK(""http://x.example"")",-5,`,
      "'+1,0.5,true",
      "'@SUM(A1),1,false",
      '"plain, with ""quotes""",2,"two\nlines"',
      '',
    ].join('\r\n'),
  );
});
