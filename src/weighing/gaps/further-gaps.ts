import type { Party } from '../../english/names/parties.js';
import { withArticle } from '../../english/names/with-article.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { tellingText } from '../../model/hidden-text.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { absentDocuments, unlistedSources } from './cited-documents.js';
import { concerning, type FoundGap, settling } from './gaps.js';
import { emptyPeriods, periodWords } from './periods.js';
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
          text: 'The dossier holds passages in another language than English; they were not judged.',
          silences: [...unread],
          ...nothing,
          composed: true,
        },
      ];

/** Files that were to be searched and could not be read: scans, broken or unknown formats. */
export const unreadableGap = (unreadable: number, read: number): FoundGap[] =>
  unreadable === 0
    ? []
    : [
        {
          kind: 'unread',
          text: `The dossier does not hold the text of ${unreadable} of ${read + unreadable} documents that could not be read.`,
          silences: [],
          ...nothing,
          composed: true,
        },
      ];

/** Documents of the evidence that hide text, each once. */
export function hiddenGaps(shown: readonly WeighedSentence[]): FoundGap[] {
  const seen = new Set<string>();
  return shown.flatMap((sentence): FoundGap[] => {
    const { document, extraction } = sentence.candidate;
    if (seen.has(document.id) || tellingText(extraction.hidden).length === 0) return [];
    seen.add(document.id);
    return [
      {
        kind: 'unread',
        text: `“${document.metadata.title}” holds text that its readers do not see; it was left out.`,
        silences: [sentence],
        ...nothing,
        composed: true,
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
      text: `The dossier holds no document by ${name}.`,
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
        text: `Nothing in the dossier that was found for the claim speaks of: ${parts.join(', ')}.`,
        silences: [],
        ...settling(claim),
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
      text: `The dossier does not hold ${phrase}, which ${sentence.candidate.document.metadata.publisher} cites.`,
      silences: [sentence],
      record: phrase.replace(/^an?\s+/i, 'the '),
      concerning: null,
      holder: author,
      composed: true,
    }),
  );
  const unlisted = unlistedSources(evidence).map((sentence): FoundGap => {
    const { title, publisher } = sentence.candidate.document.metadata;
    return {
      kind: 'absent',
      text: `The dossier does not hold the numbered sources of “${title}”.`,
      silences: [sentence],
      record: 'the list of its sources',
      concerning: null,
      holder: withArticle(publisher),
      composed: true,
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
    const settled = settling(claim);
    const when = periodWords(period);
    // A time that the claim names is part of what it is about anyway.
    const time = period.from === period.to ? period.from : when;
    const about = concerning({ ...claim, dates: [] });
    return {
      kind: 'period' as const,
      text: `The dossier holds no document on this matter that is dated ${when}.`,
      silences: [],
      record: settled.record,
      holder: settled.record === null ? null : settled.holder,
      concerning:
        settled.record === null ? null : [about, time].filter((part) => part !== null).join(', '),
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
          text: `The dossier does not say whether ${leftOut.length === 1 ? 'one document' : `${leftOut.length} documents`} without an exact date had been published by ${asOf}; left out.`,
          silences: [],
          record: `the date of publication of ${leftOut
            .slice(0, 3)
            .map(({ metadata }) => `“${metadata.title}”`)
            .join(', ')}${leftOut.length > 3 ? ` and ${leftOut.length - 3} more` : ''}`,
          concerning: null,
          holder: null,
        },
      ];
