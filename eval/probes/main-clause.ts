import { pastOf, readVerb } from '../../src/english/clauses/verb-forms.js';

/** A statement around its first auxiliary: "Masks | are | worn in trains". */
export interface AuxiliaryClause {
  subject: string;
  auxiliary: string;
  rest: string;
}

const SUBJECT = String.raw`[A-Z][\w.'’%/-]*(?: [\w.'’%/&-]+){0,6}?`;
const AUXILIARY = 'is|are|was|were|has|have|will|shall|can|does|do|did';
const AUXILIARY_CLAUSE = new RegExp(`^(${SUBJECT}) (${AUXILIARY}) (.+)\\.$`);

/** What makes a subject more than a plain noun phrase, or a statement more than one of its kind. */
const NOT_PLAIN_SUBJECT =
  /\b(?:that|which|who|whose|where|when|while|if|as|because|although|though|since|after|before|whether|to|than|and|or|all|every|each|some|any|most|many|few|several|no|none|both|neither|either|only|one|not)\b/i;

/** The parts of a statement that begins with a plain subject and an auxiliary. */
export function auxiliaryClauseOf(statement: string): AuxiliaryClause | undefined {
  const [, subject = '', auxiliary = '', rest = ''] = AUXILIARY_CLAUSE.exec(statement) ?? [];
  if (subject === '' || NOT_PLAIN_SUBJECT.test(subject)) return undefined;
  return { subject, auxiliary, rest };
}

const LEADING_NAME =
  /^(?!(?:The|An?|In|On|At|There|It|One|By|For|From|As|Some|All|Most|Many|Both|Each|After|Before|During|Since|While|When|If|Although|According|Home|More|See|No|Not|What|How|Why|Any)\b)[A-Z][\w'’-]*(?: (?:(?:of|the|de|and|for) )*[A-Z][\w.'’-]*)+(?= [a-z])/;
/** "Participating LEA", "Trump Administration": no name without an article or more words. */
const NO_NAME = /^[A-Z]\w+(?:ing|ed|ive)\b|(?:Administration|Commission|Act|Government|Agency)$/;
const FINITE = /^ (?:is|are|was|were|has|have|had|will|shall|can|does|did)\b/;

/**
 * A name at the start of a statement with its verb behind it: two capitalised words or more, for
 * one alone may be any word that begins a sentence.
 */
export function leadingNameOf(statement: string): string | undefined {
  const name = LEADING_NAME.exec(statement)?.[0];
  if (name === undefined || NO_NAME.test(name)) return undefined;
  const behind = statement.slice(name.length);
  const forms = readVerb(/^ ([a-z]+)/.exec(behind)?.[1] ?? '')?.forms ?? [];
  const finite = FINITE.test(behind) || forms.includes('past') || forms.includes('third');
  return finite ? name : undefined;
}

/** A statement around its main verb in the simple past: "Ron Howard | directed | The Paper". */
export interface PastClause {
  subject: string;
  past: string;
  base: string;
  rest: string;
}

/** What nobody plans, or is accused of; what only reports on what others say or think. */
const NO_ACT =
  /^(?:die|live|appear|seem|believe|want|need|like|love|claim|argue|report|state|suffer|happen|remain|turn|star|last|age|pass)$/;

/** The parts of a statement of a name and what it once did; only regular verbs. */
export function pastClauseOf(statement: string): PastClause | undefined {
  const subject = leadingNameOf(statement);
  if (subject === undefined) return undefined;
  const [, past = '', rest = ''] =
    /^ ([a-z]+ed) (.+)\.$/.exec(statement.slice(subject.length)) ?? [];
  const verb = readVerb(past);
  // "Kodak known for cameras" and "Cher based in Malibu" have no main verb there.
  if (!verb?.forms.includes('past') || pastOf(verb.base) !== past) return undefined;
  if (NO_ACT.test(verb.base) || /^(?:by|in|on|at|for|from|that)\b/.test(rest)) return undefined;
  if (/ and |\w+s of /.test(subject)) return undefined;
  return { subject, past, base: verb.base, rest };
}

/** A statement as it goes on after an opening; what may be a name keeps its capital. */
export const continued = (statement: string): string =>
  statement.replace(/^(?:The|An?|Its|Their)\b/, (article) => article.toLowerCase());
