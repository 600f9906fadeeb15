import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chart } from './chart.js';

const SVG = chart({
  title: 'Risk & coverage',
  description: 'With half answered, a quarter is wrong.',
  across: 'coverage',
  up: 'risk',
  curves: [
    {
      name: 'a < b',
      points: [
        { x: 0.5, y: 0.25 },
        { x: 1, y: 1 },
      ],
    },
  ],
});

describe('chart', () => {
  const { document } = parseHTML(`<body>${SVG}</body>`);

  it('puts every point at its place', () => {
    // 280 wide from 44, and as high from 34 down.
    expect(document.querySelector('polyline')?.getAttribute('points')).toBe(
      '184.0,244.0 324.0,34.0',
    );
  });

  it('says what it shows to those who do not see it, and takes names for words', () => {
    expect(document.querySelector('#desc')?.textContent).toBe(
      'With half answered, a quarter is wrong.',
    );
    expect(SVG).toContain('<title id="title">Risk &amp; coverage</title>');
    expect(SVG).toContain('a &lt; b</text>');
  });
});
