import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import type { Report, ReportRuling } from '../model/report.js';
import { publishHtml } from './html/page.js';
import { publishJson } from './json.js';
import { publishMarkdown } from './markdown.js';
import { rulingLines } from './ruling-lines.js';
import { publishText } from './terminal/page.js';

const RULING: ReportRuling = {
  id: 'rul_1',
  kind: 'stance',
  note: 'the table is of another year',
  by: 'R. <b>Reader</b>',
  at: '2025-03-01T12:00:00.000Z',
  from: 'supports',
  to: 'neither',
  claim: 'c1',
  document: 'doc_1',
  publisher: 'Tern Valley Water Board',
  extraction: 'ext_1',
  span: { start: 0, end: 14 },
  quote: 'The level fell.',
  evidence: [2],
};

const RULED: Report = {
  ...SAMPLE_REPORT,
  rulings: [RULING],
  withoutRulings: { verdict: 'refuted', probability: 0.66 },
};

const SAID =
  '“The level fell.” (Tern Valley Water Board) says nothing about the claim; the engine judged that it supports the claim. The table is of another year.';

describe('rulingLines', () => {
  it('says who overruled which evidence, why, and what that changed', () => {
    expect(rulingLines(RULED)).toEqual([
      { text: `R. <b>Reader</b> ruled that ${SAID}`, evidence: [2] },
      {
        text: 'Without this ruling the verdict would be: Refuted, likely (66%).',
        evidence: [],
      },
    ]);
  });

  it.each([
    ['merge', 'comes from the same account as others: 1 origin instead of 2 origins'],
    ['split', 'comes from a separate account: 1 origin instead of 2 origins'],
  ] as const)('says what a %s did to the origins', (kind, words) => {
    const ruling = { ...RULING, kind, from: '2 origins', to: '1 origin' };
    expect(rulingLines({ ...RULED, rulings: [ruling] })[0]?.text).toContain(words);
  });

  it('says that the verdict stands where it does', () => {
    const { label = 'supported', probability = 0.5 } = SAMPLE_REPORT.verdict ?? {};
    const same = { ...RULED, withoutRulings: { verdict: label, probability } };
    expect(rulingLines(same).at(-1)?.text).toContain('the verdict would be the same');
  });

  it('says nothing where nobody ruled', () => {
    expect(rulingLines(SAMPLE_REPORT)).toEqual([]);
  });
});

describe('a report with rulings', () => {
  it('has them in every form, as text', () => {
    const text = publishText(RULED, { color: false, width: 100 }).replace(/\s+/g, ' ');
    expect(text).toContain('Overruled R. <b>Reader</b> ruled that “The level fell.”');
    expect(text).toContain('another year [2].');
    const markdown = publishMarkdown(RULED);
    expect(markdown).toContain('> Overruled:');
    expect(markdown).not.toContain('<b>Reader');
    const html = publishHtml(RULED);
    expect(html).toContain(`<dt>Overruled</dt><dd><div>R. &lt;b&gt;Reader&lt;/b&gt; ruled that`);
    expect(html).toContain('Without this ruling');
    expect(JSON.parse(publishJson(RULED))).toEqual(RULED);
  });

  it('changes no character of a report without them', () => {
    for (const form of [publishMarkdown, publishHtml, publishJson])
      expect(form(SAMPLE_REPORT)).not.toMatch(/overruled|rulings/i);
  });
});
