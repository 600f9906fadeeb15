import { describe, expect, it } from 'vitest';
import { inNamesOf } from './in-names-of.js';

const sentenceOf = (text: string, before = '') => ({
  text,
  before,
  after: '',
  heading: '',
  title: '',
  publisher: '',
  date: null,
});

describe('inNamesOf', () => {
  it('calls a body as the sentence does', () => {
    const sentence = sentenceOf('The IDF ran courses for ICE.');
    expect(
      inNamesOf({ text: 'The Israeli military trains U.S. immigration agents.' }, sentence),
    ).toBe('The IDF trains ICE.');
  });

  it('calls it as the text around does where the sentence has no name for it', () => {
    const sentence = sentenceOf('It ran courses.', 'The Border Patrol grew.');
    expect(inNamesOf({ text: 'USBP ran courses.' }, sentence)).toBe('Border Patrol ran courses.');
  });

  it('gives the same text whatever the claim calls a body', () => {
    const sentence = sentenceOf('Courses were held.');
    const renamed = ['ICE', 'Immigration and Customs Enforcement'].map((name) =>
      inNamesOf({ text: `${name} held courses.` }, sentence),
    );
    expect(renamed[0]).toBe(renamed[1]);
  });

  it('leaves countries and what it does not know as they are', () => {
    const text = 'The Calder County Sheriff met Israeli visitors.';
    expect(inNamesOf({ text }, sentenceOf('Israel sent visitors.'))).toBe(text);
  });
});
