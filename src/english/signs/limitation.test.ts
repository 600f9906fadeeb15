import { describe, expect, it } from 'vitest';
import { statesLimitation } from './limitation.js';

const stated: string[] = [
  'We did not test how well the gates hold in a storm.',
  'I have not been shown the ledger that she speaks of.',
  'For two of the five schools we have no readings.',
  'The council has released no minutes of that evening.',
  'No study has compared the two districts.',
  'The contractor would not tell us who signed.',
  'It has two more customers, which it will not name.',
  'Neither the ministry nor the firm gave us the invoice.',
  'The map itself has never been made public.',
  'The roster lies with the garrison, which has shown it to nobody.',
  'The tapes of that week had been overwritten.',
  'The visitors’ book of 2019 no longer exists.',
  'What happened before 2015 lay outside our terms.',
  'Nursing homes were left out of the count.',
  'We asked for the site plan and were refused it.',
  'We are in no position to say whether the dam leaked.',
  'The inspectors were unable to determine who opened the valve.',
  'Which of the two versions is right cannot be settled.',
  'Nobody has compared the two lists of names.',
  'The accounts of those who were there differ.',
];

const saidOtherwise: string[] = [
  'The company did not pay the fine.',
  'The plant has lost 40 of its 90 workers.',
  'No vehicle may enter the yard after ten.',
  'The parties shall keep records of each delivery.',
  'Neither party may assign this agreement to another.',
  'The road was not repaired before the winter.',
  'They published the figures in the spring.',
  'What we did not test.',
];

describe('a limitation', () => {
  it.each(stated)('is stated in “%s”', (sentence) => {
    expect(statesLimitation(sentence)).toBe(true);
  });

  it.each(saidOtherwise)('is not stated in “%s”', (sentence) => {
    expect(statesLimitation(sentence)).toBe(false);
  });
});
