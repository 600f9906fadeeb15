import type { VerdictWeights } from '../../../src/weighing/verdict/verdict-model.js';

const WIDTH = 100;

/** What the weights were learnt from, and when. */
export interface Fit {
  /** ISO date. */
  date: string;
  /** Name of the reader's model, whose probabilities the weights are for. */
  reader: string;
  claims: number;
  dossiers: readonly string[];
}

/** A property as the formatter leaves it: on one line where it fits. */
function property(name: string, weights: Readonly<Record<string, number>>): string {
  const entries = Object.entries(weights).map(
    ([feature, value]) => `${feature}: ${Number(value.toFixed(3)) + 0}`,
  );
  const line = `  ${name}: { ${entries.join(', ')} },`;
  if (line.length <= WIDTH) return line;
  return [`  ${name}: {`, ...entries.map((entry) => `    ${entry},`), '  },'].join('\n');
}

/** A comment in lines that are no longer than the formatter's. */
function comment(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length > WIDTH - 2) lines.push(` ${word}`);
    else lines[lines.length - 1] = longer;
  }
  return ['/**', ...lines.map((line) => ` *${line}`), ' */'].join('\n');
}

/** The whole file of the verdict's weights, as the engine reads it. */
export function weightsFile(weights: VerdictWeights, { date, reader, claims, dossiers }: Fit) {
  const names = `${dossiers.slice(0, -1).join(', ')} and ${dossiers.at(-1)}`;
  const about = `Written by \`npm run fit:verdict\` on ${date} with ${reader}: learnt from ${claims} claims of ${names}, the dossiers in eval/dossiers/train. The temperature is chosen by leaving a dossier out at a time.`;
  return [
    "import type { VerdictWeights } from './verdict-model.js';",
    '',
    comment(about),
    'export const VERDICT_WEIGHTS: VerdictWeights = {',
    property('for', weights.for),
    property('against', weights.against),
    property('decided', weights.decided),
    property('conflicting', weights.conflicting),
    `  temperature: ${weights.temperature},`,
    '};',
    '',
  ].join('\n');
}
