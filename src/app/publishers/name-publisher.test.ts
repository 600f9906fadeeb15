import { expect, it } from 'vitest';
import type { Publisher } from '../../model/publisher.js';
import { namePublisher } from './name-publisher.js';

const REGISTER: Record<string, Publisher> = {
  'Harbour Ministry': {
    name: 'Harbour Ministry',
    kind: 'government',
    interests: [],
    kindFrom: 'host',
  },
  'Bay Agency': { name: 'Bay Agency', kind: 'unknown', interests: [] },
  'BBC Alba': { name: 'BBC Alba', kind: 'news', interests: [] },
  'Bay Herald': { name: 'Bay Herald', kind: 'news', interests: [], hosts: ['herald.example'] },
  Reuters: { name: 'Reuters', kind: 'news', interests: [] },
};

const named = (said: string | null, host: string | null): string =>
  namePublisher(said, host, (name) => REGISTER[name]);

it('names a listed publisher by the list, whatever its pages call themselves', () => {
  expect(named('BBC News', 'bbc.co.uk')).toBe('BBC');
  expect(named(null, 'edition.cnn.com')).toBe('CNN');
  expect(named('Reuters', 'bbc.co.uk')).toBe('BBC');
});

it('keeps the name of a title that a user described', () => {
  expect(named('BBC Alba', 'bbc.co.uk')).toBe('BBC Alba');
});

it('names a page that takes a listed name by the host that served it', () => {
  expect(named('BBC', 'evil.example')).toBe('evil.example');
  expect(named('The Guardian', 'ministry.gov.uk')).toBe('ministry.gov.uk');
  expect(named('Reuters', 'evil.example')).toBe('evil.example');
});

it('names a page that takes a name known by another host by its own host', () => {
  expect(named('Harbour Ministry', 'evil.example')).toBe('evil.example');
  expect(named('Harbour Ministry', 'harbour.gov')).toBe('Harbour Ministry');
});

it('tells a public body from whoever bore its name before', () => {
  expect(named('Bay Agency', 'bay.gov')).toBe('Bay Agency (bay.gov)');
});

it('marks a file that bears a known name: it may be anybody who wrote it there', () => {
  expect(named('BBC', null)).toBe('BBC (unconfirmed)');
  expect(named('Harbour Ministry', null)).toBe('Harbour Ministry (unconfirmed)');
  expect(named('Reuters', null)).toBe('Reuters (unconfirmed)');
  expect(named('Bay Herald', null)).toBe('Bay Herald (unconfirmed)');
});

it('binds a publisher that somebody described to the hosts that they gave', () => {
  expect(named('Bay Herald', 'herald.example')).toBe('Bay Herald');
  expect(named('Bay Herald', 'news.herald.example')).toBe('Bay Herald');
  expect(named('Bay Herald', 'evil.example')).toBe('evil.example');
  expect(named('Bay Herald', 'herald.example.evil.example')).toBe('herald.example.evil.example');
});

it('takes anybody else by the name that they give', () => {
  expect(named('Bay Courier', 'courier.example')).toBe('Bay Courier');
  expect(named(null, 'courier.example')).toBe('courier.example');
  expect(named('Bay Courier', null)).toBe('Bay Courier');
  expect(named(null, null)).toBe('Unknown');
});

it('lets nobody take a listed name in look-alike letters', () => {
  expect(named('Rеuters', null)).toBe('Rеuters (unconfirmed)');
  expect(named('ВВС', 'evil.example')).toBe('evil.example');
});
