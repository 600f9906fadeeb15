import { withArticle } from '../../english/names/with-article.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim, Party } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { hiddenSentences } from '../../model/hidden-text.js';
import { usualRecord } from '../../model/phrases/records.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { absentDocuments, unlistedSources } from './absent-documents.js';
import { concerning, type FoundGap, settlingRecord } from './gaps.js';
import { emptyPeriods } from './periods.js';
import { recordFor } from './record-kinds.js';
import { unmetParts } from './unmet-parts.js';

const nothing = { record: null, concerning: null, holder: null };

/** Passages that were found and that no model here can read. */
export const unreadGap = (unread: readonly WeighedSentence[]): FoundGap[] =>
  unread.length === 0
    ? []
    : [
        {
          kind: 'unread',
          says: { template: 'other-language', slots: {} },
          silences: [...unread],
          ...nothing,
        },
      ];

/** Files that were to be searched and could not be read: scans, broken or unknown formats. */
export const unreadableGap = (unreadable: number, read: number): FoundGap[] =>
  unreadable === 0
    ? []
    : [
        {
          kind: 'unread',
          says: { template: 'not-readable', slots: { unreadable, searched: read } },
          silences: [],
          ...nothing,
        },
      ];

/** Documents of the evidence that hide text, each once. */
export function hiddenGaps(shown: readonly WeighedSentence[]): FoundGap[] {
  const seen = new Set<string>();
  return shown.flatMap((sentence): FoundGap[] => {
    const { document, extraction } = sentence.candidate;
    if (seen.has(document.id) || hiddenSentences(extraction.hidden).length === 0) return [];
    seen.add(document.id);
    return [
      {
        kind: 'unread',
        says: { template: 'hides-text', slots: { title: document.metadata.title } },
        silences: [sentence],
        ...nothing,
      },
    ];
  });
}

/** The parties to the claims that are never heard in their own words, one gap each. */
export const unheardGaps = (parties: readonly Party[], claim: Claim | undefined): FoundGap[] =>
  parties.slice(0, 3).map(({ name }) => {
    const record = claim === undefined ? null : recordFor(claim.text);
    return {
      kind: 'unheard',
      says: { template: 'no-document-by', slots: { party: name } },
      silences: [],
      record,
      concerning: record === null || claim === undefined ? null : concerning(claim),
      holder: record === null ? null : name,
    };
  });

/** The parts of a claim that nothing of what was found for it speaks of. */
export function unmetGaps(claims: readonly Claim[], found: readonly JudgedSentence[]): FoundGap[] {
  return claims.flatMap((claim) => {
    const parts = unmetParts(claim, found);
    if (parts.length === 0) return [];
    return [
      {
        kind: 'part' as const,
        says: { template: 'nothing-speaks-of' as const, slots: { parts } },
        silences: [],
        ...settlingRecord(claim),
      },
    ];
  });
}

/** Documents that the evidence goes by and that the dossier lacks. */
export function absentGaps(
  evidence: readonly WeighedSentence[],
  silences: readonly WeighedSentence[],
  documents: readonly Document[],
): FoundGap[] {
  const absent = absentDocuments([...evidence, ...silences], documents).map(
    ({ phrase, author, sentence }): FoundGap => ({
      kind: 'absent',
      says: {
        template: 'cited-document',
        slots: { phrase, publisher: sentence.candidate.document.metadata.publisher },
      },
      silences: [sentence],
      record: {
        template: 'named-record',
        slots: { phrase: phrase.replace(/^an?\s+/i, 'the ') },
      },
      concerning: null,
      holder: author,
    }),
  );
  const unlisted = unlistedSources(evidence).map((sentence): FoundGap => {
    const { title, publisher } = sentence.candidate.document.metadata;
    return {
      kind: 'absent',
      says: { template: 'numbered-sources', slots: { title } },
      silences: [sentence],
      record: usualRecord('sources'),
      concerning: null,
      holder: withArticle(publisher),
    };
  });
  return [...absent, ...unlisted.slice(0, 2)];
}

/** Periods of which the dossier has no document on the matter. */
export function periodGaps(
  claims: readonly Claim[],
  documents: readonly Document[],
  until: string,
): FoundGap[] {
  const [claim] = claims;
  if (claim === undefined) return [];
  return emptyPeriods(claims, documents, until).map((period) => {
    const settled = settlingRecord(claim);
    // A time that the claim names is part of what it is about anyway.
    const about = concerning({ ...claim, dates: [] });
    return {
      kind: 'period' as const,
      says: { template: 'no-document-dated' as const, slots: { ...period } },
      silences: [],
      record: settled.record,
      holder: settled.record === null ? null : settled.holder,
      concerning:
        settled.record === null ? null : { parties: about?.parties ?? [], times: [period] },
    };
  });
}

/** Documents that were left out because nobody says that they were published by the day asked for. */
export const undatedGap = (leftOut: readonly Document[], asOf: string | null): FoundGap[] =>
  leftOut.length === 0 || asOf === null
    ? []
    : [
        {
          kind: 'undated',
          says: {
            template: 'without-exact-date',
            slots: { documents: leftOut.length, asOf },
          },
          silences: [],
          record: {
            template: 'dates-of-publication',
            slots: { titles: leftOut.map(({ metadata }) => metadata.title) },
          },
          concerning: null,
          holder: null,
        },
      ];
