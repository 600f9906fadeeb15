import type { RunEnd, UnreadKind, WebOfReport } from '../model/web-run.js';

/** Why a run ended, as the end of a sentence: "The run ended because …". */
export const END_WORDS: Record<RunEnd, string> = {
  'all-visited': 'every page that was found had been visited',
  'record-found': 'both sides were searched and a public record was among the pages kept',
  'no-new-origin': 'both sides were searched and the last pages brought no text of their own',
  pages: 'it had visited as many pages as it might',
  seconds: 'its time was over',
  megabytes: 'it had fetched as much as it might',
  queries: 'it had made as many searches as it might',
  dollars: 'the next search would have cost more than it might',
};

/** What kept a page from being read, in a word or two. */
export const UNREAD_WORDS: Record<UnreadKind, string> = {
  blocked: 'blocked',
  consent: 'behind a question for consent',
  login: 'behind a log-in',
  paywall: 'behind a paywall',
  missing: 'gone',
  empty: 'empty without scripts',
  refused: 'may not be fetched',
  unreachable: 'no answer',
  'too-large': 'too large',
  unreadable: 'in a form that can’t be read',
  language: 'in another language',
};

/** The reasons for which pages were set aside. */
export const ASIDE_WORDS: Record<WebOfReport['setAside'][number]['reason'], string> = {
  boilerplate: 'about the site itself',
  listing: 'a list of other pages',
  generated: 'filled in by a machine',
  'off-matter': 'on another matter',
  echo: 'the question again',
};

/** How a page was read that its own address did not give. */
export const RUNG_WORDS: Record<WebOfReport['elsewhere'][number]['rung'], string> = {
  asked: 'as it is',
  rendered: 'rendered, once its scripts had run',
  print: 'in its printed form',
  canonical: 'at the address that it calls its own',
  archived: 'as an archive kept it',
};
