import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { CorroborateError } from '../../model/error.js';
import { zipParts } from '../zip-limits.js';
import type { Grid, GridRow } from './grid.js';

type Library = typeof import('@e965/xlsx');

const OLD_OFFICE = 0xd0;
const protectedByPassword = (cause?: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', 'The file is protected with a password', {
    hint: 'Open it, save it without a password, and add that.',
    cause,
  });

const damaged = (cause: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', 'The workbook is damaged', {
    hint: 'Open it in a spreadsheet program and save it again.',
    cause,
  });

/** An opened workbook: values only. */
export interface Workbook {
  grids: Grid[];
  title: string | null;
  byline: string | null;
  /** What was left aside, in words for the user. */
  warnings: string[];
}

const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le');

/** Looks at the container before the library does: bombs, passwords and macros. */
async function inspect(bytes: Uint8Array): Promise<string[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === OLD_OFFICE) {
    if (buffer.includes(utf16('EncryptedPackage'))) throw protectedByPassword();
    return buffer.includes(utf16('_VBA_PROJECT')) ? [MACROS] : [];
  }
  let macros = false;
  const parts = await zipParts(bytes, (name) => {
    macros ||= /vbaProject\.bin$|^Basic\/|^Scripts\//iu.test(name);
    return true;
  });
  if (/encryption-data/u.test(parts.get('META-INF/manifest.xml')?.toString('utf8') ?? '')) {
    throw protectedByPassword();
  }
  return macros ? [MACROS] : [];
}

const MACROS = 'The workbook holds macros, which were ignored.';

const two = (value: number): string => String(value).padStart(2, '0');

/** The serial number of a day as ISO 8601; what is less than a day is a time and stays a number. */
function dayOf(library: Library, value: number, date1904: boolean): string | undefined {
  const code = library.SSF.parse_date_code(value, { date1904 });
  if (!code || value < 1) return undefined;
  const day = `${code.y}-${two(code.m)}-${two(code.d)}`;
  if (code.H === 0 && code.M === 0 && code.S === 0) return day;
  return `${day} ${two(code.H)}:${two(code.M)}:${two(Math.floor(code.S))}`;
}

/** The currency that a number format shows, as a sign before the number. */
const currencyIn = (format: string): string => {
  const tagged = /\[\$([^\]-]{1,4})(?:-[^\]]*)?\]/u.exec(format)?.[1];
  return tagged ?? /[$€£¥₪₹]/u.exec(format.replace(/\[[^\]]*\]/gu, ''))?.[0] ?? '';
};

/** Digits as they are meant, not as binary fractions leave them: 0.30000000000000004 is 0.3. */
const digitsOf = (value: number): string => {
  const text = String(Number(value.toPrecision(15)));
  return /e/u.test(text) ? value.toFixed(0) : text;
};

function textOf(library: Library, cell: CellObject | undefined, date1904: boolean): string {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'e') return cell.w ?? '#ERROR';
  if (cell.t === 'b') return cell.v ? 'true' : 'false';
  if (typeof cell.v !== 'number') return String(cell.v);
  const format = typeof cell.z === 'string' ? cell.z : '';
  if (library.SSF.is_date(format)) {
    const day = dayOf(library, cell.v, date1904);
    if (day !== undefined) return day;
  }
  if (/%/u.test(format)) return `${digitsOf(cell.v * 100)}%`;
  const sign = currencyIn(format);
  const digits = digitsOf(Math.abs(cell.v));
  return `${cell.v < 0 ? '-' : ''}${sign}${digits}`;
}

/** A cell of a merged range reads as the first of it: a heading over three columns heads all three. */
function mergedOver(sheet: WorkSheet): Map<string, { r: number; c: number }> {
  const over = new Map<string, { r: number; c: number }>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    if ((e.r - s.r + 1) * (e.c - s.c + 1) > 100_000) continue;
    for (let r = s.r; r <= e.r; r += 1)
      for (let c = s.c; c <= e.c; c += 1) over.set(`${r}:${c}`, s);
  }
  return over;
}

function* rowsOf(
  library: Library,
  sheet: WorkSheet,
  book: WorkBook,
  warnings: string[],
): Generator<GridRow> {
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const over = mergedOver(sheet);
  const data: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  let formulas = 0;
  let unvalued = 0;
  for (const [r, cells = []] of data.entries()) {
    const width = cells.length;
    const made = Array.from({ length: width }, (_, c) => {
      const cell = cells[c];
      if (cell?.f !== undefined) {
        formulas += 1;
        if (cell.v === undefined) unvalued += 1;
      }
      const start = over.get(`${r}:${c}`);
      return textOf(library, start === undefined ? cell : data[start.r]?.[start.c], date1904);
    });
    yield { row: r + 1, cells: made };
  }
  if (formulas > 0)
    warnings.push(
      `${formulas} of its cells are formulas: the values are those that the file keeps, none was computed`,
    );
  if (unvalued > 0)
    warnings.push(`${unvalued} of its formulas have no value kept, and read as empty`);
}

const propertyOf = (book: WorkBook, name: 'Title' | 'Author'): string | null =>
  book.Props?.[name]?.toString().trim() || null;

/**
 * Opens a workbook (XLSX, XLSM, XLSB, XLS, ODS). No formula is computed, no macro or link followed.
 *
 * @throws {CorroborateError} `unreadable-document` for a password or damage, `document-too-large`
 *   for what unpacks without end.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const warnings = await inspect(bytes);
  const library = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = library.read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (cause) {
    throw /password|encrypt/iu.test(String(cause)) ? protectedByPassword(cause) : damaged(cause);
  }
  const grids = book.SheetNames.flatMap((sheet): Grid[] => {
    const found = book.Sheets[sheet];
    if (found === undefined) return [];
    const own: string[] = [];
    return [
      {
        title: null,
        sheet,
        page: null,
        heads: null,
        rows: rowsOf(library, found, book, own),
        warnings: own,
      },
    ];
  });
  const hidden = (book.Workbook?.Sheets ?? []).flatMap(({ Hidden, name }) =>
    Hidden && name ? [name] : [],
  );
  if (hidden.length > 0)
    warnings.push(`Sheets that the workbook hides were read, too: ${hidden.join(', ')}.`);
  return { grids, title: propertyOf(book, 'Title'), byline: propertyOf(book, 'Author'), warnings };
}
