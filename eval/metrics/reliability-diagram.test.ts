import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reliabilityDiagram } from './reliability-diagram.js';

const BINS = [
  { confidence: 0.25, accuracy: 0.5, count: 4 },
  { confidence: 1, accuracy: 0, count: 16 },
];
const diagram = (title = 'Stance', bins = BINS) =>
  reliabilityDiagram({ title, of: 'the likeliest stance', bins, error: 0.8512 });

const attributes = (svg: string, selector: string, ...names: string[]) =>
  [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll(selector)].map((element) =>
    names.map((name) => element.getAttribute(name)),
  );

describe('reliabilityDiagram', () => {
  it('puts a dot for each bin where its confidence and accuracy are, its area by its count', () => {
    // 280 wide from 44, and as high from 34 down: .25 is 114, half way down 174.
    expect(attributes(diagram(), 'circle', 'cx', 'cy', 'r')).toEqual([
      ['114.0', '174.0', '6.5'],
      ['324.0', '314.0', '11.0'],
    ]);
  });

  it('says what it shows to those who do not see it', () => {
    const { document } = parseHTML(`<body>${diagram()}</body>`);
    expect(document.querySelector('svg')?.getAttribute('role')).toBe('img');
    expect(document.querySelector('#title')?.textContent).toBe('Stance');
    expect(document.querySelector('#desc')?.textContent).toBe(
      'Expected calibration error 0.851: at 25 % confidence 50 % of 4 are right; at 100 % confidence 0 % of 16 are right.',
    );
  });

  it('takes a title for words, never for markup', () => {
    expect(diagram('a < b & c')).toContain('<title id="title">a &lt; b &amp; c</title>');
  });

  it('is whole without a bin', () => {
    expect(attributes(diagram('Stance', []), 'circle', 'cx')).toEqual([]);
  });
});
