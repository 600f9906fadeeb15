import { deflateSync } from 'node:zlib';
import { type HostileFile, many } from './hostile-file.js';

interface Stream {
  dict?: string;
  data: Buffer;
  /** Whether it is compressed. */
  flate?: boolean;
}

type Objects = Record<number, string | Stream>;

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const page = (rest = ''): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${rest}>>>>`;
const stream = (text: string, flate = false, dict = ''): Stream => ({
  data: Buffer.from(text),
  flate,
  dict,
});

const SAID = 'BT /F 12 Tf 50 700 Td (The board met on Monday.) Tj ET ';

/** A PDF of objects by their numbers; 1 is the catalog. */
function pdf(objects: Objects, trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: string[] = [];
  let at = 9;
  const write = (bytes: Buffer): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  const entries = Object.entries(objects);
  for (const [number, object] of entries) {
    places.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    write(Buffer.from(`${number} 0 obj\n`));
    if (typeof object === 'string') write(Buffer.from(object));
    else {
      const data = object.flate ? deflateSync(object.data, { level: 9 }) : object.data;
      const filter = object.flate ? '/Filter/FlateDecode' : '';
      write(Buffer.from(`<<${object.dict ?? ''}${filter}/Length ${data.length}>>stream\n`));
      write(data);
      write(Buffer.from('\nendstream'));
    }
    write(Buffer.from('\nendobj\n'));
  }
  const size = Math.max(...entries.map(([number]) => Number(number))) + 1;
  write(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer\n<</Root 1 0 R/Size ${size}${trailer}>>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

const usual = (content: Stream, rest = '', others: Objects = {}): Objects => ({
  1: CATALOG,
  2: PAGES,
  3: page(rest),
  4: content,
  5: FONT,
  ...others,
});

const file = (name: string, objects: () => Objects, trailer = ''): HostileFile => ({
  name: `pdf-${name}.pdf`,
  bytes: () => pdf(objects(), trailer),
});

const form = (content: string, resources: string): Stream =>
  stream(content, false, `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<${resources}>>`);

/** Forms of which each draws the next one ten times. */
const multiplying = (depth: number): Objects =>
  Object.fromEntries(
    Array.from({ length: depth }, (_, at) => [
      10 + at,
      form('/X Do '.repeat(10), `/XObject<</X ${10 + at + 1} 0 R>>`),
    ]).concat([[10 + depth, form(SAID, '/Font<</F 5 0 R>>')]]),
  );

const IMAGE =
  '/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8';

/** PDFs: loops, bombs in streams, pictures without end, and tables that point nowhere. */
export const PDFS: readonly HostileFile[] = [
  file('page-loop', () => ({ 1: CATALOG, 2: '<</Type/Pages/Kids[2 0 R]/Count 1>>' })),
  file('page-loop-of-two', () => ({
    1: CATALOG,
    2: '<</Type/Pages/Kids[3 0 R]/Count 5>>',
    3: '<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 5>>',
  })),
  file('page-count', () => ({
    ...usual(stream(SAID)),
    2: '<</Type/Pages/Kids[3 0 R]/Count 2000000000>>',
  })),
  file('same-page', () => ({
    ...usual(stream(SAID)),
    2: `<</Type/Pages/Kids[${'3 0 R '.repeat(4_900)}]/Count 4900>>`,
  })),
  file('deep-pages', () => ({
    1: CATALOG,
    ...Object.fromEntries(
      Array.from({ length: 50_000 }, (_, at) => [
        at + 2,
        `<</Type/Pages/Kids[${at + 3} 0 R]/Count 1>>`,
      ]),
    ),
  })),
  file('bomb', () => usual({ data: Buffer.alloc(500_000_000, ' '), flate: true })),
  file('bomb-of-text', () => usual(stream(SAID.repeat(1_000_000), true))),
  file('bomb-in-bomb', () =>
    usual({
      data: deflateSync(Buffer.alloc(300_000_000)),
      flate: true,
      dict: '/Filter[/FlateDecode/FlateDecode]',
    }),
  ),
  file('long-text', () =>
    usual(stream(`BT /F 12 Tf 50 700 Td (${'a'.repeat(20_000_000)}) Tj ET`, true)),
  ),
  file('saves', () => usual(stream('q '.repeat(5_000_000) + SAID, true))),
  file('paths', () => usual(stream('0 0 m 1 1 l S '.repeat(2_000_000) + SAID, true))),
  file('boxes', () =>
    usual(stream(`${'1 1 1 rg 0 0 600 800 re f '.repeat(300_000)}${SAID.repeat(3_000)}`, true)),
  ),
  file('arrays', () => usual(stream('['.repeat(5_000_000) + SAID, true))),
  file('dictionaries', () => ({ ...usual(stream(SAID)), 6: '<</A'.repeat(1_000_000) })),
  file('form-loop', () =>
    usual(stream('/X Do'), '/XObject<</X 10 0 R>>', { 10: form('/X Do', '/XObject<</X 10 0 R>>') }),
  ),
  file('multiplying-forms', () => usual(stream('/X Do'), '/XObject<</X 10 0 R>>', multiplying(12))),
  file('large-image', () =>
    usual(stream(`q 600 0 0 800 0 0 cm /X Do Q ${SAID}`), '/XObject<</X 10 0 R>>', {
      10: { dict: IMAGE, data: Buffer.alloc(200_000_000), flate: true },
    }),
  ),
  file('broken-image', () =>
    usual(stream(`/X Do ${SAID}`), '/XObject<</X 10 0 R>>', {
      10: stream('garbage', false, `${IMAGE}/Filter/JPXDecode`),
    }),
  ),
  file('inline-images', () =>
    usual(stream(`${'BI /W 1 /H 1 /BPC 8 /CS /G ID a EI '.repeat(300_000)}${SAID}`, true)),
  ),
  file('glyph-loop', () =>
    usual(stream('BT /G 12 Tf (a) Tj ET'), '/Font<</G 10 0 R>>', {
      10: '<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[1]/Encoding<</Differences[97/a]>>/CharProcs<</a 11 0 R>>/Resources<</Font<</G 10 0 R>>>>>>',
      11: stream('BT /G 1 Tf (a) Tj ET'),
    }),
  ),
  file('letters', () => ({
    ...usual(stream(SAID)),
    5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 10 0 R>>',
    10: stream(
      `begincmap ${many(300_000, () => '1 beginbfrange <0000> <ffff> <0000> endbfrange ')}`,
      true,
    ),
  })),
  file('earlier-loop', () => usual(stream(SAID)), '/Prev 9'),
  file('outlines', () => ({
    ...usual(stream(SAID)),
    1: '<</Type/Catalog/Pages 2 0 R/Outlines 10 0 R>>',
    10: '<</First 10 0 R/Next 10 0 R/Title(a)>>',
  })),
  file(
    'long-title',
    () => ({ ...usual(stream(SAID)), 10: `<</Title(${'a'.repeat(30_000_000)})>>` }),
    '/Info 10 0 R',
  ),
  file(
    'locked',
    () => usual(stream(SAID)),
    '/Encrypt<</Filter/Standard/V 9/R 9/Length 99999/O()/U()/P 0>>',
  ),
  file('script', () => ({
    ...usual(stream(SAID)),
    1: '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(true){})>>>>',
  })),
  {
    name: 'pdf-head-alone.pdf',
    bytes: () => Buffer.from(`%PDF-1.7\n${'1 0 obj\n'.repeat(2_000_000)}`),
  },
  {
    name: 'pdf-open-strings.pdf',
    bytes: () => Buffer.from(`%PDF-1.7\n1 0 obj${'('.repeat(20_000_000)}`),
  },
  {
    name: 'pdf-many-objects.pdf',
    bytes: () =>
      Buffer.from(
        `%PDF-1.7\n${many(500_000, (at) => `${at} 0 obj<<>>endobj\n`)}trailer<</Root 1 0 R>>`,
      ),
  },
];
