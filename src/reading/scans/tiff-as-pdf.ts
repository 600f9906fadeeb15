import { CorroborateError } from '../../model/error.js';
import { TAG, type TiffTags, tiffPages } from './tiff-tags.js';

const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce<number>(
    (sum, _bit, at) => sum | (((byte >> at) & 1) << (7 - at)),
    0,
  ),
);

/** A page's tags with the values that TIFF presumes. */
interface TiffPage {
  width: number;
  height: number;
  bits: number;
  samples: number;
  compression: number;
  photometric: number;
  first: (tag: number, otherwise: number) => number;
  all: (tag: number) => readonly number[];
}

const pageOf = (tags: TiffTags): TiffPage => {
  const all = (tag: number) => tags.get(tag) ?? [];
  const first = (tag: number, otherwise: number) => all(tag)[0] ?? otherwise;
  return {
    width: first(TAG.width, 0),
    height: first(TAG.height, 0),
    bits: first(TAG.bits, 1),
    samples: first(TAG.samples, 1),
    compression: first(TAG.compression, 1),
    photometric: first(TAG.photometric, 0),
    first,
    all,
  };
};

const unsupported = (what: string): CorroborateError =>
  new CorroborateError('unreadable-document', `The TIFF has ${what}, which is not read`, {
    hint: 'Save it as PDF, PNG or JPEG and add that.',
  });

const isFax = ({ compression }: TiffPage): boolean => compression >= 2 && compression <= 4;

function colourSpace({ photometric, samples, bits, all }: TiffPage): string {
  if (photometric !== 3) {
    if (samples === 1) return '/DeviceGray';
    if (samples === 3) return '/DeviceRGB';
    if (samples === 4 && photometric === 5) return '/DeviceCMYK';
    throw unsupported(`${samples} samples a pixel`);
  }
  const colours = all(TAG.colours);
  const count = 2 ** bits;
  const table = Array.from({ length: count }, (_, at) =>
    [0, 1, 2].map((part) => (colours[part * count + at] ?? 0) >> 8),
  );
  const hex = table.flat().map((shade) => shade.toString(16).padStart(2, '0'));
  return `[/Indexed /DeviceRGB ${count - 1} <${hex.join('')}>]`;
}

/** The filter of PDF that undoes the compression, with its parameters; none for bare pixels. */
function filterOf(page: TiffPage, rows: number): string {
  const { compression, width, samples, bits, photometric, first } = page;
  if (isFax(page)) {
    const options = first(TAG.t4, 0);
    const k = compression === 4 ? -1 : options & 1;
    const aligned = compression === 2 || (options & 4) !== 0;
    const black = photometric === 0 ? 'false' : 'true';
    return `/Filter /CCITTFaxDecode /DecodeParms << /K ${k} /Columns ${width} /Rows ${rows} /EncodedByteAlign ${aligned} /EndOfBlock false /BlackIs1 ${black} >>`;
  }
  const predicted =
    first(TAG.predictor, 1) === 2
      ? ` /DecodeParms << /Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width} >>`
      : '';
  if (compression === 1) return '';
  if (compression === 5) return `/Filter /LZWDecode${predicted}`;
  if (compression === 7) return '/Filter /DCTDecode';
  if (compression === 8 || compression === 32_946) return `/Filter /FlateDecode${predicted}`;
  if (compression === 32_773) return '/Filter /RunLengthDecode';
  throw unsupported(`compression ${compression}`);
}

/** The compressed pixels of a strip as a PDF takes them. */
function stripOf(bytes: Uint8Array, page: TiffPage, at: number): Uint8Array {
  const from = page.all(TAG.offsets)[at] ?? 0;
  const strip = bytes.subarray(from, from + (page.all(TAG.counts)[at] ?? bytes.length));
  if (page.first(TAG.fillOrder, 1) === 2) return strip.map((byte) => REVERSED[byte] ?? 0);
  const tables = page.all(TAG.jpegTables);
  if (page.compression !== 7 || tables.length < 4) return strip;
  // The tables' end and the strip's beginning fall away: both are one JPEG then.
  return Uint8Array.from([...tables.slice(0, -2), ...strip.subarray(2)]);
}

/** Writes numbered objects, and the table of where they stand. */
class PdfObjects {
  readonly #parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  readonly #offsets: number[] = [];
  #length = 9;

  add(dictionary: string, stream?: Uint8Array): void {
    this.#offsets.push(this.#length);
    const number = this.#offsets.length;
    this.#write(Buffer.from(`${number} 0 obj\n${dictionary}\n`));
    if (stream !== undefined) {
      this.#write(Buffer.from('stream\n'));
      this.#write(Buffer.from(stream));
      this.#write(Buffer.from('\nendstream\n'));
    }
    this.#write(Buffer.from('endobj\n'));
  }

  finish(): Uint8Array {
    const table = this.#offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
    const size = this.#offsets.length + 1;
    const end = `xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${this.#length}\n%%EOF\n`;
    this.#write(Buffer.from(end));
    return Buffer.concat(this.#parts);
  }

  #write(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

/** The number of pages of a TIFF. @throws {CorroborateError} `unreadable-document`. */
export const tiffPageCount = (bytes: Uint8Array): number => tiffPages(bytes).length;

/**
 * A PDF of one page that shows a page of a TIFF: both formats compress pixels alike, so that they are
 * taken over as they are.
 *
 * @param number - The page, from 1.
 * @throws {CorroborateError} `unreadable-document`.
 */
export function tiffAsPdf(bytes: Uint8Array, number: number): Uint8Array {
  const tags = tiffPages(bytes)[number - 1];
  if (tags === undefined) throw unsupported(`no page ${number}`);
  const page = pageOf(tags);
  const { width, height, bits, samples, photometric, first, all } = page;
  const strips = all(TAG.offsets).length;
  if (strips === 0) throw unsupported('tiles');
  if (first(TAG.planar, 1) === 2 && samples > 1) throw unsupported('separate planes of colour');
  const rows = Math.min(height, first(TAG.rows, height)) || 1;
  const inverted = photometric === 0 && !isFax(page) ? '/Decode [1 0] ' : '';
  const objects = new PdfObjects();
  const content = Array.from({ length: strips }, (_, at) => {
    const high = Math.min(rows, height - at * rows);
    return `q ${width} 0 0 ${high} 0 ${height - at * rows - high} cm /S${at} Do Q`;
  }).join('\n');
  const names = Array.from({ length: strips }, (_, at) => `/S${at} ${at + 5} 0 R`).join(' ');
  objects.add('<< /Type /Catalog /Pages 2 0 R >>');
  objects.add('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  objects.add(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << ${names} >> >> >>`,
  );
  objects.add(`<< /Length ${content.length} >>`, Buffer.from(content));
  for (let at = 0; at < strips; at += 1) {
    const strip = stripOf(bytes, page, at);
    const high = Math.min(rows, height - at * rows);
    objects.add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${high} /BitsPerComponent ${bits} /ColorSpace ${colourSpace(page)} ${inverted}${filterOf(page, high)} /Length ${strip.length} >>`,
      strip,
    );
  }
  return objects.finish();
}
