import { byHand, valuesOf } from '../model/settings.js';

/** Every number that reading relations goes by. */
export const RELATING_SETTINGS = {
  modifiers: byHand(
    8,
    [2, 15],
    'Words before the name in a phrase, “40 newly hired deputies of”: after more of them the phrase is read wrongly.',
  ),
  phrases: byHand(
    5,
    [1, 10],
    'Phrases behind a verb that may still be its own: “trained them in 2019 in Haifa under a contract”.',
  ),
  asideWords: byHand(14, [2, 30], 'Words of an aside between commas that is passed over.'),
  sentenceLength: byHand(
    1200,
    [200, 10_000],
    'Code units of a sentence that is read: a longer one is a list or a page whose sentences were not told apart.',
  ),
  definitionReach: byHand(
    90,
    [10, 300],
    'Code units between a name and the letters that a document defines for it.',
  ),
  sameName: byHand(1, [0, 1], 'The same name, but for its article, dots and case.'),
  knownBody: byHand(
    1,
    [0, 1],
    'A name of the list of public bodies, of which each is one body’s alone.',
  ),
  definedThere: byHand(
    0.95,
    [0, 1],
    'Letters or a short name that the same document puts beside the full name.',
  ),
  ruled: byHand(1, [0, 1], 'Names that a reader ruled to mean one body.'),
  companyEnding: byHand(
    0.9,
    [0, 1],
    'The same name but for its legal form, “Inc.”: two companies of a group may share the rest.',
  ),
};

export const RELATING = valuesOf(RELATING_SETTINGS);
