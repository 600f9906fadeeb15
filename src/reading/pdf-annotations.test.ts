import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, it } from 'vitest';
import { pdfReader } from './pdf-reader.js';

async function form(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 300]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  page.drawText('This agreement begins on the day that is entered here.', {
    x: 30,
    y: 250,
    size: 11,
    font,
  });
  page.drawText('Date:', { x: 30, y: 200, size: 11, font });
  const field = pdf.getForm().createTextField('Text1');
  field.setText('5 March 2025');
  field.addToPage(page, { x: 65, y: 196, width: 120, height: 16, borderWidth: 0 });
  await pdf.attach(Buffer.from('a,b'), 'payments.csv', { mimeType: 'text/csv' });
  return pdf.save();
}

it('reads what a form is filled with where it stands, and names what is attached', async () => {
  const hints = { name: 'form.pdf', url: null, mediaType: null };
  const { text, warnings } = await pdfReader.read(await form(), hints);
  expect(text).toBe('This agreement begins on the day that is entered here. Date: 5 March 2025');
  expect(warnings).toEqual(['1 attached file was not read: payments.csv. Save it and add it too.']);
});
