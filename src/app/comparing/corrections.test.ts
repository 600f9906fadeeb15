import { expect, it } from 'vitest';
import { MemoryLedger } from '../../../test/fakes/memory-ledger.js';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import type { Check } from '../../model/check.js';
import type { VerdictLabel } from '../../model/report.js';
import { correctedPairs, listCorrections } from './corrections.js';

const check = (
  id: string,
  day: number,
  label: VerdictLabel | null,
  asOf: string | null = null,
): Check => ({
  id,
  question: SAMPLE_REPORT.question,
  askedAt: `2025-03-0${day}T12:00:00.000Z`,
  revision: `r${day}`,
  engineVersion: '0.1.0',
  report: {
    ...SAMPLE_REPORT,
    id,
    asOf,
    verdict: label && SAMPLE_REPORT.verdict && { ...SAMPLE_REPORT.verdict, label },
  },
});

it('names each check whose verdict the next of its question changed', () => {
  const checks = [
    check('chk_4', 4, 'refuted'),
    check('chk_3', 3, 'refuted'),
    check('chk_2', 2, 'supported', '2024-01-01'),
    check('chk_1', 1, 'supported'),
    check('chk_5', 5, null),
  ];
  expect(correctedPairs(checks).map((pair) => pair.map(({ id }) => id))).toEqual([
    ['chk_1', 'chk_3'],
  ]);
});

it('logs them with both verdicts, their days and what is behind them, the newest first', async () => {
  const ledger = new MemoryLedger();
  const labels = ['supported', 'refuted', 'conflicting'] as const;
  for (const [at, label] of labels.entries())
    await ledger.appendCheck(check(`chk_${at + 1}`, at + 1, label));
  const log = await listCorrections(ledger);
  expect(
    log.map(({ before, after, reasons }) => [
      before.check,
      before.label,
      after.label,
      after.askedAt,
      reasons,
    ]),
  ).toEqual([
    ['chk_2', 'refuted', 'conflicting', '2025-03-03T12:00:00.000Z', [expect.any(String)]],
    ['chk_1', 'supported', 'refuted', '2025-03-02T12:00:00.000Z', [expect.any(String)]],
  ]);
});
