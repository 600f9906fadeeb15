import type {
  BodyKind,
  NameRule,
  Relation,
  RelationCertainty,
  RelationKind,
} from '../../model/relation.js';

/** What an agent did, before its patient. */
export const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  trained: 'trained',
  'contracted-with': 'contracted with',
  deputised: 'deputised',
  paid: 'paid',
  supplied: 'supplied',
  'shared-data-with': 'shared data with',
  sued: 'sued',
};

export const RELATION_CERTAINTY_WORDS: Readonly<Record<RelationCertainty, string>> = {
  stated: 'stated',
  planned: 'planned, not said to be done',
  denied: 'said not to be so',
  alleged: 'alleged, or told by somebody else',
};

export const BODY_KIND_WORDS: Readonly<Record<BodyKind, string>> = {
  state: 'state',
  'public-body': 'public body',
  company: 'company',
  organisation: 'organisation',
  person: 'person',
  unknown: 'kind not told by the name',
};

export const NAME_RULE_WORDS: Readonly<Record<NameRule, string>> = {
  'same-name': 'the same name',
  'known-body': 'a name of a known body',
  'defined-there': 'defined by the document',
  'company-ending': 'the same name but for the legal form',
  ruled: 'as ruled by a reader',
};

/** "stated · 2019 · under a 2014 contract · told by the sheriff". */
export const relationDetails = ({
  certainty,
  when,
  amount,
  record,
  speaker,
}: Pick<Relation, 'certainty' | 'when' | 'amount' | 'record' | 'speaker'>): string =>
  [
    RELATION_CERTAINTY_WORDS[certainty],
    when?.said,
    amount === undefined
      ? undefined
      : `${amount.currency === null ? '' : `${amount.currency} `}${amount.value.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`,
    record === null ? undefined : `under ${record}`,
    speaker === null ? undefined : `told by ${speaker}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
