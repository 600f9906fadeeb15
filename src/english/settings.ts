import { byHand, valuesOf } from '../model/settings.js';

/** Every number that comparing sentences and telling what they are goes by. */
export const ENGLISH_SETTINGS = {
  otherWord: byHand(
    0.85,
    [0, 1],
    'Strength with which a word meets another that says the same, as an acronym without its capitals.',
  ),
  stemPrefix: byHand(
    0.8,
    [0, 1],
    'Strength with which a word of the same beginning meets another.',
  ),
  contextName: byHand(
    0.5,
    [0, 1],
    'Strength of a name that stands near: it says what “it” is, and not what is said.',
  ),
  contextWord: byHand(0.3, [0, 1], 'Strength of a word that stands near.'),
  topicName: byHand(0.5, [0, 1], 'Strength of a name that stands in the title.'),
  firstPerson: byHand(0.85, [0, 1], 'Strength of the name of the publisher beside “we” and “our”.'),
  reference: byHand(
    1.3,
    [1, 2],
    'Factor on what stands near for a sentence that says “it” or “these programs”.',
  ),
  partOfName: byHand(1.3, [1, 1.6], 'Weight above which a word is part of a name.'),
  nameLent: byHand(0.85, [0, 1], 'How well a name is met by one that stands around.'),
  nameRelated: byHand(0.45, [0, 1], 'How well a name is met by a sister body.'),
  nameOwn: byHand(0.75, [0, 1], 'Strength from which a name is met by itself or a part of it.'),
  halfName: byHand(0.5, [0, 1], 'Share of the words of a name from which all of it is met.'),
  countryOfBody: byHand(0.55, [0, 1], 'Relation of a body to its country.'),
  compatriot: byHand(0.55, [0, 1], 'Relation of two bodies of one country.'),
  sibling: byHand(0.5, [0, 1], 'Relation of two bodies within a third that is no country.'),
  weightOfName: byHand(1.6, [0, 3], 'Weight of a known name among what a sentence is about.'),
  weightOfCountry: byHand(1, [0, 3], 'Weight of a country: most sentences of a dossier name it.'),
  weightOfProper: byHand(1.4, [0, 3], 'Weight of a capitalised word that is no known name.'),
  weightOfWord: byHand(1, [0, 3], 'Weight of any other word.'),
  weightOfLight: byHand(0.45, [0, 3], 'Weight of a word that says little by itself.'),
  weightOfNumber: byHand(1.1, [0, 3], 'Weight of a number.'),
  englishWords: byHand(
    0.12,
    [0, 1],
    'Share of the commonest words from which a sentence is taken for English.',
  ),
  statementWords: byHand(3, [1, 10], 'Words that an answer needs to state a thing: not “sir”.'),
  shortAnswerWords: byHand(10, [1, 40], 'Words of an answer that stands for a whole statement.'),
  limitationWords: byHand(
    6,
    [1, 20],
    'Words of a limitation: a heading names one and states none.',
  ),
  recordModifiers: byHand(3, [0, 10], 'Words before a record that belong to its name.'),
  recordNear: byHand(
    60,
    [0, 500],
    'Code units between a record and the words that tell of its lack.',
  ),
  nameLength: byHand(4, [1, 20], 'Letters of the shortest publisher looked for in other texts.'),
  phraseRead: byHand(
    1000,
    [200, 10_000],
    'Code units of a sentence that are read for noun phrases: what it is about stands at its start.',
  ),
  phraseWords: byHand(5, [1, 10], 'Words of the longest noun phrase that names a matter.'),
  speakerLength: byHand(90, [20, 300], 'Code units of a speaker: longer is no name.'),
  predicateReach: byHand(60, [10, 200], 'Words into a sentence within which its predicate starts.'),
  laterPredicate: byHand(
    0.5,
    [0, 5],
    'What a place for the predicate loses for each likely one before it.',
  ),
};

export const ENGLISH = valuesOf(ENGLISH_SETTINGS);
