import { expect, it } from 'vitest';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import {
  isListedName,
  LISTED_PUBLISHERS,
  listedByHost,
  listedSentence,
} from './listed-publishers.js';

it('has six cells in every line, a known kind, a country and a page that says it', () => {
  const faulty = LISTED_PUBLISHERS.filter(
    ({ name, hosts, kind, country, source }) =>
      name === '' ||
      !hosts.every((host) => /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host)) ||
      !PUBLISHER_KINDS.includes(kind) ||
      !/^[A-Z]{2}$/.test(country) ||
      !/^([a-z0-9-]+\.)+[a-z]{2,}, \S/.test(source),
  );
  expect(faulty).toEqual([]);
});

it('lists no name and no host twice', () => {
  const twice = (values: readonly string[]) =>
    values.filter((value, at) => values.indexOf(value) < at);
  expect(twice(LISTED_PUBLISHERS.map(({ name }) => name))).toEqual([]);
  expect(twice(LISTED_PUBLISHERS.flatMap(({ hosts }) => hosts))).toEqual([]);
});

it('says in the same few ways of everybody who owns or funds it, and does not judge', () => {
  const ways =
    /^(?:owned|funded|publicly owned|a (?:nonprofit|foundation|public body|part|project|department|body)|campaigns|works for|describes itself|provides and campaigns)\b/;
  const judging =
    /propagand|mouthpiece|reliab|trustworth|bias|mislead|fake|far.(?:left|right)|extrem|independent/;
  const facts = LISTED_PUBLISHERS.flatMap(({ fact }) => fact ?? []);
  expect(facts.filter((fact) => !ways.test(fact) || judging.test(fact))).toEqual([]);
});

it('gives the purpose of every campaigner', () => {
  const silent = LISTED_PUBLISHERS.filter(({ kind, fact }) => kind === 'advocacy' && fact === null);
  expect(silent).toEqual([]);
});

it('knows a publisher by its own hosts and those below, the narrowest first', () => {
  const names = ['news.bbc.co.uk', 'factcheck.afp.com', 'bbc.co.uk.evil.example', 'notbbc.com'].map(
    (host) => listedByHost(host)?.name,
  );
  expect(names).toEqual(['BBC', 'AFP Fact Check', undefined, undefined]);
});

it('knows a listed name however it is written', () => {
  expect(['BBC', 'bbc', 'Guardian', 'The Guardian', 'BBC (unconfirmed)'].map(isListedName)).toEqual(
    [true, true, true, true, true],
  );
  expect(isListedName('Harbour Gazette')).toBe(false);
});

it('says where a publisher is based and who owns it in one sentence', () => {
  expect(
    ['bbc.com', 'nrc.nl', 'itv.com', 'scmp.com'].map((host) => listedSentence(listedByHost(host)!)),
  ).toEqual([
    'Based in the United Kingdom, funded mainly by the television licence fee.',
    'Based in the Netherlands, owned by Mediahuis.',
    'Based in the United Kingdom.',
    'Based in Hong Kong, owned by Alibaba Group.',
  ]);
});
