import { type HostileFile, many } from './hostile-file.js';
import { type Part, zip } from './zip.js';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
const TO_DOCUMENT =
  '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>';
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;

const documentOf = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;

const textPart = (name: string, text: string): Part => ({ name, data: Buffer.from(text) });

const wordParts = (document: string): Part[] => [
  textPart('[Content_Types].xml', TYPES),
  textPart('_rels/.rels', RELATIONS(TO_DOCUMENT)),
  textPart('word/document.xml', document),
];

const word = (
  name: string,
  document: () => string,
  others: () => Part[] = () => [],
): HostileFile => ({
  name: `word-${name}.docx`,
  bytes: () => zip([...wordParts(document()), ...others()]),
});

const archive = (name: string, parts: () => Part[]): HostileFile => ({
  name,
  bytes: () => zip(parts()),
});

const PLAIN = documentOf(paragraph('The board met on Monday.'));
const LAUGHS = `<!DOCTYPE l [<!ENTITY a0 "ha">${many(30, (at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`)}]>`;
const style = (at: number, of: number): string =>
  `<w:style w:type="character" w:styleId="s${at}"><w:basedOn w:val="s${of}"/></w:style>`;

/** Word documents and what calls itself one: bombs, nesting, numberless parts, entities, false directories. */
export const ARCHIVES: readonly HostileFile[] = [
  word('paragraphs', () => documentOf(paragraph('A b.').repeat(1_500_000))),
  word('one-paragraph', () => documentOf(`<w:p>${run('word ').repeat(1_000_000)}</w:p>`)),
  word('long-text', () => documentOf(paragraph('word '.repeat(20_000_000)))),
  word('nested-tables', () => documentOf('<w:tbl><w:tr><w:tc>'.repeat(100_000))),
  word('nested-controls', () => documentOf('<w:sdt><w:sdtContent>'.repeat(200_000))),
  word('closed-nesting', () =>
    documentOf(
      `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`,
    ),
  ),
  word('many-cells', () =>
    documentOf(
      `<w:tbl>${`<w:tr>${`<w:tc>${paragraph('1')}</w:tc>`.repeat(100)}</w:tr>`.repeat(5_000)}</w:tbl>`,
    ),
  ),
  word('many-links', () =>
    documentOf(
      many(300_000, (at) => `<w:p><w:hyperlink w:anchor="a${at}">${run('a')}</w:hyperlink></w:p>`),
    ),
  ),
  word('hidden-runs', () =>
    documentOf(
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a b c d e f g</w:t></w:r></w:p>'.repeat(400_000),
    ),
  ),
  word('entities', () => documentOf(paragraph('&a30;'), LAUGHS)),
  word('outer-entity', () =>
    documentOf(paragraph('&a;'), '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
  ),
  word('long-attribute', () =>
    documentOf(`<w:p w:x="${'x'.repeat(80_000_000)}">${run('a')}</w:p>`),
  ),
  word('many-attributes', () =>
    documentOf(`<w:p ${many(1_000_000, (at) => `w:a${at}="1" `)}>${run('a')}</w:p>`),
  ),
  word('open-tags', () => '<w:p><w:r>'.repeat(3_000_000)),
  word(
    'styles',
    () => PLAIN,
    () => [
      textPart(
        'word/styles.xml',
        `<w:styles>${many(200_000, (at) => style(200_000 - at, 199_999 - at))}</w:styles>`,
      ),
    ],
  ),
  word(
    'style-loop',
    () => PLAIN,
    () => [textPart('word/styles.xml', `<w:styles>${style(1, 2)}${style(2, 1)}</w:styles>`)],
  ),
  word(
    'relations',
    () => PLAIN,
    () => [
      textPart(
        'word/_rels/document.xml.rels',
        RELATIONS(many(700_000, (at) => `<Relationship Id="r${at}" Type="t" Target="a"/>`)),
      ),
    ],
  ),
  word(
    'properties',
    () => PLAIN,
    () => [textPart('docProps/core.xml', `<dc:title>${'<'.repeat(30_000_000)}`)],
  ),
  word(
    'style-map',
    () => PLAIN,
    () => [textPart('mammoth/style-map', 'p => script:fresh\n'.repeat(500_000))],
  ),
  word(
    'outer-names',
    () => PLAIN,
    () => [textPart('../../../../tmp/corroborate-hostile.xml', 'a')],
  ),
  word(
    'same-names',
    () => PLAIN,
    () => Array.from({ length: 5000 }, () => textPart('word/document.xml', PLAIN)),
  ),
  word(
    'many-parts',
    () => PLAIN,
    () => Array.from({ length: 30_000 }, (_, at) => textPart(`word/a${at}.xml`, '')),
  ),
  word(
    'bomb',
    () => PLAIN,
    () => [{ name: 'word/a.xml', data: Buffer.alloc(400_000_000) }],
  ),
  word(
    'false-size',
    () => PLAIN,
    () => [{ name: 'word/a.xml', data: Buffer.alloc(150_000_000), says: 10 }],
  ),
  word(
    'declared-bomb',
    () => PLAIN,
    () => [{ name: 'word/a.xml', data: Buffer.alloc(10), says: 4_000_000_000 }],
  ),
  word(
    'locked',
    () => PLAIN,
    () => [{ name: 'word/a.xml', data: Buffer.alloc(10), flags: 1 }],
  ),
  archive('sheet.xlsx', () => [
    textPart('xl/workbook.xml', '<workbook/>'),
    { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(300_000_000) },
  ]),
  archive('book.epub', () => [
    textPart('mimetype', 'application/epub+zip'),
    { name: 'a.xhtml', data: Buffer.alloc(300_000_000) },
  ]),
  archive('sheet-called-word.docx', () => [
    textPart('xl/workbook.xml', '<workbook/>'),
    { name: 'xl/a.xml', data: Buffer.alloc(150_000_000) },
  ]),
  {
    name: 'word-cut.docx',
    bytes: () => {
      const whole = zip(wordParts(documentOf(paragraph('A b.').repeat(10_000))));
      return whole.subarray(0, Math.floor(whole.length / 2));
    },
  },
];
