import type { Document } from '../model/document.js';
import { hiddenSentences } from '../model/hidden-text.js';
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

/** What documents that were read hide, by their publishers; each document once. */
function hidingDocuments(read: Weighing['read']): Map<string, Required<Source>['hidden']> {
  const seen = new Set<string>();
  const found = new Map<string, Required<Source>['hidden']>();
  for (const { candidate } of read) {
    const { document, extraction } = candidate;
    const { title, publisher } = document.metadata;
    if (seen.has(document.id)) continue;
    seen.add(document.id);
    const hidden = hiddenSentences(extraction.hidden).map(({ text, why }) => ({
      document: document.id,
      title,
      text,
      why,
    }));
    if (hidden.length > 0) found.set(publisher, [...(found.get(publisher) ?? []), ...hidden]);
  }
  return found;
}

/** Every publisher of the dossier, alike: how much of it was read, and how much of it is cited. */
export function sourcesOf(
  publishers: readonly Publisher[],
  documents: readonly Pick<Document, 'id' | 'metadata'>[],
  { stakes, read }: Weighing,
  { evidence, numberOf }: NumberedEvidence,
): Source[] {
  const cited = new Set(evidence.map(({ document }) => document.id));
  const hiding = hidingDocuments(read);
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
