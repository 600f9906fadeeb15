import { expect, it } from 'vitest';
import { namesAlike } from './names-alike.js';

it.each([
  ['Palantir Technologies', 'PALANTIR TECHNOLOGIES INC.', 1],
  ['Elbit America, Inc.', 'ELBITAMERICA, INC.', 0.95],
  ['Elbit America, Inc.', 'ELBIT SYSTEMS OF AMERICA LLC', 0.9],
  ['Hall County', "Hall County Sheriff's Office", 0.9],
  ['ICE', 'Immigration and Customs Enforcement', 0.85],
  ['GEO Group', 'GEO INTERNATIONAL LLC', 0.75],
  ['Hall County', 'Marshall County', 0],
  ['Deloitte', 'Palantir', 0],
])('scores how alike “%s” and “%s” are', (asked, value, score) => {
  expect(namesAlike(asked, value)).toBe(score);
});
