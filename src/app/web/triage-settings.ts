import { byHand, valuesOf } from '../../model/settings.js';

/** Every number by which a page of the web is taken for no evidence. */
export const TRIAGE_SETTINGS = {
  challengeWords: byHand(
    150,
    [20, 1000],
    'Words from which a page is no mere challenge, log-in form or error: articles tell of those.',
  ),
  consentWords: byHand(
    250,
    [50, 1000],
    'Words from which a page is no mere question for consent: such walls list purposes.',
  ),
  consentSigns: byHand(3, [1, 6], 'Signs of a question for consent that must come together.'),
  paywallWords: byHand(
    300,
    [50, 2000],
    'Words from which so much of an article is there that it is evidence, paywall or not.',
  ),
  emptyWords: byHand(
    25,
    [1, 200],
    'Words under which a page with scripts may be empty without them; as the HTML reader has it.',
  ),
  hardlyWords: byHand(5, [0, 50], 'Words under which a page with scripts is empty without them.'),
  listingLinks: byHand(10, [3, 100], 'Links that a list of pages has at least.'),
  listingShare: byHand(
    0.5,
    [0.2, 1],
    'Share of the text in links from which a page is a list of pages.',
  ),
  namedListingShare: byHand(
    0.25,
    [0.05, 1],
    'The same where the address says that it is one: a tag, a search, a category.',
  ),
  repeatedSentences: byHand(
    10,
    [4, 100],
    'Sentences that must be there before their repetition tells anything.',
  ),
  repeatedShare: byHand(
    0.6,
    [0.3, 1],
    'Share of sentences that repeat an earlier one but for its names and numbers, from which a page was filled in by a machine.',
  ),
  aboutWords: byHand(
    0.4,
    [0.1, 1],
    'Share of the claim’s words that a sentence has which says something of the claim.',
  ),
  echoWords: byHand(0.8, [0.5, 1], 'Share from which a sentence repeats the claim.'),
};

export const TRIAGE = valuesOf(TRIAGE_SETTINGS);
