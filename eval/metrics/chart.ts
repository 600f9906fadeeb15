/** The square that curves of shares are drawn in, both axes from 0 to 1. */
const SIDE = 280;
const LEFT = 44;
const TOP = 34;
const HEIGHT = TOP + SIDE + 46;

/** What a chart shows and says. */
export interface Chart {
  title: string;
  /** The whole in words, for those who don't see it. */
  description: string;
  /** What the axes measure. */
  across: string;
  up: string;
  curves: readonly { name: string; points: readonly { x: number; y: number }[] }[];
}

/** Told apart by their dashes as well as by their colours. */
const LINES = [
  { color: '#0b62a8', dash: '' },
  { color: '#8a4b08', dash: '7 3' },
  { color: '#5b3a9b', dash: '2 3' },
  { color: '#35713a', dash: '9 3 2 3' },
  { color: '#a0335e', dash: '4 2' },
] as const;

const STYLE = [
  'svg{color:#222;background:#fff;font:12px system-ui,sans-serif}',
  'text{fill:currentColor}.axis{stroke:currentColor;stroke-opacity:.35;fill:none}',
  'polyline{fill:none;stroke-width:1.6}',
  '@media (prefers-color-scheme:dark){svg{color:#ddd;background:#161616}polyline,.key{filter:brightness(1.7)}}',
].join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const x = (value: number): string => (LEFT + value * SIDE).toFixed(1);
const y = (value: number): string => (TOP + (1 - value) * SIDE).toFixed(1);

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** A chart as a stand-alone SVG: readable by screen readers, on light and dark ground. */
export function chart({ title, description, across, up, curves }: Chart): string {
  const ticks = TICKS.flatMap((value) => [
    `<text x="${x(value)}" y="${TOP + SIDE + 18}" text-anchor="middle">${value}</text>`,
    `<text x="${LEFT - 8}" y="${y(value)}" dy=".35em" text-anchor="end">${value}</text>`,
  ]);
  const drawn = curves.flatMap(({ name, points }, at) => {
    const { color, dash } = LINES[at % LINES.length] ?? LINES[0];
    const stroke = `stroke="${color}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
    const height = TOP + 16 + 17 * at;
    const line = points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ');
    return [
      `<polyline ${stroke} points="${line}"/>`,
      `<line class="key" ${stroke} stroke-width="1.6" x1="${LEFT + SIDE + 16}" x2="${LEFT + SIDE + 44}" y1="${height}" y2="${height}"/>`,
      `<text x="${LEFT + SIDE + 50}" y="${height}" dy=".35em">${escaped(name)}</text>`,
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIDE + 190} ${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<text x="${LEFT}" y="20" font-weight="600">${escaped(title)}</text>`,
    `<rect class="axis" x="${LEFT}" y="${TOP}" width="${SIDE}" height="${SIDE}"/>`,
    ...ticks,
    `<text x="${x(0.5)}" y="${HEIGHT - 8}" text-anchor="middle">${escaped(across)}</text>`,
    `<text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">${escaped(up)}</text>`,
    ...drawn,
    '</svg>',
  ].join('\n')}\n`;
}
