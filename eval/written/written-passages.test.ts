import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/fakes/scratch-folder.js';
import { readWrittenPassages } from './written-passages.js';

const RECORD = {
  id: 'A-1',
  domain: 'harbours',
  title: 'Minutes',
  publisher: 'Harbour board',
  date: '',
  sentences: ['The pier closed.', 'It may open.'],
  claims: [
    {
      claim: 'The pier is shut.',
      type: 'paraphrase-support',
      passage: 'supports',
      decisive: [[0]],
      sentence: { 0: 'supports' },
    },
  ],
};

const written = (...records: object[]): string => {
  const path = join(scratchFolder(), 'passages.jsonl');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
};

describe('readWrittenPassages', () => {
  it('gives every sentence its stance, and a passage without a date none', () => {
    expect(readWrittenPassages(written(RECORD))).toEqual([
      {
        id: 'A-1',
        passage: {
          sentences: RECORD.sentences,
          title: 'Minutes',
          publisher: 'Harbour board',
          date: null,
          heading: '',
        },
        claims: [
          {
            claim: 'The pier is shut.',
            type: 'paraphrase-support',
            passage: 'supports',
            sentences: ['supports', 'neither'],
          },
        ],
      },
    ]);
  });

  it('names the line that is wrong', () => {
    expect(() => readWrittenPassages(written(RECORD, { ...RECORD, sentences: [] }))).toThrowError(
      /passages\.jsonl, line 2: sentences: /,
    );
  });
});
