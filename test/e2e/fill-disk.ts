/**
 * Records documents until the file system refuses, prints the id of each that was acknowledged, and
 * at the end the code of the error. Run under a limit on the size of files.
 *
 * Arguments: DOSSIER ledger|index
 */
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStores } from '../../src/app/dossier/dossier.js';
import { CorroborateError } from '../../src/model/error.js';
import { formPassages } from '../../src/text/passages.js';
import { sampleRecord } from '../fakes/sample-record.js';

// The limit also sends a signal, which would end the process; a full disk sends none.
process.on('SIGXFSZ', () => {});

const [dossier = '', store = 'ledger'] = process.argv.slice(2);
const stores = await openStores(dossier);

/** Words that don't compress, so that files fill up. */
const noise = (n: number): string =>
  Array.from({ length: 400 }, (_, i) =>
    createHash('sha256').update(`${n} ${i}`).digest('hex'),
  ).join('. ');

try {
  for (let n = 0; n < 1000; n += 1) {
    const entry = sampleRecord(`The council met on word${n}. ${noise(n)}.`);
    if (store === 'ledger') await stores.ledger.record(entry);
    // The files of the index grow with what is added at once.
    else await stores.index.add(formPassages(entry.extraction, noise(-n).repeat(n)));
    writeSync(1, `${entry.document.id}\n`);
  }
} catch (error) {
  writeSync(1, error instanceof CorroborateError ? `${error.code}\n` : `${String(error)}\n`);
}
