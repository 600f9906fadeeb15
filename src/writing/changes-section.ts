import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { type DraftSection, type KindOf, type Matter, sayingOfDay } from './sections.js';
import { WRITING } from './settings.js';

/** What changed: each newer primary record, with the older accounts that it outranks. */
export function changesSection({ evidence }: Matter, kindOf: KindOf): DraftSection | undefined {
  const records = new Map<WeighedSentence, WeighedSentence[]>();
  for (const sentence of evidence) {
    const { outrankedBy } = sentence;
    if (outrankedBy !== undefined)
      records.set(outrankedBy, [...(records.get(outrankedBy) ?? []), sentence]);
  }
  if (records.size === 0) return undefined;
  return {
    kind: 'finding',
    heading: { template: 'what-changed', slots: {} },
    statements: [...records]
      .slice(0, WRITING.changes)
      .flatMap(([record, older]) => [
        sayingOfDay(record, kindOf, 'newer-record'),
        ...older
          .slice(0, WRITING.changes)
          .map((sentence) => sayingOfDay(sentence, kindOf, 'older-account')),
      ]),
  };
}
