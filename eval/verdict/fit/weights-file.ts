import { CorroborateError } from '../../../src/model/error.js';
import type { VerdictWeights } from '../../../src/weighing/verdict/verdict-model.js';

const WIDTH = 100;

/** A property as the formatter leaves it: on one line where it fits. */
function property(name: string, weights: Readonly<Record<string, number>>): string {
  const entries = Object.entries(weights).map(
    ([feature, value]) => `${feature}: ${Number(value.toFixed(3)) + 0}`,
  );
  const line = `    ${name}: { ${entries.join(', ')} },`;
  if (line.length <= WIDTH) return line;
  return [`    ${name}: {`, ...entries.map((entry) => `      ${entry},`), '    },'].join('\n');
}

const MODEL = / {2}model: \{[\s\S]*?\} satisfies VerdictWeights,/;

/**
 * The text of the weights' file with the learnt part in the place of the one that is there.
 *
 * @throws {CorroborateError} `invalid-input` where the file has no such part.
 */
export function withModel(file: string, model: VerdictWeights): string {
  const text = [
    '  model: {',
    property('for', model.for),
    property('against', model.against),
    property('decided', model.decided),
    property('conflicting', model.conflicting),
    `    temperature: ${model.temperature},`,
    '  } satisfies VerdictWeights,',
  ].join('\n');
  if (!MODEL.test(file))
    throw new CorroborateError('invalid-input', 'the file of weights has no `model` to replace', {
      hint: 'Bring src/weighing/verdict/verdict-weights.ts back from the repository.',
    });
  return file.replace(MODEL, text);
}
