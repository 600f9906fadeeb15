import { expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { countArticles } from './count-articles.js';

const of = (text: string, stance: 'supports' | 'refutes' | 'neither', probability = 0.8) =>
  weighedSentence(text, { stance, probability });

it('counts each article once, by its surest sentence', () => {
  const text = 'It is. It is not.';
  const sides = [
    weighedSentence('It is.', { text, stance: 'supports', probability: 0.9 }),
    weighedSentence('It is not.', { text, stance: 'refutes', probability: 0.6 }),
  ];
  expect(countArticles(sides)).toBe('supported');
  expect(countArticles([...sides, of('No.', 'refutes')])).toBe('conflicting');
  expect(countArticles([...sides, of('No.', 'refutes'), of('Never.', 'refutes')])).toBe('refuted');
  expect(countArticles([of('Perhaps.', 'neither')])).toBe('not-enough-evidence');
});
