import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import type { Gap, Report } from '../../model/report.js';
import { publishRecordsRequest } from './page.js';
import { publicHolderOf } from './public-holder.js';
import { STATE_STATUTES } from './statutes.js';

const withGaps = (...gaps: Gap[]): Report => ({
  ...SAMPLE_REPORT,
  sections: SAMPLE_REPORT.sections.filter(({ kind }) => kind !== 'uncertainty'),
  gaps,
});
const gap = (
  holder: string | null,
  record: string | null = 'the level logs of August 2024',
): Gap => ({
  text: 'The dossier holds no level log of August 2024.',
  evidence: [],
  record,
  holder,
});
const lawOf = (holder: string, report = SAMPLE_REPORT) =>
  publicHolderOf(holder, report)?.statute?.citation;

describe('publicHolderOf', () => {
  it('knows federal agencies and names their law', () => {
    expect(publicHolderOf('ICE', SAMPLE_REPORT)).toEqual({
      name: 'Immigration and Customs Enforcement (ICE)',
      statute: { name: 'Freedom of Information Act', citation: '5 U.S.C. § 552' },
      foreign: false,
    });
    expect(lawOf('the Department of Homeland Security')).toBe('5 U.S.C. § 552');
  });

  it.each([
    ['Congress'],
    ['the Government Accountability Office'],
    ['the Supreme Court of the United States'],
    ['Amnesty International'],
    ['the Tern County Police Benevolent Association'],
    ['Marlin Systems'],
    ['the Circuit Court of Tern County'],
  ])('drafts no request to %s', (holder) => {
    expect(publicHolderOf(holder, SAMPLE_REPORT)).toBeNull();
  });

  it.each([
    ['the California Department of Justice', 'California'],
    ['the Texas Department of Public Safety', 'Texas'],
    ['the Florida Department of Corrections', 'Florida'],
    ['the New York Police Department', 'New York'],
    ['the Pennsylvania State Police', 'Pennsylvania'],
    ['the Illinois State Police', 'Illinois'],
    ['the Ohio Department of Health', 'Ohio'],
    ['the Georgia Department of Corrections', 'Georgia'],
    ['the North Carolina Department of Public Safety', 'North Carolina'],
    ['the Michigan State Police', 'Michigan'],
  ])('knows the law for %s', (holder, state) => {
    expect(publicHolderOf(holder, SAMPLE_REPORT)?.statute).toEqual(STATE_STATUTES[state]);
  });

  it('knows the state of a place from the report’s own words', () => {
    const question = 'Did deputies of Harris County, Texas, attend?';
    expect(lawOf("the Harris County Sheriff's Office", { ...SAMPLE_REPORT, question })).toBe(
      'Government Code chapter 552',
    );
  });

  it('names no law that it is not sure of', () => {
    for (const holder of [
      "the Calder County Sheriff's Office",
      'the Ministry of Justice of Georgia',
      'the Israeli police',
    ])
      expect(publicHolderOf(holder, SAMPLE_REPORT)?.statute).toBeNull();
  });
});

describe('publishRecordsRequest', () => {
  it('writes one letter for each gap with a public holder, with blanks for what it does not know', () => {
    const letters = publishRecordsRequest(
      withGaps(gap('ICE'), gap('Marlin Systems', 'the invoices')),
    );
    const text = letters.replace(/\n +|(?<=\S)\n(?=\S)/g, ' ');
    expect(text).toContain('One draft request for public records');
    expect(text).toContain(
      'Under the Freedom of Information Act, 5 U.S.C. § 552, I request a copy of the following records: the level logs of August 2024.',
    );
    expect(text).toContain('This request covers August 2024.');
    for (const blank of ['[Your name]', '[Your address]', '[Address]', '[Date]', '[amount]'])
      expect(text).toContain(blank);
    expect(letters.match(/^Draft \d+ of \d+/gm)).toEqual(['Draft 1 of 1']);
    expect(text).toContain(': the invoices (held by Marlin Systems).');
    for (const line of letters.split('\n')) expect([...line].length).toBeLessThanOrEqual(78);
  });

  it('says what to do where no gap has a public holder', () => {
    const text = publishRecordsRequest(withGaps(gap('Marlin Systems'), gap(null)));
    expect(text).toContain('there is no request to');
    expect(text).toContain('What you can do about them:');
    expect(text).not.toContain('[Your name]');
  });

  it('lets no text of a document command a terminal', () => {
    expect(publishRecordsRequest(withGaps(gap('ICE', 'the \u001b[31mlogs')))).not.toContain(
      '\u001b',
    );
  });
});
