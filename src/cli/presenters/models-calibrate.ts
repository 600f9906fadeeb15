import type { CalibrationOutput } from '../../app/outputs/models-calibrate.js';
import { counted, numberText } from '../../model/counted.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

const share = (value: number): string => value.toFixed(3);

const tokenWords = (tokens: number | null): string =>
  tokens === null ? 'uncounted' : numberText(tokens);

export const presentModelsCalibrate: Presenter<CalibrationOutput> = {
  present({ model, reader, pairs, scores, weights, ...used }, terminal) {
    const { requests, failures, tokens, cost, file } = used;
    const rows = [
      [reader, scores.local],
      [model, scores.model],
      ['both, pooled', scores.pooled],
    ] as const;
    const width = Math.max(...rows.map(([name]) => visibleText(name).length));
    const partly = pairs.binary === 0 ? '' : `; ${numberText(pairs.binary)} of two labels left out`;
    terminal.print(
      `${counted(pairs.read, 'pair')} read of ${numberText(pairs.asked)}, ${numberText(pairs.heldOut)} of them kept aside${partly}`,
    );
    terminal.print(`${''.padEnd(width)}  accuracy  macro-F1`);
    for (const [name, { accuracy, macroF1 }] of rows)
      terminal.print(
        `${visibleText(name).padEnd(width)}  ${share(accuracy)}     ${share(macroF1)}`,
      );
    terminal.print(
      `Weights: local reader ${weights.local.toFixed(1)}, model ${weights.model.toFixed(1)}`,
    );
    const price = cost === null ? 'no price known' : `$${cost.toFixed(4)}`;
    const failed = failures === 0 ? '' : `, ${numberText(failures)} failed`;
    terminal.print(
      `${counted(requests, 'request')}${failed}; tokens: ${tokenWords(tokens.input)} in, ${tokenWords(tokens.output)} out; ${price}`,
    );
    terminal.tell(`Written: ${file}`);
  },
};
