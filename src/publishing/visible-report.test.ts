import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleEvidence } from '../../test/fakes/sample-report.js';
import { visibleReport } from './visible-report.js';
import { visibleText } from './visible-text.js';

const shown = (text: string, quote: string): string[] => {
  const evidence = [sampleEvidence(1, { publisher: 'A', text, quote })];
  return visibleReport({ ...SAMPLE_REPORT, evidence }).evidence.map(
    (item) => `${item.prefix}[${item.quote}]${item.suffix}`,
  );
};

describe('visibleReport', () => {
  it('shows a quote in its own block only', () => {
    expect(shown('A heading\n\nHe said it rained. Then left.\n\nMore.', 'it rained')).toEqual([
      'He said [it rained]. Then left.',
    ]);
  });

  it('cuts long context between words and marks the cut', () => {
    const words = 'word '.repeat(60);
    const [line = ''] = shown(`${words}it rained ${words}`, 'it rained');
    expect(line).toMatch(/^… word (word )+\[it rained\]( word)+ …$/);
    expect(line.length).toBeLessThan(340);
  });

  it('keeps the start of a document without a mark', () => {
    expect(shown('He said it rained. Then left.', 'it rained')).toEqual([
      'He said [it rained]. Then left.',
    ]);
  });

  it('makes every string visible, whatever field it is in', () => {
    const { document } = visibleReport({
      ...SAMPLE_REPORT,
      evidence: [sampleEvidence(1, { publisher: 'A\u001b[31m', text: 'x', quote: 'x' })],
    }).evidence[0]!;
    expect(document.publisher).toBe('A␛[31m');
  });
});

describe('visibleText', () => {
  it('pictures controls, drops what reorders or hides, keeps other scripts', () => {
    expect(
      visibleText('a\u001b[2J\u0007b\u009b\u007f \u202etxt\u202c\u2066 \ud800 سلام 👩‍🚀'),
    ).toBe('a␛[2J␇b\ufffd␡ txt \ufffd سلام 👩‍🚀');
  });

  it('makes one line of many', () => {
    expect(visibleText('one\r\n\ttwo\u2028three')).toBe('one two three');
  });
});
