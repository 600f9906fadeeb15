import { byHand, valuesOf } from '../model/settings.js';

/** Every number that turning a question into claims and queries goes by. */
export const ASKING_SETTINGS = {
  otherNames: byHand(
    6,
    [0, 20],
    'Other names of its bodies that a question is searched by: more drown its own words.',
  ),
  queries: byHand(6, [1, 20], 'Queries of a question with one claim: each costs a search.'),
  queriesOfMany: byHand(12, [1, 40], 'Queries of a question with several claims, all together.'),
  queriesOfEach: byHand(3, [1, 10], 'Queries that each of several claims adds to the whole.'),
  queryWords: byHand(40, [5, 200], 'Words of a query: more make it slower and no better.'),
  webQueries: byHand(
    12,
    [2, 60],
    'Queries that a question is searched on the web by: each costs time and may cost money.',
  ),
  webQueryWords: byHand(
    16,
    [4, 40],
    'Words of a query for the web: engines that want all of them find nothing for more.',
  ),
  webNames: byHand(3, [1, 6], 'Names by which one party is searched on the web, its own included.'),
  nameWords: byHand(
    6,
    [1, 12],
    'Words of the longest name that capitals are given back to in a question without any.',
  ),
};

export const ASKING = valuesOf(ASKING_SETTINGS);
