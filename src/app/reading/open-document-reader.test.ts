import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { extract } from '../../reading/extract.js';
import { openDocumentReader } from './open-document-reader.js';

const LIMITS = { seconds: 6, tableSeconds: 6, megabytes: 450, answer: 1 };
const reader = openDocumentReader(LIMITS);
afterAll(() => reader.close());

const given = (name: string, text: string) => {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return [bytes, { name, url: null, mediaType: null }, sha256] as const;
};

const MINUTES = given('minutes.txt', 'The harbour board met on Monday and signed the contract.');
const tooCostly = (message: string, variable: string) => ({
  code: 'document-too-costly',
  message,
  hint: `Split it or save it as plain text; if you trust it, set ${variable} higher.`,
});

describe('a reading process', () => {
  it('reads what the readers read, and fails as they fail', async () => {
    expect(await reader.read(...MINUTES)).toEqual(await extract(...MINUTES));
    await expect(reader.read(...given('empty.txt', ''))).rejects.toMatchObject({
      code: 'unreadable-document',
      message: 'The file is empty',
    });
  });

  it('refuses a document that takes too long, and reads the next one', async () => {
    const deep = reader.read(...given('deep.html', '<div>'.repeat(2_000_000)));
    const next = reader.read(...MINUTES);
    await expect(deep).rejects.toMatchObject(
      tooCostly(
        'deep.html takes more than 6 seconds of processor time to read',
        'CORROBORATE_READING_SECONDS',
      ),
    );
    expect(await next).toEqual(await extract(...MINUTES));
  });

  it('refuses a document that takes too much memory', async () => {
    const small = openDocumentReader({ ...LIMITS, megabytes: 150 });
    await expect(small.read(...given('line.txt', 'word '.repeat(4_000_000)))).rejects.toMatchObject(
      tooCostly(
        'line.txt takes more than 150 MB of memory to read',
        'CORROBORATE_READING_MEGABYTES',
      ),
    );
    await small.close();
  });

  it('refuses a document of which too much is handed back', async () => {
    const text = 'The board met again.\n\n'.repeat(20_000);
    await expect(reader.read(...given('long.txt', text))).rejects.toMatchObject(
      tooCostly('long.txt holds more than 1 MB of text', 'CORROBORATE_READING_ANSWER_MEGABYTES'),
    );
  });

  it('reads nothing once it is closed', async () => {
    const closed = openDocumentReader(LIMITS);
    await closed.close();
    await expect(closed.read(...MINUTES)).rejects.toMatchObject({ code: 'interrupted' });
  });
});
