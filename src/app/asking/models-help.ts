import { propose } from '../../asking/propose.js';
import { type WeightsByModel, weightsOf } from '../../judging/model-weights.js';
import type { ReadingOptions } from '../../judging/read-candidates.js';
import type { Question } from '../../model/claim.js';
import type { AuditGround } from '../../writing/model-writer/audit-written.js';
import { writeWithModel } from '../../writing/model-writer/write-with-model.js';
import type { AssistingModels } from '../language-models/assisting-models.js';
import type { Step } from '../run-options.js';

/** The language models that may help with an answer. */
export interface HelpOptions {
  /** By what they do; the answer is whole without any. */
  models?: AssistingModels;
  /** Weights that were fitted for models; those that are shipped unless given. */
  weights?: WeightsByModel;
  signal?: AbortSignal;
  onProgress?: (step: Step) => void;
}

/** The model that reads a second time, with the weights that its opinion has. */
export function secondReader({
  models,
  weights,
  onProgress,
}: HelpOptions): ReadingOptions['second'] {
  const model = models?.reader;
  return (
    model && {
      model,
      weights: weightsOf(model.name, weights),
      onAsked: (done, total) =>
        onProgress?.({ text: `Asking the reader ${model.name}`, done, total, stage: 'judging' }),
    }
  );
}

/** What a model proposes to look for; null where none is asked, or none answers. */
export async function proposalsFor(question: Question, { models, ...options }: HelpOptions) {
  const { signal, onProgress } = options;
  if (models?.asker === undefined) return null;
  onProgress?.({ text: `Asking the asker ${models.asker.name}`, stage: 'gathering' });
  return propose(models.asker, question, signal ? { signal } : {});
}

/** The report in the words of a model as far as they hold; null where none is to write. */
export async function writtenByModel(ground: AuditGround, { models, onProgress }: HelpOptions) {
  if (models?.writer === undefined) return null;
  onProgress?.({ text: `Asking the writer ${models.writer.name}`, stage: 'writing' });
  return writeWithModel(models.writer, ground);
}
