import { expect, it } from 'vitest';
import { countries } from './countries.js';
import { findNames } from './names.js';

/** The 193 members of the United Nations (un.org, 2026), by their ISO 3166 codes. */
const MEMBERS = `
af al dz ad ao ag ar am au at az bs bh bd bb by be bz bj bt bo ba bw br bn bg bf bi cv kh cm ca cf td cl cn co
km cg cd cr ci hr cu cy cz dk dj dm do ec eg sv gq er ee sz et fj fi fr ga gm ge de gh gr gd gt gn gw gy ht hn
hu is in id ir iq ie il it jm jp jo kz ke ki kp kr kw kg la lv lb ls lr ly li lt lu mg mw my mv ml mt mh mr mu
mx fm md mc mn me ma mz mm na nr np nl nz ni ne ng mk no om pk pw pa pg py pe ph pl pt qa ro ru rw kn lc vc ws
sm st sa sn rs sc sl sg sk si sb so za ss es lk sd sr se ch sy tj tz th tl tg to tt tn tr tm tv ug ua ae gb us
uy uz vu ve vn ye zm zw`
  .trim()
  .split(/\s+/);

/** Two countries are Congolese, and Dominican mostly means the other one. */
const WITHOUT = ['cg', 'cd', 'dm'];

const found = (text: string) => findNames(text).map(({ canonical }) => canonical);

it('knows all members of the United Nations by name', () => {
  const byCode = new Map(countries().map((country) => [country.code, country]));
  expect(new Set(MEMBERS).size).toBe(193);
  expect(MEMBERS.filter((code) => !found(byCode.get(code)?.name ?? '').includes(code))).toEqual([]);
});

it('knows all but three by what their people are called', () => {
  const byCode = new Map(countries().map((country) => [country.code, country]));
  const unknown = MEMBERS.filter((code) => {
    const demonyms = byCode.get(code)?.demonyms ?? [];
    return (
      demonyms.length === 0 || !demonyms.every((word) => found(`A ${word} told us.`).includes(code))
    );
  });
  expect(unknown).toEqual(WITHOUT);
});

it('keeps what the packages do not say: how the news calls a country and its people', () => {
  expect(
    found('The Dutch, the Danes, Britons and Swazis; Burma, the DRC, Holland and Cabo Verde'),
  ).toEqual(['nl', 'dk', 'gb', 'sz', 'mm', 'cd', 'nl', 'cv']);
});

it('takes no territory for a country whose name is another place too', () => {
  expect(found('A farmer in Jersey met one from Guernsey.')).toEqual([]);
});
