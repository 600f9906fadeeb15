import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from './palette.js';

const luminance = (color: string): number => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const TEXTS = ['ink', 'soft', 'link', 'supports', 'refutes', 'qualifies', 'neither'] as const;

const tooFaint = (palette: Palette): string[] => [
  ...TEXTS.flatMap((text) =>
    (['paper', 'panel'] as const)
      .filter((ground) => contrast(palette[text], palette[ground]) < 4.5)
      .map((ground) => `${text} on ${ground}`),
  ),
  ...(['ink', 'link'] as const).filter((text) => contrast(palette[text], palette.mark) < 4.5),
];

describe('the palettes', () => {
  it('keep text readable on every ground (WCAG 2.2, AA: 4.5 to 1)', () => {
    expect({ light: tooFaint(LIGHT), dark: tooFaint(DARK) }).toEqual({ light: [], dark: [] });
  });
});
