import { describe, expect, it } from 'vitest';
import type { LookOutcome } from '../../model/watch.js';
import { planLooks } from './plan-looks.js';
import { WATCHING } from './settings.js';
import type { WatchedItem, WatchState } from './watch-state.js';

const AT = '2025-03-01T12:00:00.000Z';
const NOTHING = { pages: [], refused: [] };
const OPEN = { looked: new Set<string>() };

const numbered = (n: number): string => `http://herald.example/${String(n).padStart(4, '0')}`;
const page = (address: string, stamp: string | null = null) => ({ address, stamp, date: null });

const item = (address: string, outcome: LookOutcome = 'same', document: string | null = 'doc_a') =>
  ({ address, outcome, document, stamp: null, message: null, at: AT }) satisfies WatchedItem;

function stateOf(items: readonly WatchedItem[], reachedTo: string | null = null): WatchState {
  const source = {
    event: 'added',
    source: 'wat_1',
    at: AT,
    kind: 'feed',
    address: 'http://herald.example/feed',
    allowPrivate: false,
  } as const;
  const ended = {
    event: 'ended',
    source: 'wat_1',
    run: 'run_1',
    at: AT,
    failure: null,
    looked: 0,
    unchanged: 0,
    left: 0,
    reachedTo,
    validators: null,
  } as const;
  const known = new Map(items.map((one) => [one.address, one]));
  return { source, items: known, open: null, last: ended, lastRead: ended };
}

describe('what a list refused', () => {
  const sitemap = 'http://other.example/map.xml';

  it('is not looked at as a page in the next run', () => {
    const state = stateOf([item(sitemap, 'refused', null), item(numbered(1))]);
    expect(planLooks(state, OPEN, NOTHING, null)).toEqual({
      pages: [page(numbered(1))],
      left: 0,
      reachedTo: null,
    });
  });

  it('is not looked at while the list refuses it, though it was read before', () => {
    const listed = { pages: [], refused: [{ address: sitemap, reason: 'not its host' }] };
    expect(planLooks(stateOf([item(sitemap)]), OPEN, listed, null).pages).toEqual([]);
  });

  it('is looked at where the list names it as a page', () => {
    const state = stateOf([item(numbered(1), 'refused', null)]);
    const listed = { pages: [page(numbered(1))], refused: [] };
    expect(planLooks(state, OPEN, listed, null).pages).toEqual([page(numbered(1))]);
  });
});

it('looks on at a page that was read before it was refused', () => {
  const state = stateOf([item(numbered(1), 'refused')]);
  expect(planLooks(state, OPEN, NOTHING, null).pages).toEqual([page(numbered(1))]);
});

it('leaves out no page where new ones take a part of the run', () => {
  const known = Array.from({ length: WATCHING.pagesARun + 50 }, (_, n) => item(numbered(n)));
  const last = numbered(WATCHING.pagesARun + 49);
  const stamped = { pages: [page(last, 'newer')], refused: [] };
  const first = planLooks(stateOf(known), OPEN, stamped, null);
  expect([first.left, first.reachedTo]).toEqual([50, numbered(WATCHING.pagesARun - 2)]);
  const next = planLooks(stateOf(known, first.reachedTo), OPEN, NOTHING, null);
  expect(next.pages[0]).toEqual(page(numbered(WATCHING.pagesARun - 1)));
});

it('begins where it began where new pages take the whole run', () => {
  const listed = Array.from({ length: WATCHING.pagesARun }, (_, n) => page(numbered(n)));
  const state = stateOf([item('http://herald.example/old')], 'http://herald.example/before');
  expect(planLooks(state, OPEN, { pages: listed, refused: [] }, null)).toEqual({
    pages: listed,
    left: 1,
    reachedTo: 'http://herald.example/before',
  });
});
