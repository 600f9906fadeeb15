import { type ModelOpinion, saidOf } from '../../src/judging/opinion.js';
import { pooledReading } from '../../src/judging/pool.js';
import { secondOpinions } from '../../src/judging/second-opinion.js';
import type { ModelWeights } from '../../src/model/opinion-weights.js';
import type { LanguageModel } from '../../src/ports/language-model.js';
import type { Reader, Reading, ReadingRequest } from '../../src/ports/reader.js';

/** A model's opinions of pairs, each asked once whoever needs it; undefined where it gave none. */
type Opinions = (requests: readonly ReadingRequest[]) => Promise<(ModelOpinion | undefined)[]>;

function opinionsOf(model: LanguageModel): Opinions {
  const known = new Map<string, ModelOpinion | undefined>();
  return async (requests) => {
    const keyed = requests.map((request) => ({ request, key: JSON.stringify(request) }));
    const missing = keyed.filter(({ key }) => !known.has(key));
    const asked = missing.map(({ request }) => ({ ...request, document: null }));
    const opinions = await secondOpinions(model, asked);
    for (const [at, { key }] of missing.entries()) known.set(key, opinions[at]);
    return keyed.map(({ key }) => known.get(key));
  };
}

const NOTHING = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };

/** What a model alone says: its answers as how often such an answer is right. */
const aloneOf = (
  opinion: ModelOpinion | undefined,
  { passage }: ReadingRequest,
  { truth }: ModelWeights,
): Reading => ({
  passage: opinion === undefined ? NOTHING : truth[opinion.stance],
  sentences: passage.sentences.map((_, at) => {
    const said = opinion === undefined ? null : saidOf(opinion, at);
    return { stances: said === null ? NOTHING : truth[said], silence: 0 };
  }),
});

/** Readers to measure beside a local one: a model by itself, and both pooled. */
export function modelReaders(local: Reader, model: LanguageModel, weights: ModelWeights): Reader[] {
  const opinions = opinionsOf(model);
  const alone: Reader = {
    name: model.name,
    entailsFrom: weights.truth.supports.supports,
    read: async (requests) => {
      const given = await opinions(requests);
      return requests.map((request, at) => aloneOf(given[at], request, weights));
    },
  };
  const pooled: Reader = {
    name: `${local.name} with ${model.name}`,
    entailsFrom: local.entailsFrom,
    read: async (requests, options) => {
      const [readings, given] = [await local.read(requests, options), await opinions(requests)];
      return readings.map((reading, at) => {
        const opinion = given[at];
        return opinion === undefined ? reading : pooledReading(reading, opinion, weights);
      });
    },
  };
  return [alone, pooled];
}
