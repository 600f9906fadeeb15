import { type HostileFile, many, textFile } from './hostile-file.js';

const binary = (name: string, bytes: () => Uint8Array): HostileFile => ({ name, bytes });

/** The same bytes on every run. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
};

/** Plain text, Markdown and tables: long lines, floods, broken encodings, YAML that multiplies. */
export const TEXTS: readonly HostileFile[] = [
  textFile('text-long-line.txt', () => 'word '.repeat(10_000_000)),
  textFile('text-one-word.txt', () => 'x'.repeat(30_000_000)),
  textFile('text-line-breaks.txt', () => '\n'.repeat(20_000_000)),
  textFile('text-form-feeds.txt', () => 'a\f'.repeat(3_000_000)),
  textFile('text-short-lines.txt', () => 'a b.\n'.repeat(3_000_000)),
  textFile('text-short-sentences.txt', () => 'He is. '.repeat(2_700_000)),
  textFile('text-hyphens.txt', () => 'over-\nboard '.repeat(1_000_000)),
  textFile('text-numbers.txt', () => many(700_000, (at) => `${at + 1}. \n`)),
  textFile('text-brackets.txt', () => '(['.repeat(8_000_000)),
  textFile('text-questions.txt', () => 'Is it so? Yes. '.repeat(1_000_000)),
  textFile('text-dates.txt', () => '1 May 2024, 2/3/2024, '.repeat(700_000)),
  textFile('text-quotation-marks.txt', () => '“‘'.repeat(4_000_000)),
  textFile('text-accents.txt', () => `a${'\u0301\u0327'.repeat(5_000_000)}`),
  textFile('text-joiners.txt', () => '👩\u200D'.repeat(2_000_000)),
  textFile('text-tags.txt', () => `a ${'\u{E0041}'.repeat(2_000_000)}`),
  textFile('text-overrides.txt', () => '\u202Eab\u202C '.repeat(2_000_000)),
  textFile('text-look-alikes.txt', () => 'Маrlіn '.repeat(2_000_000)),
  textFile('text-spaces.txt', () => `a${' '.repeat(30_000_000)}b`),
  textFile('text-dots.txt', () => 'U.S.'.repeat(4_000_000)),
  binary('text-zeros.txt', () => new Uint8Array(50_000_000)),
  binary('text-noise.txt', () => noise(20_000_000)),
  binary('text-broken-utf8.txt', () => Buffer.from('c0af80e2ff'.repeat(4_000_000), 'hex')),
  binary('text-broken-utf16.txt', () =>
    Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.alloc(20_000_001, 0xd8)]),
  ),
  binary('text-utf32.txt', () => Buffer.from(`fffe0000${'61000000'.repeat(3_000_000)}`, 'hex')),
  textFile('mark-brackets.md', () => '['.repeat(2_000_000)),
  textFile('mark-small-brackets.md', () => `${'['.repeat(20_000)}\n\n`.repeat(100)),
  textFile('mark-quotations.md', () => '>'.repeat(1_000_000)),
  textFile('mark-emphasis.md', () => `${'*a_ '.repeat(10_000)}\n\n`.repeat(50)),
  textFile('mark-nested-lists.md', () => many(3_000, (at) => `${'  '.repeat(at)}- a\n`)),
  textFile(
    'mark-cells.md',
    () => `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${`|${'1|'.repeat(1000)}\n`.repeat(1000)}`,
  ),
  textFile('mark-definitions.md', () => many(300_000, (at) => `[a${at}]: /b\n\n`)),
  textFile('mark-backticks.md', () => many(2_000, (at) => `${'`'.repeat(at)} a `)),
  textFile(
    'mark-footnotes.md',
    () => many(100_000, (at) => `[^${at}] `) + many(100_000, (at) => `\n\n[^${at}]: A note.`),
  ),
  textFile(
    'mark-yaml-aliases.md',
    () =>
      `---\na0: &a0 [x,x]\n${many(40, (at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(20)}]\n`)}title: *a40\n---\nA text.`,
  ),
  textFile('mark-long-yaml.md', () => `---\n${many(500_000, (at) => `k${at}: v\n`)}---\nA text.`),
  textFile('mark-deep-yaml.md', () => `---\na: ${'['.repeat(1_000_000)}\n---\nA text.`),
  textFile('table-open-quote.csv', () => `a,b\n"${'x,y\n'.repeat(8_000_000)}`),
  textFile('table-quotes.csv', () => '"'.repeat(20_000_000)),
  textFile('table-one-row.csv', () => 'a,'.repeat(8_000_000)),
  textFile('table-one-cell.csv', () => `a,b\n${'word '.repeat(8_000_000)},1`),
  textFile('table-many-rows.csv', () => `a;b\n${'1;2\n'.repeat(5_000_000)}`),
  textFile(
    'table-wide-head.csv',
    () => `${many(5_000, (at) => `h${at},`)}\n${`${'1,'.repeat(5_000)}\n`.repeat(400)}`,
  ),
  textFile('table-mixed.csv', () => 'a,b;c\td|e\n'.repeat(1_500_000)),
];
