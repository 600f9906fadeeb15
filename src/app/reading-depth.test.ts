import { describe, expect, it } from 'vitest';
import { countingIds } from '../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS } from '../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../test/fakes/fixed-clock.js';
import { type SmallDocument, smallDossier } from '../../test/fakes/small-dossier.js';
import { createLexicalJudge } from '../judging/lexical-judge.js';
import { answer } from './answer.js';

const QUESTION = 'Does Marlin Ferries pay Osprey Piers?';

describe('how far an answer reads', () => {
  /** A long list of what the company does beside, behind a sentence that bears on the question. */
  const LONG: SmallDocument = {
    title: 'Notes of the harbour',
    publisher: 'Harbour Council',
    date: '2024-05-02',
    text: `# Notes\n\n${[
      'Marlin Ferries pays Osprey Piers for the north pier.',
      ...Array.from({ length: 120 }, (_, at) => `Marlin Ferries painted its boat number ${at}.`),
    ].join(' ')}\n`,
  };
  const sentencesRead = async (question: string): Promise<number> => {
    const stores = await smallDossier([LONG], FERRY_PUBLISHERS);
    const settings = { clock: fixedClock(), ids: countingIds() };
    const { trace } = await answer(stores, createLexicalJudge(), question, settings);
    return trace.sentences.length;
  };

  it('stops in a long dossier where reading a claim on is in vain', async () => {
    expect(await sentencesRead(QUESTION)).toBe(64);
  });

  it('reads all for an open question', async () => {
    expect(await sentencesRead('How does Marlin Ferries pay Osprey Piers?')).toBe(121);
  });

  it('hears a ruling on a sentence that it left unread', async () => {
    const stores = await smallDossier([LONG], FERRY_PUBLISHERS);
    const [document] = await stores.ledger.documents();
    const quote = 'Marlin Ferries painted its boat number 119.';
    for await (const { id, text } of stores.ledger.extractions()) {
      const start = text.indexOf(quote);
      await stores.ledger.appendRuling({
        id: 'rul_a',
        kind: 'stance',
        claim: 'Marlin Ferries pays Osprey Piers.',
        document: document!.id,
        extraction: id,
        span: { start, end: start + quote.length },
        quote,
        stance: 'refutes',
        note: 'Paint was the payment.',
        by: 'A reader',
        at: '2025-03-01T12:00:00.000Z',
      });
    }
    const settings = { clock: fixedClock(), ids: countingIds() };
    const { report } = await answer(stores, createLexicalJudge(), QUESTION, settings);
    expect(report.evidence.find((piece) => piece.quote === quote)?.stance).toBe('refutes');
  });
});
