import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { absentDocuments, unlistedSources } from './absent-documents.js';

const cites = weighedSentence('A report by the Coast Guard says that nobody drowned.');
const named = ({ phrase, author }: { phrase: string; author: string | null }) => [phrase, author];

describe('absentDocuments', () => {
  it('names what evidence cites and the dossier lacks, once', () => {
    expect(absentDocuments([cites, cites], []).map(named)).toEqual([
      ['a report by the Coast Guard', 'the Coast Guard'],
    ]);
  });

  it('misses nothing that the dossier holds, by its publisher or its title', () => {
    const held = weighedSentence('Nobody drowned.', { metadata: { publisher: 'Coast Guard' } });
    expect(absentDocuments([cites], [held.candidate.document])).toEqual([]);
  });

  it('takes no report for a document that nobody is named for', () => {
    expect(absentDocuments([weighedSentence('Several reports say so.')], [])).toEqual([]);
  });
});

describe('unlistedSources', () => {
  it('finds documents that cite by number and list no sources', () => {
    const text = 'The crews train [1] [2].';
    const bare = weighedSentence(text, { text });
    const listed = weighedSentence(text, { text: `${text}\n\n[1] The log.\n[2] The licence.` });
    expect(unlistedSources([bare, bare, listed])).toEqual([bare]);
  });
});
