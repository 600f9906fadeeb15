import type { Candidate } from '../gathering/candidate.js';
import type { Document } from '../model/document.js';
import { ADDRESSED_TO_MACHINE, hiddenSentences } from '../model/hidden-text.js';
import { originWords } from '../model/phrases/origins.js';
import type { Publisher } from '../model/publisher.js';
import type { Report, Source } from '../model/report.js';
import { quoteOf } from '../model/span.js';
import { stakesOf } from '../weighing/interests/stakes.js';
import type { Place } from '../weighing/origins/source.js';
import type { Weighing } from '../weighing/weigh.js';
import type { NumberedEvidence } from './number-evidence.js';

/** What documents say of themselves and nothing bears out: who they are, and of when. */
function claimsOf(own: readonly Pick<Document, 'metadata'>[]): Pick<Source, 'saysItIs' | 'dates'> {
  const names = [...new Set(own.flatMap(({ metadata }) => metadata.saysItIs ?? []))].sort();
  const dates = own.flatMap(({ metadata: { title, date, dateBasis } }) =>
    date === null || dateBasis === undefined ? [] : [{ title, date, basis: dateBasis }],
  );
  return { ...(names.length > 0 && { saysItIs: names }), ...(dates.length > 0 && { dates }) };
}

type LeftOut = Required<Source>['hidden'];

/**
 * What documents that were read hide or say to machines, by their publishers. What is hidden is told
 * once a document, what is addressed to a machine once for each sentence that was found.
 */
function leftOutOf(found: readonly Candidate[], setAside: readonly Candidate[]) {
  const by = new Map<string, LeftOut>();
  const seen = new Set<string>();
  const add = ({ document }: Candidate, texts: readonly { text: string; why: string }[]) => {
    const { title, publisher } = document.metadata;
    const own = texts.map((told) => ({ document: document.id, title, ...told }));
    if (own.length > 0) by.set(publisher, [...(by.get(publisher) ?? []), ...own]);
  };
  for (const candidate of [...found, ...setAside]) {
    const { document, extraction } = candidate;
    if (seen.has(document.id)) continue;
    seen.add(document.id);
    add(
      candidate,
      hiddenSentences(extraction.hidden).map(({ text, why }) => ({ text, why })),
    );
  }
  for (const candidate of setAside)
    add(candidate, [{ text: candidate.sentence.text, why: ADDRESSED_TO_MACHINE }]);
  return by;
}

/** Every publisher of the dossier, alike: how much of it was read, and how much of it is cited. */
export function sourcesOf(
  publishers: readonly Publisher[],
  documents: readonly Pick<Document, 'id' | 'metadata'>[],
  { stakes, read }: Weighing,
  { evidence, numberOf }: NumberedEvidence,
  setAside: readonly Candidate[] = [],
): Source[] {
  const cited = new Set(evidence.map(({ document }) => document.id));
  const hiding = leftOutOf(
    read.map(({ candidate }) => candidate),
    setAside,
  );
  return publishers
    .map((publisher) => {
      const { name, kind, interests, kindFrom, imported } = publisher;
      const own = documents.filter(({ metadata }) => metadata.publisher === name);
      const listed =
        publisher.listed && stakesOf(publisher, []).map((stake) => ({ ...stake, proof: null }));
      const disclosed = (stakes.get(name) ?? listed)?.map(({ text, from, proof }) => {
        const n = proof === null ? undefined : numberOf(proof);
        return { text, from, evidence: n === undefined ? [] : [n] };
      });
      const hidden = hiding.get(name);
      return {
        publisher: name,
        kind,
        ...(kindFrom !== undefined && { kindFrom }),
        ...(imported !== undefined && { imported }),
        ...claimsOf(own),
        interests: disclosed?.map(({ text }) => text) ?? interests,
        ...(disclosed && disclosed.length > 0 && { stakes: disclosed }),
        documents: own.length,
        cited: own.filter(({ id }) => cited.has(id)).length,
        ...(hidden !== undefined && { hidden }),
      };
    })
    .filter((source) => source.documents > 0)
    .sort(
      (a, b) =>
        b.cited - a.cited || b.documents - a.documents || (a.publisher < b.publisher ? -1 : 1),
    );
}

const placeOf = ({ source: { document, extraction }, span }: Place) => ({
  document: document.id,
  extraction: extraction.id,
  span,
  quote: quoteOf(extraction.text, span),
});

/** The origins that are cited, with the evidence of each and what shows that it is one. */
export const originsOf = (
  { origins, shownBy, tellers }: Weighing,
  { evidence }: NumberedEvidence,
): Report['origins'] =>
  [...origins].flatMap(([id, because]) => {
    const numbers = evidence.filter(({ origin }) => origin === id).map(({ n }) => n);
    const places = shownBy.get(id)?.map(placeOf);
    const shown = places && { shownBy: places };
    const teller = tellers.get(id);
    const whose = teller !== undefined && { teller };
    return numbers.length > 0
      ? [{ id, evidence: numbers, why: originWords(because), because, ...whose, ...shown }]
      : [];
  });
