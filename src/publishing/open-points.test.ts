import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleQuotation, sampleStatement } from '../../test/fakes/sample-report.js';
import type { Gap, Report, Statement } from '../model/report.js';
import { openPointsOf } from './open-points.js';

const reportWith = (statements: Statement[], gaps: Gap[]): Report => ({
  ...SAMPLE_REPORT,
  sections: [{ kind: 'uncertainty', heading: 'What remains uncertain', statements }],
  gaps,
});

const gap = (text: string, evidence: number[], record: string | null = null): Gap => ({
  text,
  evidence,
  record,
  holder: null,
});

describe('openPointsOf', () => {
  it('joins a statement with the gap that has its citations', () => {
    const statement = sampleStatement('The board writes: “No log is kept”.', 2);
    expect(openPointsOf(reportWith([statement], [gap('No log exists.', [2], 'the log')]))).toEqual([
      { statements: [statement], record: 'the log', holder: null },
    ]);
  });

  it('prefers the gap whose words it quotes', () => {
    const statement = sampleQuotation('The board', 'academic', 'No log is kept.', 2);
    const gaps = [gap('Nobody read it.', [2], 'the rota'), gap('No log is kept.', [2], 'the log')];
    expect(openPointsOf(reportWith([statement], gaps))).toEqual([
      { statements: [statement], record: 'the log', holder: null },
      {
        statements: [expect.objectContaining({ text: 'Nobody read it.' })],
        record: 'the rota',
        holder: null,
      },
    ]);
  });

  it('takes the sentence of a gap for it, whatever either cites', () => {
    const statement = sampleStatement('The dossier holds no log.');
    const gaps = [gap('Nobody read it.', []), gap('The dossier holds no log.', [], 'the log')];
    expect(openPointsOf(reportWith([statement], gaps))[0]).toEqual({
      statements: [statement],
      record: 'the log',
      holder: null,
    });
  });

  it('joins no two texts for lacking citations', () => {
    const statement = sampleStatement('The dossier holds no log.');
    expect(
      openPointsOf(reportWith([statement], [gap('Nobody read it.', [])])).map(({ statements }) =>
        statements.map(({ text }) => text),
      ),
    ).toEqual([['The dossier holds no log.'], ['Nobody read it.']]);
  });

  it('puts together what one record would settle', () => {
    const gaps = [gap('a', [1], 'the log'), gap('b', [2]), gap('c', [3], 'the log'), gap('d', [4])];
    expect(
      openPointsOf(reportWith([], gaps)).map(({ statements, record }) => ({
        texts: statements.map(({ text }) => text),
        record,
      })),
    ).toEqual([
      { texts: ['a', 'c'], record: 'the log' },
      { texts: ['b'], record: null },
      { texts: ['d'], record: null },
    ]);
  });
});
