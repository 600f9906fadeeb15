import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from './dossier-slug.js';

it.each([
  ['Harbour plate readers', 'harbour-plate-readers'],
  ['  Éire & Überseehafen (2024) ', 'eire-uberseehafen-2024'],
  ['Дело № 5', 'дело-no-5'],
  ['../../etc', 'etc'],
  ['…', 'dossier'],
  ['港口', '港口'],
  ['항구 도시', '항구-도시'],
  ['हिन्दी बंदरगाह', 'हिन्दी-बंदरगाह'],
  ['ท่าเรือ', 'ท่าเรือ'],
  ['ميناء ٢٠٢٤', 'ميناء-٢٠٢٤'],
  ['\u202egnp.exe', 'gnp-exe'],
  ['half \ud83d', 'half'],
])('makes %j %j in addresses', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it('makes of any name an address that fits, in whole characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const slug = slugOf(name);
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200);
      expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug);
      expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
    }),
  );
});
