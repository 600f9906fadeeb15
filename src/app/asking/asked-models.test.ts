import { describe, expect, it } from 'vitest';
import { assisting } from '../../../test/fakes/assisting.js';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { failsWith, scriptedModel } from '../../../test/fakes/scripted-language-model.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { reportSchema } from '../../model/report.js';
import type { ModelRequest } from '../../ports/language-model.js';
import { publish } from '../../publishing/publish.js';
import { answer } from './answer.js';

const DOCUMENTS = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
const QUESTION = 'Does Marlin Ferries pay Osprey Piers?';

const asked = async (...models: Parameters<typeof assisting>) =>
  answer(await smallDossier(DOCUMENTS, FERRY_PUBLISHERS), createLexicalReader(), QUESTION, {
    clock: fixedClock(),
    ids: countingIds(),
    models: await assisting(...models),
  });

/** An answer but for what it tells of its models. */
const withoutAccount = ({ report, ...rest }: Awaited<ReturnType<typeof asked>>) => {
  const { assistance: _told, ...others } = report;
  return { ...rest, report: others };
};

/** The same of every passage, by its first sentence. */
const always = (stance: string) => () => ({
  passages: [1, 2, 3, 4, 5, 6].map((number) => ({
    number,
    stance,
    confidence: 1,
    sentences: [{ number: 1, stance }],
  })),
});

describe('a check with a second reader', () => {
  const reading = (script: (request: ModelRequest<unknown>) => unknown) => ({
    reader: scriptedModel(script, { name: 'big-1' }).model,
  });

  it('shows both opinions and where they differ, in every form', async () => {
    const { report } = await asked(reading(always('neither')));
    expect(reportSchema.parse(report)).toEqual(report);
    const differing = report.evidence.find(({ opinions }) => opinions?.[0]?.stance === 'supports');
    expect(differing?.opinions?.map(({ reader, stance }) => [reader, stance])).toEqual([
      [report.engine.models['reader'], 'supports'],
      ['big-1', 'neither'],
    ]);
    const words = /The two readers differ: \S+ says supports \(\.\d\d\), big(?:\\)?-1 says neither/;
    for (const format of ['text', 'md', 'html'] as const) {
      const text = publish(report, format, { color: false, width: 200, brief: false });
      expect(text).toMatch(words);
      expect(text).toMatch(/extractive, with the help of big(?:\\)?-1/);
    }
    expect(report.engine.models['second-reader']).toBe('big-1');
    const [entry] = report.assistance ?? [];
    expect(entry?.passages?.read).toBeGreaterThan(0);
    expect(entry?.passages?.differing).toBe(entry?.passages?.read);
  });

  it('says nothing of differing where they agree', async () => {
    const { report } = await asked(reading(() => ({ passages: [] })));
    expect(publish(report, 'md', { color: false, width: 80, brief: false })).not.toContain(
      'differ',
    );
    expect(report.evidence.some(({ opinions }) => opinions !== undefined)).toBe(false);
  });

  it('is the same where the same is answered', async () => {
    const [first, second] = [
      await asked(reading(always('refutes'))),
      await asked(reading(always('refutes'))),
    ];
    expect(second).toEqual(first);
  });

  it('is sent no word of a private document, and counts it', async () => {
    const { report } = await asked(reading(always('supports')));
    const [of] = report.assistance?.[0]?.documents ?? [];
    const { model, requests } = scriptedModel(always('supports'), { local: false });
    const kept = await asked({ reader: model }, new Set([of ?? '']));
    const [entry] = kept.report.assistance ?? [];
    expect([entry?.keptBack, entry?.failures]).toEqual([1, []]);
    expect(requests.flatMap(({ documents }) => documents)).not.toContain(of);
    expect(requests.length).toBeGreaterThan(0);
  });

  it('is as without one where it fails', async () => {
    const failed = await asked(reading(() => failsWith('unreachable')));
    expect(withoutAccount(failed)).toEqual(await asked({}));
  });
});

describe('a check with an asker', () => {
  const PROPOSALS = {
    questions: ['Did Marlin Ferries pay Osprey Piers in 2024?'],
    for: ['subsidy for the piers'],
    against: ['no subsidy was paid'],
    names: [{ named: 'Marlin Ferries', also: 'the boat line' }],
  };
  const asking = () => ({ asker: scriptedModel(() => PROPOSALS, { name: 'big-1' }).model });

  it('searches by what it proposes, asks its questions next and judges the same claim', async () => {
    const { report, trace } = await asked(asking());
    const without = await asked({});
    expect(report.claims).toEqual(without.report.claims);
    expect(report.followUps).toEqual([...PROPOSALS.questions, ...without.report.followUps]);
    expect(trace.queries).toEqual([
      ...without.trace.queries,
      'subsidy for the piers',
      'no subsidy was paid',
      `${without.trace.queries[0]} the boat line`,
    ]);
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it('says in the trace what is proposed, and by whom', async () => {
    expect((await asked(asking())).trace.proposed).toEqual({
      model: 'big-1',
      questions: PROPOSALS.questions,
      queries: [...PROPOSALS.for, ...PROPOSALS.against],
      names: ['the boat line'],
    });
  });

  it('is as without one where it fails', async () => {
    const failed = await asked({ asker: scriptedModel(() => failsWith('quota')).model });
    expect(withoutAccount(failed)).toEqual(await asked({}));
  });
});
