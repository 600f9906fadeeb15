import type { CalibrationBin } from './calibration.js';

/** What a diagram shows and says. */
export interface ReliabilityDiagram {
  title: string;
  /** What confidence and accuracy are of: "the likeliest stance". */
  of: string;
  bins: readonly CalibrationBin[];
  /** Expected calibration error, 0 to 1. */
  error: number;
}

const SIDE = 280;
const LEFT = 44;
const TOP = 34;
const HEIGHT = TOP + SIDE + 46;
const WIDTH = LEFT + SIDE + 16;
const LARGEST_DOT = 11;

const STYLE = [
  'svg{color:#222;background:#fff;font:12px system-ui,sans-serif}',
  'text{fill:currentColor}.axis{stroke:currentColor;stroke-opacity:.35;fill:none}',
  '.even{stroke:currentColor;stroke-dasharray:4 4;stroke-opacity:.6}',
  '.line{stroke:#0b62a8;stroke-width:1.5;fill:none}.dot{fill:#0b62a8;fill-opacity:.75}',
  '@media (prefers-color-scheme:dark){svg{color:#ddd;background:#161616}',
  '.line{stroke:#6cb6f2}.dot{fill:#6cb6f2}}',
].join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const across = (value: number): string => (LEFT + value * SIDE).toFixed(1);
const down = (value: number): string => (TOP + (1 - value) * SIDE).toFixed(1);
const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;

const TICKS = [0, 0.25, 0.5, 0.75, 1];
const ticks = TICKS.flatMap((value) => [
  `<text x="${across(value)}" y="${TOP + SIDE + 18}" text-anchor="middle">${value}</text>`,
  `<text x="${LEFT - 8}" y="${down(value)}" dy=".35em" text-anchor="end">${value}</text>`,
]);

/** Dots whose area says how many answers they stand for, with their numbers as tooltips. */
function dots(bins: readonly CalibrationBin[]): string[] {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return bins.map(({ confidence, accuracy, count }) => {
    const radius = (2 + (LARGEST_DOT - 2) * Math.sqrt(count / most)).toFixed(1);
    const said = `confidence ${percent(confidence)}, right ${percent(accuracy)}, ${count} answers`;
    return `<circle class="dot" cx="${across(confidence)}" cy="${down(accuracy)}" r="${radius}"><title>${said}</title></circle>`;
  });
}

/**
 * A reliability diagram (DeGroot and Fienberg 1983) as a stand-alone SVG: how often answers of each
 * confidence are right. On the dashed line they are as often right as they are sure; the area of a
 * dot says how many answers it stands for. Readable by screen readers, on light and dark ground.
 */
export function reliabilityDiagram({ title, of, bins, error }: ReliabilityDiagram): string {
  const said = bins.map(
    ({ confidence, accuracy, count }) =>
      `at ${percent(confidence)} confidence ${percent(accuracy)} of ${count} are right`,
  );
  const points = bins.map(({ confidence, accuracy }) => `${across(confidence)},${down(accuracy)}`);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(`Expected calibration error ${error.toFixed(3)}: ${said.join('; ')}.`)}</desc>`,
    `<style>${STYLE}</style>`,
    `<text x="${LEFT}" y="20" font-weight="600">${escaped(title)}</text>`,
    `<rect class="axis" x="${LEFT}" y="${TOP}" width="${SIDE}" height="${SIDE}"/>`,
    `<line class="even" x1="${across(0)}" y1="${down(0)}" x2="${across(1)}" y2="${down(1)}"/>`,
    ...ticks,
    `<text x="${across(0.5)}" y="${HEIGHT - 8}" text-anchor="middle">confidence in ${escaped(of)}</text>`,
    `<text x="12" y="${down(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${down(0.5)})">share right</text>`,
    `<polyline class="line" points="${points.join(' ')}"/>`,
    ...dots(bins),
    `<text x="${across(0.97)}" y="${down(0.04)}" text-anchor="end">ECE ${error.toFixed(3)}</text>`,
    '</svg>',
  ].join('\n')}\n`;
}
