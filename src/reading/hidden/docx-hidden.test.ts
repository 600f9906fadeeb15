import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../docx-reader.js';

const SEEN = 'The harbour board met on Monday and signed the ferry contract for 2025.';
const SECRET = 'The board secretly agreed to pay the crew nine million in cash.';

const STYLES = {
  characterStyles: [
    { id: 'Quiet', name: 'Quiet', run: { vanish: true } },
    { id: 'Quieter', name: 'Quieter', basedOn: 'Quiet' },
  ],
  paragraphStyles: [{ id: 'Silent', name: 'Silent', run: { vanish: true } }],
};

const read = async (...paragraphs: Paragraph[]) => {
  const children = [new Paragraph({ children: [new TextRun(SEEN)] }), ...paragraphs];
  const bytes = await Packer.toBuffer(new Document({ styles: STYLES, sections: [{ children }] }));
  return docxReader.read(bytes, { name: 'a.docx', url: null, mediaType: null });
};

const run = (options: object) =>
  new Paragraph({ children: [new TextRun({ text: SECRET, ...options })] });

describe('the DOCX reader', () => {
  it.each(
    Object.entries({
      'a hidden run': run({ vanish: true }),
      'a style that hides': run({ style: 'Quiet' }),
      'a style on one that hides': run({ style: 'Quieter' }),
      'the style of its paragraph': new Paragraph({
        style: 'Silent',
        children: [new TextRun(SECRET)],
      }),
      'tiny letters': run({ size: 2 }),
    }),
  )('keeps text out that is hidden by %s', async (_, paragraph) => {
    const { text, hidden } = await read(paragraph);
    expect(text).toBe(SEEN);
    expect(hidden).toEqual([{ text: SECRET, why: expect.any(String) }]);
  });

  it('keeps text that is seen', async () => {
    const { text, hidden } = await read(run({ vanish: false, size: 16 }));
    expect(text).toBe(`${SEEN}\n\n${SECRET}`);
    expect(hidden).toEqual([]);
  });
});
