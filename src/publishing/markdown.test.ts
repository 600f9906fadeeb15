import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import { HOSTILE_REPORT, NO_EVIDENCE, OPEN_QUESTION } from '../../test/fakes/unusual-reports.js';
import { publishMarkdown } from './markdown.js';
import { escapeMarkdown } from './markdown-escape.js';
import { visibleText } from './visible-text.js';

interface Node {
  type: string;
  url?: string;
  value?: string;
  children?: readonly Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

describe('escapeMarkdown', () => {
  it('makes any text one paragraph that reads as the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'#*_`[]()<>!|~-+=.1\\&$^: ab'), maxLength: 30 }),
    );
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = visibleText(raw).trim();
        const { children } = fromMarkdown(escapeMarkdown(text));
        const nodes = children.flatMap((child) => nodesOf(child as Node));
        expect(nodes.map(({ type }) => type)).toEqual(text === '' ? [] : ['paragraph', 'text']);
        expect(nodes.at(-1)?.value ?? '').toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves ordinary prose as it is', () => {
    const prose = 'Under Sec. 287(g), the U.S. paid 1,204.50 (in 2024): “enough”, it’s said.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('links no address by itself', () => {
    expect(escapeMarkdown('see https://evil.example, www.evil.example or me@evil.example')).toBe(
      'see https\\://evil.example, www\\.evil.example or me\\@evil.example',
    );
  });
});

describe('publishMarkdown', () => {
  const markdown = publishMarkdown(SAMPLE_REPORT);

  it('answers first', () => {
    expect(markdown.split('\n\n').slice(0, 3).join('\n\n')).toBe(
      [
        '# Did the Alder Reservoir fall below its licensed level in August 2024?',
        '',
        '14 documents, 7 publishers · as of 20 November 2026 · checked 22 November 2026 · extractive, no language model',
        '',
        '> **Conflicting** · likely (68%) · confidence moderate',
        '>',
        '> A reading below the limit is documented; whether the gauge was right is disputed and untested.[^2][^7]',
        '>',
        '> Claim: The Alder Reservoir fell below its licensed level in August 2024.',
        '>',
        '> - 9 pieces of evidence from 7 origins.',
        '> - Two primary records.',
        '> - Both parties are in court.',
        '> - Same answer for 4 of 4 rewordings, opposite answer for the negation',
      ].join('\n'),
    );
  });

  it('puts each quote in its sentence, in a footnote', () => {
    expect(markdown).toContain(
      '\n[^6]: ◆ qualifies .88 · Lakeside Institute · academic · 2025-02-11 · p. 12 · [Satellite levels of four upland reservoirs](<https://lakeside.example/levels>): Our estimate for late August is 211.6 metres. “**The error of the method is half a metre, so a level above the limit cannot be excluded.**”\n',
    );
  });

  it('refers to every footnote, for GitHub drops the others', () => {
    expect(markdown).toContain('\nEvidence not cited above: [^9]\n');
    for (const { n } of SAMPLE_REPORT.evidence) {
      expect(markdown.split(`[^${n}]`).length).toBeGreaterThan(2);
    }
  });

  it('says once why passages share an origin', () => {
    expect(markdown).toContain(
      '\n## Origins\n\n- **Valley Growers’ Alliance and 2 others**: 3 of 9 passages[^3][^4][^5] — Two papers rest on one newsletter.\n',
    );
  });

  it('says once what is undocumented, and what would settle it', () => {
    expect(markdown).toContain(
      [
        '## What is undocumented',
        '',
        '- The dossier holds no maintenance record of the gauge.',
        '- No log of the gauge for August 2024 is in the record.[^2]',
        '  - *Would settle it: the gauge’s hourly log (held by Tern Valley Water Board)*',
      ].join('\n'),
    );
  });

  it('lists sources with their interests', () => {
    expect(markdown).toContain(
      '| Alder Hydro | company | Operates the reservoir. Defendant in the suit. | 1 of 1 |\n',
    );
  });

  it('lets no document inject markup', () => {
    const hostile = publishMarkdown(HOSTILE_REPORT);
    const nodes = nodesOf(fromMarkdown(hostile) as Node);
    expect(nodes.filter(({ type }) => ['html', 'image', 'link', 'code'].includes(type))).toEqual(
      [],
    );
    expect(hostile.split('\n').filter((line) => /(?<!\\)\|.*(?<!\\)\|/.test(line)).length).toBe(3);
  });

  it('needs neither verdict nor evidence', () => {
    expect(publishMarkdown(OPEN_QUESTION)).toContain('> **What the sources say**');
    expect(publishMarkdown(NO_EVIDENCE)).not.toMatch(/\[\^|## Sources|## Competing/);
  });
});
