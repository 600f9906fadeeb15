import { CorroborateError } from '../../../src/model/error.js';
import type { VerdictWeights } from '../../../src/weighing/verdict-model.js';

const rounded = (weights: Readonly<Record<string, number>>): string => {
  const entries = Object.entries(weights).map(
    ([name, value]) => `      ${name}: ${Number(value.toFixed(3)) + 0},`,
  );
  return `{\n${entries.join('\n')}\n    }`;
};

const MODEL = / {2}model: \{[\s\S]*?\} satisfies VerdictWeights,/;

/**
 * The text of the weights' file with the learnt part in the place of the one that is there.
 *
 * @throws {CorroborateError} `invalid-input` where the file has no such part.
 */
export function withModel(file: string, model: VerdictWeights): string {
  const text = [
    '  model: {',
    `    for: ${rounded(model.for)},`,
    `    against: ${rounded(model.against)},`,
    `    decided: ${rounded(model.decided)},`,
    `    conflicting: ${rounded(model.conflicting)},`,
    `    temperature: ${model.temperature},`,
    '  } satisfies VerdictWeights,',
  ].join('\n');
  if (!MODEL.test(file))
    throw new CorroborateError('invalid-input', 'the file of weights has no `model` to replace', {
      hint: 'Bring src/weighing/verdict-weights.ts back from the repository.',
    });
  return file.replace(MODEL, text);
}
