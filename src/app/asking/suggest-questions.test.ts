import { describe, expect, it } from 'vitest';
import { suggestQuestions } from './suggest-questions.js';

describe('questions that a dossier offers', () => {
  it('are titles that ask or assert, where nothing was asked yet', () => {
    const titles = [
      'Noon bulletin',
      'Halden Optics completes Calder River towers, county says',
      'Halden Optics completes Calder River towers',
      'I was in that room',
      '***',
      'Police exchanges abroad: a short background',
      'Who pays for the trips?',
    ];
    expect(suggestQuestions({ asked: [], followUps: [], titles })).toEqual([
      'Who pays for the trips?',
      'Halden Optics completes Calder River towers',
    ]);
  });

  it('begin with what the newest report leaves open, and end with what was asked', () => {
    const followUps = ['Who led it?', 'Who paid?', 'Who went?', 'Who signed?'];
    const titles = ['The council signed the memo'];
    expect(suggestQuestions({ asked: ['Was it led?', 'Who paid?'], followUps, titles })).toEqual([
      'Who led it?',
      'Who went?',
      'The council signed the memo',
      'Was it led?',
      'Who paid?',
    ]);
  });

  it('are five at most, each once', () => {
    const followUps = ['A?', 'B?', 'C?'];
    const titles = ['A?', 'D?', 'E?', 'F?'];
    expect(suggestQuestions({ asked: [], followUps, titles })).toEqual([
      'A?',
      'B?',
      'C?',
      'D?',
      'E?',
    ]);
  });
});
