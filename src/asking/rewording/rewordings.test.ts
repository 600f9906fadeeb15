import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../claim-of.js';
import { rewordingsOf } from './rewordings.js';

const rewordings = (statement: string): string[] =>
  rewordingsOf(claimOfStatement(statement, 'c1')).map(({ text }) => text);

describe('rewordingsOf', () => {
  it('says a claim in the other voice, with another word, and with more weight', () => {
    expect(rewordings('Smoking reduces lung capacity.')).toEqual([
      'Lung capacity is reduced by Smoking.',
      'Smoking decreases lung capacity.',
      'Smoking does reduce lung capacity.',
    ]);
  });

  it('turns every tense of the passive around', () => {
    expect(rewordings('ICE is being trained by the IDF.')[0]).toBe('The IDF is training ICE.');
    expect(rewordings('The crews were hired by the harbour company in May.')[0]).toBe(
      'The harbour company hired the crews in May.',
    );
    expect(rewordings('The towers have been built by Elbit.')[0]).toBe(
      'Elbit has built the towers.',
    );
    expect(rewordings('The pier can be damaged by storms.')[0]).toBe('Storms can damage the pier.');
  });

  it('calls a body by its other name, and moves the time', () => {
    expect(rewordings('ICE opened an office in 2003.')).toEqual([
      'Immigration and Customs Enforcement opened an office in 2003.',
      'In 2003, ICE opened an office.',
      'It is the case that ICE opened an office in 2003.',
    ]);
    expect(rewordings('In 2003, the office opened.')).toContain('The office opened in 2003.');
  });

  it('leaves a time alone that may belong to something else', () => {
    expect(rewordings('He faces a case for what he did in 1994.')).not.toContainEqual(
      expect.stringMatching(/^In 1994/),
    );
  });

  it('has another wording for any claim, and never more than three', () => {
    expect(rewordings('The harbour is deep.')).toEqual([
      'It is the case that the harbour is deep.',
    ]);
  });

  it('rewords a negative claim by its affirmative, and keeps it negative', () => {
    const [first] = rewordingsOf(claimOfStatement('The IDF did not train ICE.', 'c1'));
    expect(first).toMatchObject({
      id: 'c1',
      text: 'ICE was not trained by the IDF.',
      negation: 'ICE was trained by the IDF.',
      negated: true,
    });
  });
});
