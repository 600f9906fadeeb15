import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { type Report, reportSchema } from '../../model/report.js';
import { verifyReport } from '../../writing/verify-report.js';
import { answer } from '../asking/answer.js';

const DOCUMENTS = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });

const QUESTIONS = [
  'Does Marlin Ferries pay Osprey Piers?',
  'Has Marlin Ferries never paid Osprey Piers?',
  'How does Marlin Ferries pay Osprey Piers?',
  'How much did Marlin Ferries pay Osprey Piers in 2019?',
  'Does Marlin Ferries own Osprey Piers, and does the FBI train its crews?',
];

const ask = async (question: string): Promise<Report> =>
  (
    await answer(await smallDossier(DOCUMENTS, FERRY_PUBLISHERS), createLexicalReader(), question, {
      clock: fixedClock(),
      ids: countingIds(),
    })
  ).report;

type Path = (string | number)[];

/** The paths of all strings, numbers and flags within a value. */
const leavesOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))
    : value === null
      ? []
      : [path];

/** A copy with one leaf changed: a letter more, one more, the other. */
function changedAt(report: Report, path: Path): unknown {
  const copy: unknown = structuredClone(report);
  let holder = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  const value = holder[last];
  if (typeof value === 'string') holder[last] = `${value}s`;
  else if (typeof value === 'number') holder[last] = value + 1;
  else holder[last] = value !== true;
  return copy;
}

/** Whether a change is seen: the schema refuses it, or the audit finds a fault. */
const isSeen = (report: Report, path: Path): boolean => {
  const parsed = reportSchema.safeParse(changedAt(report, path));
  return !parsed.success || verifyReport(parsed.data).length > 0;
};

/** Whether a change of a citation leads to what bears a statement out as well: the same words, or the same stance. */
function isAsGood({ sections, evidence }: Report, path: Path): boolean {
  const [top, section, , at, key, index] = path;
  if (top !== 'sections' || key !== 'citations') return false;
  const { citations, form } = sections[Number(section)]!.statements[Number(at)]!;
  const n = citations[Number(index)]!;
  const [one, other] = [evidence[n - 1], evidence[n]];
  if (other === undefined || citations.includes(n + 1)) return false;
  return form === 'composed' ? one?.stance === other.stance : one?.quote === other.quote;
}

const SAID = new Set([
  'text',
  'says',
  'citations',
  'heading',
  'reasons',
  'because',
  'why',
  'label',
]);

describe.each(QUESTIONS)('the report on “%s”', (question) => {
  it('shows any change to a sentence, its slots and its citations', async () => {
    const report = await ask(question);
    expect(verifyReport(report)).toEqual([]);
    const { sections, verdict, gaps, narratives, origins, followUps, asksNext } = report;
    const paths = leavesOf({
      sections,
      verdict,
      gaps,
      narratives,
      origins,
      followUps,
      asksNext,
    }).filter(
      (path) =>
        (path.some((key) => SAID.has(String(key))) && !path.includes('interests')) ||
        /^(?:followUps|asksNext)/.test(String(path[0])),
    );
    expect(paths.length).toBeGreaterThan(50);
    const unseen = paths.filter((path) => !isSeen(report, path) && !isAsGood(report, path));
    expect(unseen.map((path) => path.join('.'))).toEqual([]);
  });

  it('shows quotations that change places', async () => {
    const report = await ask(question);
    const { statements } = report.sections.find((section) =>
      section.statements.some(({ citations }) => citations.length > 0),
    )!;
    const others = report.evidence.map(({ n }) => n);
    for (const statement of statements.filter(({ form }) => form === 'quoted'))
      for (const n of others.filter((other) => !statement.citations.includes(other))) {
        const kept = statement.citations;
        statement.citations = [n];
        expect(verifyReport(report), `${statement.text} [${n}]`).not.toEqual([]);
        statement.citations = kept;
      }
  });
});
