import { expect, it } from 'vitest';
import { kindByHost } from './kind-by-host.js';

it.each([
  ['ice.gov', 'government'],
  ['army.mil', 'government'],
  ['data.gov.uk', 'government'],
  ['canada.gc.ca', 'government'],
  ['interieur.gouv.fr', 'government'],
  ['bmi.bund.de', 'government'],
  ['sre.gob.mx', 'government'],
  ['mofa.go.jp', 'government'],
  ['ec.europa.eu', 'government'],
  ['news.un.org', 'government'],
  ['who.int', 'government'],
  ['dps.state.tx.us', 'government'],
  ['ca9.uscourts.gov', 'court'],
  ['supremecourt.gov', 'court'],
  ['courts.state.mn.us', 'court'],
  ['curia.europa.eu', 'court'],
  ['hudoc.echr.coe.int', 'court'],
  ['judiciary.uk', 'court'],
  ['tjsp.jus.br', 'court'],
  ['law.stanford.edu', 'academic'],
  ['ox.ac.uk', 'academic'],
  ['anu.edu.au', 'academic'],
])('takes whoever serves %s for %s', (host, kind) => {
  expect(kindByHost(host)).toBe(kind);
});

it.each([
  'example.ac',
  'gov.example.com',
  'notgov',
  'gov.de',
  'go.com',
  'go.it',
  'mil.example',
  'ice.gov.evil.example',
  'my-un.org',
  '192.0.2.7',
  '',
])('knows nothing of %j, which anyone may register', (host) => {
  expect(kindByHost(host)).toBeNull();
});
