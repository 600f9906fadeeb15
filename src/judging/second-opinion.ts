import type { LanguageModel } from '../ports/language-model.js';
import type { PassageToRead } from '../ports/reader.js';
import { type ModelOpinion, OPINION_INSTRUCTIONS, opinionOf, opinionsSchema } from './opinion.js';
import { OPINION } from './opinion-settings.js';
import { passageMaterial, passageText } from './passage-material.js';

/** A claim beside a passage, and the document that it stands in. */
export interface OpinionRequest {
  claim: string;
  passage: PassageToRead;
  /** Id of the document, or null for words that are in none. */
  document: string | null;
}

export interface OpinionOptions {
  signal?: AbortSignal;
  /** Told how many requests are answered or failed, from none to all. */
  onAsked?: (done: number, total: number) => void;
}

/** What is asked at once: places among the requests, all of one claim and one document. */
interface Batch {
  places: number[];
  characters: number;
}

/**
 * Passages are sent with those of their own document alone. A document that a model obeys can so
 * change nothing but what is said of itself, and one that is private keeps no other back.
 */
function batchesOf(requests: readonly OpinionRequest[]): Batch[] {
  const open = new Map<string, Batch>();
  const batches: Batch[] = [];
  for (const [at, { claim, document, passage }] of requests.entries()) {
    const characters = passageText(passage, 1).length;
    if (characters > OPINION.batchCharacters) continue;
    const key = JSON.stringify([claim, document ?? at]);
    const batch = open.get(key);
    const fits =
      batch !== undefined &&
      batch.places.length < OPINION.batchPassages &&
      batch.characters + characters <= OPINION.batchCharacters;
    if (fits) {
      batch.places.push(at);
      batch.characters += characters;
    } else {
      const next = { places: [at], characters };
      open.set(key, next);
      batches.push(next);
    }
  }
  return batches;
}

/** Asks on one batch, and puts what comes back in the places of its requests. */
async function askOn(
  model: LanguageModel,
  asked: readonly { at: number; request: OpinionRequest }[],
  opinions: (ModelOpinion | undefined)[],
  options: { signal?: AbortSignal },
): Promise<void> {
  const [first] = asked;
  if (first === undefined) return;
  const { claim, document } = first.request;
  const answer = await model.ask(
    {
      instructions: OPINION_INSTRUCTIONS,
      material: passageMaterial(
        claim,
        asked.map(({ request }) => request.passage),
      ),
      documents: document === null ? [] : [document],
      answer: { name: 'opinions', schema: opinionsSchema },
      maxTokens: OPINION.answerTokens * asked.length,
    },
    options,
  );
  if ('failure' in answer) return;
  for (const said of answer.value.passages) {
    const of = asked[said.number - 1];
    if (of !== undefined) opinions[of.at] ??= opinionOf(said, of.request.passage.sentences.length);
  }
}

/**
 * What a language model says of claims beside passages, in the order of the requests; undefined
 * where it was not asked or gave no answer. That a request fails costs its own passages alone; the
 * model itself gives up on an endpoint that is out of reach or keeps silent.
 *
 * @throws {Error} The reason of the signal, where it was aborted.
 */
export async function secondOpinions(
  model: LanguageModel,
  requests: readonly OpinionRequest[],
  { onAsked, ...options }: OpinionOptions = {},
): Promise<(ModelOpinion | undefined)[]> {
  const opinions = requests.map((): ModelOpinion | undefined => undefined);
  const batches = batchesOf(requests);
  const waiting = batches.values();
  let done = 0;
  if (batches.length > 0) onAsked?.(0, batches.length);
  const work = async (): Promise<void> => {
    for (const { places } of waiting) {
      options.signal?.throwIfAborted();
      const asked = places.flatMap((at) => {
        const request = requests[at];
        return request === undefined ? [] : [{ at, request }];
      });
      await askOn(model, asked, opinions, options);
      done += 1;
      onAsked?.(done, batches.length);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, model.atOnce) }, work));
  return opinions;
}
