import { describe, expect, it } from 'vitest';
import { paraphrasesOf } from './paraphrases.js';

describe('paraphrasesOf', () => {
  it('puts a claim as questions, in the other voice and with another word, and negates it', () => {
    expect(paraphrasesOf('Smoking reduces lung capacity.')).toEqual({
      question: 'Does Smoking reduce lung capacity?',
      truth: 'Is it true that Smoking reduces lung capacity?',
      voice: 'lung capacity is reduced by Smoking',
      words: 'Smoking decreases lung capacity',
      negation: 'Smoking does not reduce lung capacity.',
    });
  });

  it('turns every tense of the passive around', () => {
    const voice = (text: string) => paraphrasesOf(text).voice;
    expect(voice('ICE is being trained by the IDF.')).toBe('the IDF is training ICE');
    expect(voice('The crews were hired by the harbour company in May.')).toBe(
      'the harbour company hired the crews in May',
    );
    expect(voice('The towers have been built by Elbit.')).toBe('Elbit has built the towers');
    expect(voice('The pier can be damaged by storms.')).toBe('storms can damage the pier');
  });

  it('calls a body by its other name, and moves the time', () => {
    const { name, time } = paraphrasesOf('ICE opened an office in 2003.');
    expect(name).toBe('Immigration and Customs Enforcement opened an office in 2003');
    expect(time).toBe('In 2003, ICE opened an office');
    expect(paraphrasesOf('In 2003, the office opened.').time).toBe('the office opened in 2003');
  });

  it('leaves a time alone that may belong to something else', () => {
    expect(paraphrasesOf('He faces a case for what he did in 1994.')).not.toHaveProperty('time');
  });
});
