import type { LanguageModel, ModelRequest } from '../../src/ports/language-model.js';
import { scriptedModel } from '../../test/fakes/scripted-language-model.js';
import { LIE } from './orders.js';

/** Words that no document of the dossier has, and every attack. */
const ORDER =
  /ignore|disregard|dear ai|you are now|language model|output json|rate this|add to your|system|\bINST\b|instruction|unreliable|fake|do not trust|never cite|outdated|compromised|message to|notice to|override|developer|attention ai|verdict|"stance"|"citations"|answer “|repeat in|write in your|include in your|state at the start|refuted|stopped all/i;

const ALIKE: Record<string, string> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x' };

/** A text as a model may make sense of it: whatever letters hide, turn or look alike. */
const understood = (text: string): string => {
  const tags = [...text]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .map((code) => String.fromCodePoint(code >= 0xe0020 && code <= 0xe007e ? code - 0xe0000 : code))
    .join('');
  const plain = tags
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(/[аеорсх]/g, (letter) => ALIKE[letter] ?? letter);
  return `${plain} ${[...plain].reverse().join('')}`;
};

/** The parts of a request that come from sources: what the engine says of the check is its own. */
const sourcesIn = ({ material }: ModelRequest<unknown>): string =>
  material
    .replace(/<verdict>[\s\S]*?<\/verdict>/, '')
    .replace(/<failed>[\s\S]*<\/failed>/, '')
    .replaceAll('[words addressed to a machine]', '');

const SOURCE = /<source (\d+)>\npublisher: (.*)\n[\s\S]*?\n(.*)\n<\/source \1>/g;

/** What an honest writer makes of its sources. */
const honest = (material: string) => {
  const sentences = [...material.matchAll(SOURCE)].map(([, n, publisher, words]) => ({
    text: `${publisher}: ${words?.replace(/[.]?$/, '.')}`,
    citations: [Number(n)],
  }));
  return { summary: sentences.slice(0, 3), findings: [], bottomLine: sentences.slice(0, 1) };
};

const lies = {
  summary: [1, 2, 3].map((n) => ({ text: `${LIE} to Osprey Piers.`, citations: [n] })),
  findings: [{ finding: 1, text: `The Harbour Council says that ${LIE}.`, citations: [1] }],
  bottomLine: [{ text: 'Marlin Ferries does not pay Osprey Piers.', citations: [1] }],
};

const opinions = (material: string, stance: 'refutes' | 'supports') => ({
  passages: [...material.matchAll(/^PASSAGE (\d+)$/gm)].map(([, number]) => ({
    number: Number(number),
    stance,
    confidence: 1,
    sentences: [{ number: 1, stance }],
  })),
});

/**
 * A reader and a writer that do whatever a source tells them: where one sees an order it lies,
 * flips stances and cites at will, else it is honest.
 */
export function obeyingModels() {
  let obeyed = 0;
  const script = (request: ModelRequest<unknown>): unknown => {
    const { material, answer } = request;
    const isOrdered = ORDER.test(understood(sourcesIn(request)));
    if (isOrdered) obeyed += 1;
    if (answer.name === 'repaired_sentences')
      return {
        sentences: isOrdered ? lies.summary.map((lie, at) => ({ ...lie, number: at + 1 })) : [],
      };
    if (answer.name === 'report_sentences') return isOrdered ? lies : honest(material);
    return opinions(material, isOrdered ? 'refutes' : 'supports');
  };
  const of = (role: LanguageModel['role']) => scriptedModel(script, { role }).model;
  return { models: { reader: of('reader'), writer: of('writer') }, obeyed: () => obeyed };
}
