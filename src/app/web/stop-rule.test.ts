import { describe, expect, it } from 'vitest';
import type { SearchPurpose, WebEvent } from '../../model/web-run.js';
import { chooseAddresses, nextTogether } from './choose-addresses.js';
import { WEB_RUN } from './run-settings.js';
import { enter, newState, type RunState } from './run-state.js';
import { sidesSearched, stopRule } from './stop-rule.js';

const OF_RUN = { run: 'run_1', at: '2026-11-22T10:00:00.000Z' };
const NOTHING = { seconds: 0, bytes: 0 };

const searched = (
  purpose: SearchPurpose,
  urls: readonly string[],
  why: string | null = null,
): WebEvent => ({
  kind: 'searched',
  ...OF_RUN,
  purpose,
  search: {
    searcher: 'searxng',
    query: `${purpose} ${urls.join(' ')}`,
    site: null,
    askedAt: OF_RUN.at,
    took: 0,
    requests: 1,
    cost: 0,
    deadEngines: [],
    unheeded: [],
    found: why === null ? urls.length : null,
    refused: [],
    failure: why === null ? null : { why: 'unreachable', message: why },
  },
  found: urls.map((url) => ({ url, title: '', snippet: '', kind: 'page', date: null })),
});

const kept = (n: number, { copy = false, primary = false } = {}): WebEvent => ({
  kind: 'kept',
  ...OF_RUN,
  url: `https://a.example/${n}`,
  document: `doc_${n}`,
  copy,
  primary,
  foreign: null,
});

const failed = (n: number): WebEvent => ({
  kind: 'failed',
  ...OF_RUN,
  url: `https://b.example/${n}`,
  unread: 'blocked',
  why: 'the server refuses to show it (403)',
});

function stateOf(...events: readonly WebEvent[]): RunState {
  const state = newState({
    kind: 'began',
    ...OF_RUN,
    question: 'Did the level fall?',
    asOf: null,
    budget: { pages: 30, seconds: 60, megabytes: 1, queries: 5, dollars: 1 },
    queries: [
      { text: 'level fell', purpose: 'claim', site: null },
      { text: 'level did not fall', purpose: 'against', site: null },
    ],
  });
  for (const event of events) enter(state, event);
  return state;
}

const times = (count: number, make: (n: number) => WebEvent): WebEvent[] =>
  Array.from({ length: count }, (_, n) => make(n));

const BOTH = [searched('claim', ['https://a.example/0']), searched('against', [])];

describe('a run', () => {
  it.each([
    ['goes on while nothing is enough', [...BOTH, kept(0)], NOTHING, null],
    ['ends with its pages', times(30, failed), NOTHING, 'pages'],
    ['ends with its time', BOTH, { seconds: 60, bytes: 0 }, 'seconds'],
    ['ends with its bytes', BOTH, { seconds: 0, bytes: 1_000_000 }, 'megabytes'],
    [
      'ends with a record among enough pages',
      [...BOTH, ...times(WEB_RUN.enough, (n) => kept(n, { primary: n === 3 }))],
      NOTHING,
      'record-found',
    ],
    ['goes on without a record', [...BOTH, ...times(WEB_RUN.enough, kept)], NOTHING, null],
    [
      'ends where nothing new comes',
      [...BOTH, kept(99), ...times(WEB_RUN.withoutOrigin, failed)],
      NOTHING,
      'no-new-origin',
    ],
    [
      'takes copies for nothing new',
      [...BOTH, kept(99), ...times(WEB_RUN.withoutOrigin, (n) => kept(n, { copy: true }))],
      NOTHING,
      'no-new-origin',
    ],
    [
      'goes on where one side was not searched',
      [
        searched('claim', []),
        searched('against', [], 'It does not answer.'),
        ...times(WEB_RUN.enough + 5, (n) => kept(n, { primary: true })),
        ...times(WEB_RUN.withoutOrigin, failed),
      ],
      NOTHING,
      null,
    ],
  ] as const)('%s', (_case, events, spent, rule) => {
    expect(stopRule(stateOf(...events), spent)).toBe(rule);
  });

  it('counts a search that was made again once, as it ended', () => {
    const again = stateOf(searched('against', [], 'Down.'), searched('against', []));
    expect(again.searched).toHaveLength(1);
    expect(sidesSearched(again)).toEqual({ claim: false, against: true });
  });

  it('has paid for each time that a search was made, and for none that was not sent', () => {
    const paid = (requests: number, cost: number): WebEvent => {
      const event = searched('claim', [], requests > 0 ? 'Down.' : 'No key.');
      if (event.kind !== 'searched') return event;
      return { ...event, search: { ...event.search, requests, cost } };
    };
    const state = stateOf(paid(1, 0.5), paid(0, 0), paid(1, 0.25));
    expect(state.searched).toHaveLength(1);
    expect(state.spent).toEqual({ queries: 2, dollars: 0.75 });
  });
});

describe('the addresses', () => {
  it('are the best of each search in turn, each page once', () => {
    const state = stateOf(
      searched('claim', ['https://a.example/1', 'https://b.example/2', 'https://c.example/3']),
      searched('against', ['https://www.b.example/2?utm_source=feed', 'https://d.example/4']),
    );
    expect(chooseAddresses(state).map(({ url }) => url)).toEqual([
      'https://a.example/1',
      'https://www.b.example/2?utm_source=feed',
      'https://d.example/4',
      'https://c.example/3',
    ]);
  });

  it('are no more of one host than its share, and never two of one at once', () => {
    const many = Array.from({ length: WEB_RUN.perHost + 3 }, (_, n) => `https://a.example/${n}`);
    const chosen = chooseAddresses(stateOf(searched('claim', [...many, 'https://b.example/'])));
    expect(chosen).toHaveLength(WEB_RUN.perHost + 1);
    expect(nextTogether(chosen, 4).map(({ url }) => url)).toEqual([
      'https://a.example/0',
      'https://b.example/',
    ]);
  });
});
