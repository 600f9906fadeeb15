#!/usr/bin/env node
/**
 * Makes the binary sources of the reader corpus, so that nobody has to trust a binary file whose
 * making can't be read. Everything is fixed, times too: a second run changes no byte.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const CORPUS = new URL('../test/corpus/readers/', import.meta.url);

const save = (slug, extension, bytes) => {
  mkdirSync(new URL(`${slug}/`, CORPUS), { recursive: true });
  writeFileSync(new URL(`${slug}/source.${extension}`, CORPUS), bytes);
};

/** A ZIP archive without compression. */
const zip = (files) => {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(data), 0);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(data.length, 8);
    const path = Buffer.from(name);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(path.length, 0);
    const common = Buffer.concat([Buffer.from([20, 0, 0, 8, 0, 0, 0, 0, 33, 80]), sizes, lengths]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data]);
    const at = Buffer.alloc(4);
    at.writeUInt32LE(offset);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
        common,
        Buffer.alloc(10),
        at,
        path,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, entries, end]);
};

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content, style) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`;
const cell = (text) => `<w:tc>${paragraph(run(text))}</w:tc>`;

const docx = () =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${[
      paragraph(run('Report on the shared radio network'), 'Heading1'),
      paragraph(
        `${run('The network was switched on in June 2018')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('. It serves the police of four districts, incl. the harbour.')}`,
      ),
      paragraph(run('What it costs'), 'Heading2'),
      paragraph(run('The districts share the yearly fee of $96,000 by their number of radios.')),
      `<w:tbl><w:tr>${cell('North')}${cell('$24,000')}</w:tr><w:tr>${cell('Harbour')}${cell('$72,000')}</w:tr></w:tbl>`,
    ].join('')}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${WORD}><w:footnote w:id="2">${paragraph(run('Letter of the network office, 9 July 2018.'))}</w:footnote></w:footnotes>`,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Report on the shared radio network</dc:title><dc:creator>Network Office</dc:creator><dcterms:created>2019-02-11T08:00:00Z</dcterms:created></cp:coreProperties>',
  });

const newPdf = async () => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  return { pdf, font };
};

const saved = (pdf) => pdf.save({ useObjectStreams: false });

const write = (page, font, lines, { x, y, size = 11, step = 14 }) =>
  lines.forEach((text, index) => {
    if (text !== '') page.drawText(text, { x, y: y - index * step, size, font });
  });

const PAGES = [
  [
    'The audit looked at the agreements of nine towns between 2015 and 2020. Seven of',
    'them never reported how many officers had taken part. The towns gave the audi-',
    'tors copies of their contracts, but no lists.',
    '',
    'Two towns kept lists. They show 34 officers in all, of whom 12 went more than once,',
    'and the seminars took place in the U.S. and abroad.',
  ],
  [
    'Nobody checked what the courses taught. The office that signed the contracts has no',
    'archive, and its former head said she could not recall',
  ],
  ['a single lesson plan.', '', 'The audit recommends one register for all towns.'],
];

const pdfWithRunningHeads = async () => {
  const { pdf, font } = await newPdf();
  pdf.setTitle('Audit of the exchange agreements');
  pdf.setAuthor('Office of the Auditor');
  pdf.setCreationDate(new Date('2021-06-01T00:00:00Z'));
  PAGES.forEach((lines, index) => {
    const page = pdf.addPage([612, 792]);
    write(page, font, ['Audit of the exchange agreements'], { x: 72, y: 750, size: 9 });
    if (index === 0) write(page, font, ['What the audit found'], { x: 72, y: 710, size: 16 });
    write(page, font, lines, { x: 72, y: 680 });
    write(page, font, [`Page ${index + 1} of 3`], { x: 280, y: 40, size: 9 });
  });
  return saved(pdf);
};

const pdfInColumns = async () => {
  const { pdf, font } = await newPdf();
  const page = pdf.addPage([612, 792]);
  write(page, font, ['Two columns about one harbour'], { x: 72, y: 740, size: 18 });
  const column = (first) => [
    first,
    'and the harbour office counted the ships',
    'that came in by night. The count went on',
    'for nine weeks and was then given up,',
    'because the office had no money left for',
    'the guards who did the counting. Nobody',
    'has counted ships since. The office says',
    'that it would do so again if it were paid.',
  ];
  write(page, font, column('In the left column the story begins,'), { x: 72, y: 700 });
  write(page, font, column('In the right column it is told again,'), { x: 330, y: 700 });
  return saved(pdf);
};

const pdfWithoutText = async () => {
  const { pdf } = await newPdf();
  pdf.addPage([612, 792]).drawRectangle({ x: 100, y: 100, width: 300, height: 400 });
  return saved(pdf);
};

/** The keys are arbitrary, so that the empty password does not open it. */
const encryptedPdf = () => {
  const key = '41'.repeat(32);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return String(at).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<${key}> <${key}>] >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text);
};

/** Bytes without any order, the same in every run. */
const noiseBytes = (length) => {
  let state = 42;
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
};

const audit = Buffer.from(await pdfWithRunningHeads());
save('pdf-running-heads', 'pdf', audit);
save('pdf-called-txt', 'txt', audit);
save('pdf-two-columns', 'pdf', await pdfInColumns());
save('bad-pdf-scan', 'pdf', await pdfWithoutText());
save('bad-pdf-encrypted', 'pdf', encryptedPdf());
save('bad-pdf-broken', 'pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), noiseBytes(400)]));
save('bad-noise', 'txt', noiseBytes(4000));
save('bad-unknown-format', 'xyz', Buffer.concat([Buffer.from([0, 1, 2, 3]), noiseBytes(400)]));
save('docx-report', 'docx', docx());
save('bad-docx-truncated', 'docx', docx().subarray(0, 1800));
save(
  'text-windows-1252',
  'txt',
  Buffer.from(
    'The caf\xe9 owner\x92s letter says that the patrol paid 40 \x80 a night.\n',
    'latin1',
  ),
);
save(
  'text-utf-16',
  'txt',
  Buffer.from('\uFEFFThe clerk found the missing page. It lists nine names.\n', 'utf16le'),
);
save(
  'html-declared-charset',
  'html',
  Buffer.from(
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>Zpr\xe1va</title></head><body><p>M\xecsto podepsalo smlouvu v roce 2016 a nikdy ji nezve\xf8ejnilo. \xda\xf8ad \xf8ekl, \xbee ji hled\xe1.</p></body></html>',
    'latin1',
  ),
);
