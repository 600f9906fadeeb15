import type { DraftClass, DraftFault, UncheckedReason } from '../../model/draft-classes.js';

/** How a class of sentences is shown: a sign that tells it apart without colour, and a colour of the report. */
interface ClassWords {
  sign: string;
  /** After a number: “3 not found”. */
  words: string;
  meaning: string;
  tone: 'supports' | 'refutes' | 'qualifies' | 'neither';
}

/** What comes of the sentences of a draft, for all forms and the reading room. */
export const CLASS_WORDS: Readonly<Record<DraftClass, ClassWords>> = {
  'not-found': {
    sign: '○',
    words: 'not found',
    meaning: 'No passage in the dossier bears on it.',
    tone: 'neither',
  },
  contradicted: {
    sign: '▼',
    words: 'contradicted',
    meaning: 'The dossier has evidence against it.',
    tone: 'refutes',
  },
  partly: {
    sign: '◐',
    words: 'supported in part',
    meaning: 'A passage supports it but for the marked words, or supports a narrower statement.',
    tone: 'qualifies',
  },
  contested: {
    sign: '◆',
    words: 'contested',
    meaning: 'The dossier has evidence on both sides.',
    tone: 'qualifies',
  },
  'not-decided': {
    sign: '◌',
    words: 'not decided',
    meaning: 'Some passages come close, but none says all of it.',
    tone: 'neither',
  },
  supported: {
    sign: '▲',
    words: 'supported',
    meaning: 'One passage says all of it, its numbers, names and negations included.',
    tone: 'supports',
  },
  opinion: {
    sign: '–',
    words: 'opinion or forecast',
    meaning: 'It states what somebody thinks or expects, which documents can’t settle.',
    tone: 'neither',
  },
  'not-checked': {
    sign: '·',
    words: 'nothing to check',
    meaning: 'A heading, a question, a greeting or the like: it states nothing.',
    tone: 'neither',
  },
};

/** Why a piece was not checked. */
export const UNCHECKED_WORDS: Readonly<Record<UncheckedReason, string>> = {
  opinion: 'An opinion: documents can’t settle it.',
  forecast: 'A forecast: documents show only what has happened.',
  question: 'A question.',
  greeting: 'A courtesy.',
  instruction: 'An instruction.',
  'about-the-text': 'It tells of the text itself.',
  heading: 'A heading.',
  reference: 'A reference.',
  code: 'Code.',
  fragment: 'No whole sentence.',
  'no-claim': 'No statement was found in it.',
  'too-long': 'It is too long to be read at once: split it.',
};

/** What a fault is, for lists of rules. */
export const FAULT_WORDS: Readonly<Record<DraftFault, string>> = {
  'not-found': CLASS_WORDS['not-found'].meaning,
  contradicted: CLASS_WORDS.contradicted.meaning,
  partly: CLASS_WORDS.partly.meaning,
  contested: CLASS_WORDS.contested.meaning,
  'not-decided': CLASS_WORDS['not-decided'].meaning,
  quotation: 'A quotation is not what its source says.',
  citation: 'The source that it cites does not support it.',
  nowhere: 'A number, a name or a date stands nowhere in the dossier.',
};
