import { byHand, valuesOf } from '../../model/settings.js';

/** What makes a question one that tables answer, and how sure its reading is. */
export const ASKING_TABLES_SETTINGS = {
  longestPhrase: byHand(
    10,
    [1, 20],
    'Words of a question that are looked up together as one value: names of bodies are seldom longer.',
  ),
  mostValues: byHand(
    5000,
    [100, 100_000],
    'Values with a word of the question that are looked at: more have a word that tells nothing.',
  ),
  likeName: byHand(
    0.55,
    [0.4, 1],
    'Likeness from which a value counts as a variant of a name: a first word alone, in names that begin with it, reaches .6.',
  ),
  sureName: byHand(
    0.85,
    [0.6, 1],
    'Likeness from which a name is surely meant: less alike ones beside it are other bodies.',
  ),
  nearName: byHand(
    0.1,
    [0, 0.5],
    'How much less alike the best value of a column may be than that of another, for both to be meant.',
  ),
  mostVariants: byHand(
    60,
    [1, 1000],
    'Variants of a name that are taken together; a word that stands in more values names no body.',
  ),
  mostAlternatives: byHand(
    12,
    [1, 100],
    'Readings of one question that are tried where a number may stand in several columns.',
  ),
  mostPlaces: byHand(
    20,
    [1, 200],
    'Rows or groups that are looked at from the first place on: as many as may share it.',
  ),
  guessedShare: byHand(
    0.8,
    [0.5, 1],
    'What is left of a probability where a share was asked of bodies and is of their rows.',
  ),
  near: byHand(3, [1, 10], 'Words between a value and the column that it belongs to, at most.'),
  sameNumber: byHand(
    1e-9,
    [0, 0.001],
    'How far numbers that were computed as floating point may differ and be the same.',
  ),
  about: byHand(0.05, [0, 0.2], 'How far a number may lie from “about” another, as a share of it.'),
  sureCount: byHand(
    0.78,
    [0.5, 1],
    'How likely a number that was read without a variant or a guess is right: of the test half of eval/tables, 18 of the 23 that were computed at the first look.',
  ),
  sureLookup: byHand(
    0.9,
    [0.5, 1],
    'How likely a row that is found, or missing, says what the claim says: development half of TabFact, where all of some 30 computed were right; held below it.',
  ),
  variantCost: byHand(
    0.9,
    [0.5, 1],
    'What is left of a probability where names were matched by likeness, at a likeness of one half.',
  ),
};

export const ASKING_TABLES = valuesOf(ASKING_TABLES_SETTINGS);

const LIKENESS: [number, number] = [0, 1];

/** How alike names are, by how they differ: read beside `likeName`, from which a name is taken. */
export const NAME_SETTINGS = {
  joined: byHand(0.95, LIKENESS, 'The same letters with other spaces.'),
  acronym: byHand(0.85, LIKENESS, 'One is the first letters of the other.'),
  kindAdded: byHand(0.9, LIKENESS, 'The value adds only what kind of body it is.'),
  otherKind: byHand(0.75, LIKENESS, 'The question says another kind of body than the value.'),
  behind: byHand(0.7, LIKENESS, 'Nothing but kinds added, and the first word is another.'),
  begins: byHand(
    0.55,
    LIKENESS,
    'Least likeness of a value that begins with the words and has others.',
  ),
  beginsMore: byHand(0.2, LIKENESS, 'What is added to it, the more the fewer others there are.'),
  within: byHand(0.3, LIKENESS, 'Least likeness of a value that has the words behind others.'),
  withinMore: byHand(0.3, LIKENESS, 'What is added to it, the more the fewer others there are.'),
};

export const NAMES = valuesOf(NAME_SETTINGS);
