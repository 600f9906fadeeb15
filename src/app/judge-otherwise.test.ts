import { describe, expect, it } from 'vitest';
import { countingIds } from '../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../test/fakes/fixed-clock.js';
import { smallDossier } from '../../test/fakes/small-dossier.js';
import { wordingJudge } from '../../test/fakes/wording-judge.js';
import { createLexicalJudge } from '../judging/lexical-judge.js';
import type { Stance } from '../model/evidence.js';
import type { Judge } from '../ports/judge.js';
import { answer } from './answer.js';

const DOCUMENTS = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
const ASKED = 'Marlin Ferries pays Osprey Piers.';

const verdictBy = async (judge: Judge, question = ASKED, documents = DOCUMENTS.slice(0, 2)) => {
  const stores = await smallDossier(documents, FERRY_PUBLISHERS);
  const options = { clock: fixedClock(), ids: countingIds() };
  return (await answer(stores, judge, question, options)).report.verdict;
};

const byWording = (asked: Stance, denied: Stance, others: Stance) =>
  verdictBy(
    wordingJudge((claim) => (claim === ASKED ? asked : /\bnot\b/.test(claim) ? denied : others)),
  );

describe('a question that is put otherwise', () => {
  it('keeps a verdict that other wordings and the negation bear out', async () => {
    const verdict = await verdictBy(createLexicalJudge());
    expect(verdict?.label).toBe('supported');
    expect(verdict?.stability?.mirrored).toBe(true);
    expect(verdict?.stability?.agreeing).toBe(verdict?.stability?.rewordings);
    expect(verdict?.stability?.rewordings).toBeGreaterThan(0);
  });

  it('conflicts where another wording has the opposite answer, and says which', async () => {
    const verdict = await byWording('supports', 'refutes', 'refutes');
    expect(verdict?.label).toBe('conflicting');
    expect(verdict?.reasons.at(-1)).toMatch(/^Put as “.+” the claim is refuted\.$/);
    expect(verdict?.stability).toMatchObject({ agreeing: 0, mirrored: true });
  });

  it('conflicts where the claim and its negation are both supported', async () => {
    const verdict = await byWording('supports', 'supports', 'supports');
    expect(verdict?.label).toBe('conflicting');
    expect(verdict?.reasons.at(-1)).toBe('The negation of the claim is supported too.');
    expect(verdict?.stability?.mirrored).toBe(false);
  });

  it('abstains where no other wording has an answer', async () => {
    const verdict = await byWording('supports', 'refutes', 'neither');
    expect(verdict?.label).toBe('not-enough-evidence');
    expect(verdict?.reasons.at(-1)).toMatch(/^The answer hangs on the wording/);
  });

  it('is judged again only over what said something of it', async () => {
    const asked = new Map<string, Set<string>>();
    const judge: Judge = {
      name: 'noting-1',
      judge: async (pairs) =>
        pairs.map(({ claim, sentence }) => {
          asked.set(claim.text, (asked.get(claim.text) ?? new Set()).add(sentence.text));
          const supports = sentence.text.startsWith('Marlin Ferries') ? 0.8 : 0.15;
          return {
            relevance: supports,
            stances: { supports, refutes: 0, qualifies: 0, neither: 1 - supports },
          };
        }),
    };
    await verdictBy(judge);
    const [first = new Set<string>(), ...otherwise] = asked.values();
    const telling = [...first].filter((text) => text.startsWith('Marlin Ferries'));
    expect(telling.length).toBeLessThan(first.size);
    expect(otherwise.length).toBeGreaterThan(1);
    expect(otherwise).toEqual(otherwise.map(() => new Set(telling)));
  });

  it('is held to the mark of all that was read, though fewer sentences are read for it', async () => {
    const [agreement] = DOCUMENTS;
    if (agreement === undefined) throw new Error('the dossier is empty');
    const words = [
      'rope',
      'paint',
      'coal',
      'fuel',
      'bread',
      'salt',
      'wire',
      'sand',
      'oil',
      'lamps',
    ];
    const bills = words.flatMap((one) =>
      words.map((other) => `Marlin Ferries pays for ${one} and ${other}.`),
    );
    const ledger = { ...agreement, title: 'Bills', text: `${bills.join(' ')}\n` };
    const judge: Judge = {
      name: 'faint-1',
      judge: async (pairs) =>
        pairs.map(({ claim, sentence }) => {
          const said = sentence.text.includes('north pier') ? 0.53 : 0;
          const side = /\bnot\b/.test(claim.text) ? 'refutes' : 'supports';
          const stances = {
            supports: 0,
            refutes: 0,
            qualifies: 0,
            neither: 1 - said,
            [side]: said,
          };
          return { relevance: said, stances };
        }),
    };
    const verdict = await verdictBy(judge, ASKED, [agreement, ledger]);
    expect(verdict?.label).toBe('not-enough-evidence');
    expect(verdict?.stability?.rewordings).toBeGreaterThan(0);
    expect(verdict?.stability?.agreeing).toBe(verdict?.stability?.rewordings);
    expect(verdict?.stability?.mirrored).toBe(true);
  });

  it('is not judged again over copies', async () => {
    const [agreement] = DOCUMENTS;
    if (agreement === undefined) throw new Error('the dossier is empty');
    const reprint = {
      title: 'As agreed',
      publisher: 'Sound Gazette',
      date: '2025',
      text: `${agreement.text}\nWe print the terms in full.\n`,
    };
    const titles = new Map<string, Set<string>>();
    const judge: Judge = {
      name: 'noting-2',
      judge: async (pairs) =>
        pairs.map(({ claim, sentence }) => {
          titles.set(claim.text, (titles.get(claim.text) ?? new Set()).add(sentence.title));
          const supports = sentence.text.startsWith('We print') ? 0 : 0.8;
          return {
            relevance: supports,
            stances: { supports, refutes: 0, qualifies: 0, neither: 1 - supports },
          };
        }),
    };
    await verdictBy(judge, ASKED, [agreement, reprint]);
    const [asked, ...otherwise] = titles.values();
    expect(asked).toEqual(new Set([agreement.title, reprint.title]));
    expect(otherwise.length).toBeGreaterThan(1);
    expect(otherwise).toEqual(otherwise.map(() => new Set([agreement.title])));
  });

  it('leaves an open question alone', async () => {
    const judge = createLexicalJudge();
    expect(await verdictBy(judge, 'How does Marlin Ferries pay Osprey Piers?')).toBeNull();
  });
});
