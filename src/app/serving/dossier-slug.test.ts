import { expect, it } from 'vitest';
import { slugOf } from './dossier-slug.js';

it.each([
  ['Harbour plate readers', 'harbour-plate-readers'],
  ['  Éire & Überseehafen (2024) ', 'eire-uberseehafen-2024'],
  ['Дело № 5', 'дело-no-5'],
  ['../../etc', 'etc'],
  ['…', 'dossier'],
])('makes %j %j in addresses', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
