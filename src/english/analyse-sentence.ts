import type { Party } from '../model/claim.js';
import type { Certainty } from '../model/evidence.js';
import { quotationsIn } from '../text/quotations.js';
import { contextConceptsOf, type SentenceConcepts } from './alignment.js';
import { conceptsOf } from './concepts.js';
import { type DateMention, findDates } from './dates.js';
import type { DocumentNames } from './document-names.js';
import { memoise } from './memoise.js';
import { type FoundName, findNames } from './names/names.js';
import { findParties } from './names/parties.js';
import { findQuantities, type QuantityMention } from './quantities.js';
import { addressesMachine } from './signs/addresses-machine.js';
import { type Attribution, attributionsIn } from './signs/attribution.js';
import { certaintyOf } from './signs/certainty.js';
import { type CitedDocument, citedDocumentsIn } from './signs/cited-documents.js';
import { type Frame, findFrames } from './signs/frames.js';
import { isHearsay } from './signs/hearsay.js';
import { isEnglish } from './signs/is-english.js';
import { refusesComment, statesLimitation } from './signs/limitation.js';
import { speaksOfMoney } from './signs/money.js';
import { isNegative } from './signs/negative.js';
import { type NounPhrase, nounPhrasesIn } from './signs/noun-phrases.js';
import { contradicts, tellsOwnWork } from './signs/own-voice.js';
import { openingOf, turningPoints } from './signs/quotable.js';
import { findRecordKeeper, type RecordKeeper } from './signs/record-keeper.js';
import { recordPhrase } from './signs/record-phrase.js';
import { type Scope, scopeOf } from './signs/scope.js';
import { findSpeaker } from './signs/speaker.js';
import { type Terms, termsOf } from './signs/terms.js';
import { withoutLabels } from './speaker-label.js';

export type { Attribution, CitedDocument, NounPhrase, Terms };

/** What stands around a sentence and helps to read it; all of it may be missing. */
export interface SentenceContext {
  /** The sentence before, of the same section. */
  readonly before?: string;
  /** Nearest heading. */
  readonly heading?: string;
  readonly document?: DocumentNames;
  /** Who is known to speak, by a label before the words; else the words tell. */
  readonly speaker?: string | null;
}

interface Given {
  readonly text: string;
  readonly context: SentenceContext;
}

/** What is found in a sentence, or in any short text. */
interface Found extends SentenceConcepts {
  readonly isEnglish: boolean;
  /** It speaks to a machine that reads it, so that it is no evidence of anything. */
  readonly addressesMachine: boolean;

  /** Who is said to say it; null where the publisher speaks for itself. */
  readonly speaker: string | null;
  readonly certainty: Certainty;
  /** What it does with statements that it mentions: contests, denies, leaves unknown. */
  readonly frames: readonly Frame[];
  /** It is told by somebody of whom nobody knows, or of a body's own hearing. */
  readonly isHearsay: boolean;
  /** It speaks against what it hands on, in its own words. */
  readonly contradicts: boolean;
  /** It tells what its writer saw, did or heard. */
  readonly tellsOwnWork: boolean;
  /** It has a word of denial. */
  readonly isNegative: boolean;

  /** It says that something was not looked into, not kept or not told. */
  readonly statesLimitation: boolean;
  /** Somebody keeps silent in it, whatever about. */
  readonly refusesComment: boolean;
  /** The paper that it says is missing or silent: "the attendance list of October 2023". */
  readonly missingRecord: string | null;
  /** Who would hold that paper, by the sentence's own words. */
  readonly recordKeeper: RecordKeeper | null;

  readonly names: readonly FoundName[];
  readonly parties: readonly Party[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly speaksOfMoney: boolean;
  /** Signs of how far it goes: of intent, of totality and its contrary, of papers against deeds. */
  readonly scope: Scope;

  /** From whom it says that it has what it says. */
  readonly attributions: readonly Attribution[];
  /** What stands within quotation marks. */
  readonly quotations: readonly string[];
  /** Documents that it names as its sources. */
  readonly citedDocuments: readonly CitedDocument[];

  /** How many code units a connective at its start takes, which a quotation leaves off. */
  readonly opening: number;
  /** Where words stand that limit, contest or attribute: no quotation is cut before one. */
  readonly turns: readonly number[];
  /** Noun phrases that name a matter, for headings. */
  readonly nounPhrases: readonly NounPhrase[];
  /** Its words as they are compared with those of other texts. */
  readonly terms: Terms;
}

/**
 * All that the stages ask of the English of one sentence. Offsets count in its text. Each field is
 * computed once, when it is first asked for.
 */
export type SentenceAnalysis = Readonly<Given & Found>;

const read = memoise<Given, Found>({
  isEnglish: ({ text }) => isEnglish(text),
  addressesMachine: ({ text }) => addressesMachine(text),

  speaker: ({ text, context }) => context.speaker ?? findSpeaker(text),
  certainty: ({ text, frames }) => certaintyOf(text, frames),
  frames: ({ text }) => findFrames(text),
  isHearsay: ({ text }) => isHearsay(text),
  contradicts: ({ text }) => contradicts(text),
  tellsOwnWork: ({ text }) => tellsOwnWork(text),
  isNegative: ({ text }) => isNegative(text),

  statesLimitation: ({ text }) => statesLimitation(text),
  refusesComment: ({ text }) => refusesComment(text),
  missingRecord: ({ text }) => recordPhrase(text),
  recordKeeper: ({ text, parties, context }) => findRecordKeeper(text, parties, context.before),

  names: ({ text }) => findNames(text),
  parties: ({ text, names }) => findParties(text, names),
  dates: ({ text }) => findDates(text),
  quantities: ({ text, dates }) => findQuantities(text, dates),
  speaksOfMoney: ({ text }) => speaksOfMoney(text),
  scope: ({ text }) => scopeOf(text),

  attributions: ({ text }) => attributionsIn(text),
  quotations: ({ text }) => quotationsIn(text),
  citedDocuments: ({ text }) => citedDocumentsIn(text),

  concepts: ({ text, names }) => conceptsOf(text, names),
  lenders: ({ text, context }) => contextConceptsOf(text, context),
  terms: ({ text }) => termsOf(text),
  nounPhrases: ({ text }) => nounPhrasesIn(withoutLabels(text)),
  opening: ({ text }) => openingOf(text),
  turns: ({ text }) => turningPoints(text),
});

/** Reads a sentence, or any short text, where it stands. */
export const analyseSentence = (text: string, context: SentenceContext = {}): SentenceAnalysis =>
  read({ text, context });
