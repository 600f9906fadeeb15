import { basename } from 'node:path';
import type { Report, VerdictLabel } from '../../src/model/report.js';
import type { DossierCase } from './read-cases.js';

/** What is wrong with an answer; one case may have several of them. */
export interface Fault {
  kind: 'verdict' | 'citation' | 'stake' | 'gap' | 'origin' | 'wording';
  text: string;
}

/** Quotes, hyphens, case and white space are not what is measured. */
const loose = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00ad\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ');

type Evidence = Report['evidence'][number];

const fileOf = ({ document }: Evidence): string => basename(document.path ?? document.url ?? '');

/** Shorter quotes lie in many stretches of text by chance. */
const SHORTEST = 20;

/** Whether a passage holds one of some stretches of text, or is a part of one. */
export const holds = (
  evidence: Evidence,
  file: string | undefined,
  texts: readonly string[],
): boolean => {
  if (file !== undefined && fileOf(evidence) !== file) return false;
  const quote = loose(evidence.quote);
  return texts
    .map(loose)
    .some((text) => quote.includes(text) || (quote.length >= SHORTEST && text.includes(quote)));
};

/** How many of the passages that a case asks for a report counts for a side, not only shows. */
export function countedPassages(
  { cites }: Pick<DossierCase, 'cites'>,
  { evidence }: Pick<Report, 'evidence'>,
): number {
  const counted = evidence.filter(({ stance }) => stance !== 'neither');
  return cites.filter(({ file, anyOf }) => counted.some((each) => holds(each, file, anyOf))).length;
}

/**
 * What a report lacks of what its case asks for, in the order of the case.
 *
 * @param labels - Verdicts of the cases before it, by their ids.
 */
export function faultsOf(
  { open, verdict, cites, interested, gaps, sameOrigin, sameAs }: DossierCase,
  report: Report,
  labels: ReadonlyMap<string, VerdictLabel | undefined>,
): Fault[] {
  const found: Fault[] = [];
  const fault = (kind: Fault['kind'], text: string) => found.push({ kind, text });
  const { evidence, sections, sources } = report;
  const label = report.verdict?.label;
  if (open && label !== undefined) fault('verdict', `${label} on an open question`);
  if (!open && (label === undefined || !verdict.includes(label)))
    fault('verdict', `${label ?? 'no verdict'}, not ${verdict.join(' or ')}`);
  if (sameAs !== undefined && labels.get(sameAs) !== label)
    fault('wording', `${label}, but ${labels.get(sameAs)} for ${sameAs}`);
  const statements = sections.flatMap((section) => section.statements);
  const cited = new Set(statements.flatMap(({ citations }) => citations));
  for (const { file, anyOf } of cites)
    if (!evidence.some((each) => cited.has(each.n) && holds(each, file, anyOf)))
      fault('citation', `none of “${anyOf[0]}”`);
  for (const name of interested)
    if (!sources.some((source) => source.publisher === name && source.interests.length > 0))
      fault('stake', `${name}’s is not disclosed`);
  const unsettled = sections
    .filter(({ kind }) => kind === 'uncertainty')
    .flatMap((s) => s.statements);
  for (const { anyOf = [], words } of gaps) {
    const quoted = evidence.some(
      (each) =>
        unsettled.some(({ citations }) => citations.includes(each.n)) &&
        holds(each, undefined, anyOf),
    );
    const named =
      words !== undefined &&
      unsettled.some(({ text }) => words.every((word) => loose(text).includes(loose(word))));
    if (!quoted && !named) fault('gap', `“${anyOf[0] ?? words?.join(' ')}” is not named`);
  }
  for (const files of sameOrigin) {
    const origins = new Set(
      evidence.filter((each) => files.includes(fileOf(each))).map(({ origin }) => origin),
    );
    if (origins.size > 1) fault('origin', `${files.join(', ')} counted as ${origins.size}`);
  }
  return found;
}
