import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { FileKeyStore } from '../../adapters/keys/file-key-store.js';
import { reportSchema } from '../../model/report.js';
import { auditWithoutDossier } from '../auditing/audit-without-dossier.js';
import { signatureOf, signatureState } from './signatures.js';
import { signedText } from './signed-text.js';

const newKey = async () => {
  const keys = new FileKeyStore(join(scratchFolder(), 'key.pem'));
  const signer = await keys.create();
  return { signer, verifier: keys.verifier(signer.publicKey) };
};

it('signs the same text however the keys of a value are ordered', () => {
  const backwards = Object.fromEntries(Object.entries(SAMPLE_REPORT).reverse());
  expect(signedText(backwards)).toBe(signedText(SAMPLE_REPORT));
  expect(signedText({ b: 1, a: 'cut \ud83d', signature: 'x' })).toBe('{"a":"cut \ufffd","b":1}');
});

it('holds for what was signed, after a way through JSON, and for nothing else', async () => {
  const { signer, verifier } = await newKey();
  const other = await newKey();
  const signed = { ...SAMPLE_REPORT, signature: signatureOf(SAMPLE_REPORT, signer) };
  const read = reportSchema.parse(JSON.parse(JSON.stringify(signed)));
  expect(signatureState(read, [other.verifier, verifier])).toBe('holds');
  expect(signatureState({ ...read, ...{ question: 'Did it?' } }, [verifier])).toBe('broken');
  expect(signatureState(read, [other.verifier])).toBe('unknown-key');
  expect(signatureState(SAMPLE_REPORT, [verifier])).toBe('none');
});

it('proves a report without its dossier by the signature alone', async () => {
  const { signer, verifier } = await newKey();
  const report = { ...SAMPLE_REPORT, signature: signatureOf(SAMPLE_REPORT, signer) };
  const signature = { state: 'holds', key: signer.fingerprint };
  const given = { report, value: report };
  expect(auditWithoutDossier(given, [verifier])).toMatchObject({ stored: 'no-dossier', signature });
  const without = auditWithoutDossier(given, []);
  expect(without.signature).toEqual({ state: 'unknown-key', key: signer.fingerprint });
  const changed = { ...report, checkedAt: '2019-01-01T00:00:00.000Z' };
  const { faults } = auditWithoutDossier({ report: changed, value: changed }, [verifier]);
  expect(faults).toContainEqual({
    place: 'signature',
    message: 'it was changed after it was signed, or signed by someone else',
  });
});
