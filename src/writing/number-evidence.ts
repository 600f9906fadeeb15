import { evidencePlace } from '../gathering/sentence-place.js';
import type { JudgedSentence } from '../judging/judged-sentence.js';
import type { Evidence } from '../model/evidence.js';
import { recognitionAt } from '../model/recognition-at.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import type { DraftSection, KindOf } from './sections.js';
import { contextIn, quoteIn } from './statement.js';

/** The evidence of a report in the order in which it is first cited, then by strength. */
export interface NumberedEvidence {
  sentences: WeighedSentence[];
  evidence: Evidence[];
  /** The number of a sentence's place, or undefined where the report doesn't have it. */
  numberOf: (sentence: JudgedSentence) => number | undefined;
}

const rounded = (probability: number): number => Number(probability.toFixed(3));

/** Gives evidence its numbers: readers meet [1] first. A sentence cited twice has one number. */
export function numberEvidence(
  sections: readonly DraftSection[],
  others: readonly WeighedSentence[],
  kindOf: KindOf,
): NumberedEvidence {
  const numbers = new Map<string, number>();
  const sentences: WeighedSentence[] = [];
  const cited = sections.flatMap(({ statements }) => statements.flatMap(({ rests }) => rests));
  for (const sentence of [...cited, ...others]) {
    const place = evidencePlace(sentence);
    if (numbers.has(place)) continue;
    numbers.set(place, sentences.length + 1);
    sentences.push(sentence);
  }
  const evidence = sentences.map((sentence, at): Evidence => {
    const { document, extraction, page } = sentence.candidate;
    const { title, publisher, saysItIs, date, dateBasis, url, path } = document.metadata;
    const { quote, start, end } = quoteIn(sentence);
    const recognised = recognitionAt(extraction.recognised, { start, end });
    return {
      n: at + 1,
      claim: sentence.claim.id,
      document: {
        id: document.id,
        title,
        publisher,
        kind: kindOf(publisher),
        ...(saysItIs !== undefined && { saysItIs }),
        date,
        ...(dateBasis !== undefined && { dateBasis }),
        url,
        path,
        sha256: document.sha256,
      },
      extraction: extraction.id,
      span: { start, end },
      page,
      ...(recognised && { recognised }),
      quote,
      ...contextIn(sentence),
      stance: sentence.stance,
      probability: rounded(sentence.probability),
      ...(sentence.opinions !== undefined && {
        opinions: sentence.opinions.map((opinion) => ({
          ...opinion,
          probability: rounded(opinion.probability),
        })),
      }),
      speaker: sentence.speaker,
      certainty: sentence.certainty,
      origin: sentence.origin,
    };
  });
  return { sentences, evidence, numberOf: (sentence) => numbers.get(evidencePlace(sentence)) };
}
