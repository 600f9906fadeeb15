import { CorroborateError } from '../../model/error.js';
import type { Evidence } from '../../model/evidence.js';
import type { Recognition } from '../../model/recognition.js';
import type { Report } from '../../model/report.js';
import type { PagePicture } from '../../ports/page-recogniser.js';
import type { OperationContext } from '../context.js';
import { hintsAgain } from '../reading/hints-again.js';
import { cropPicture, type Part } from './crop-picture.js';
import { greyPng } from './grey-png.js';
import { SCAN_PICTURE } from './settings.js';

type Context = Pick<OperationContext, 'stores' | 'documentReader'>;

/** The lines of a quotation on the first page that has some, with a little around them. */
function partOf({ boxes }: Recognition): { page: number; part: Part } | undefined {
  const page = boxes[0]?.page;
  const lines = boxes.filter((box) => box.page === page).slice(0, SCAN_PICTURE.lines);
  const [first] = lines;
  if (page === undefined || first === undefined) return undefined;
  const around = (first.bottom - first.top) * SCAN_PICTURE.around;
  const of = (side: keyof Part): number[] => lines.map((line) => line[side]);
  return {
    page,
    part: {
      left: Math.min(...of('left')) - SCAN_PICTURE.beside,
      top: Math.min(...of('top')) - around,
      right: Math.max(...of('right')) + SCAN_PICTURE.beside,
      bottom: Math.max(...of('bottom')) + around,
    },
  };
}

async function pagePicture(
  context: Context,
  documentId: string,
  page: number,
): Promise<PagePicture | undefined> {
  const { ledger, bytes } = await context.stores();
  const document = await ledger.document(documentId);
  const content = document && (await bytes.get(document.sha256));
  if (document === undefined || content === undefined) return undefined;
  const [capture] = await ledger.captures(document.id);
  const hints = hintsAgain(document, capture?.address ?? '');
  const reader = await context.documentReader();
  return reader.picture(content, hints, document.sha256, page);
}

/** As wide as the bytes allow. */
function boundedPng(page: PagePicture, part: Part): Uint8Array | undefined {
  for (let wide = SCAN_PICTURE.wide; wide >= SCAN_PICTURE.narrow; wide = Math.floor(wide / 2)) {
    const png = greyPng(cropPicture(page, part, wide));
    if (png.byteLength <= SCAN_PICTURE.bytes) return png;
  }
  return undefined;
}

/** Pictures of the lines of quotations that were read from pictures; each page is drawn once. */
export class QuotePictures {
  readonly #context: Context;
  readonly #pages = new Map<string, Promise<PagePicture | undefined>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * The lines of a quotation as PNG.
   *
   * @returns Undefined where it was not read from a picture, or its page can't be drawn any more.
   */
  async of({
    document,
    recognised,
  }: Pick<Evidence, 'document' | 'recognised'>): Promise<Uint8Array | undefined> {
    const found = recognised && partOf(recognised);
    if (found === undefined) return undefined;
    const key = `${document.id} ${found.page}`;
    const drawn = this.#pages.get(key) ?? pagePicture(this.#context, document.id, found.page);
    this.#pages.set(key, drawn);
    try {
      const page = await drawn;
      return page && boundedPng(page, found.part);
    } catch (error) {
      // A report is worth more than its pictures.
      if (error instanceof CorroborateError && error.code !== 'interrupted') return undefined;
      throw error;
    }
  }
}

/** The pictures of a report by the numbers of its evidence, as addresses that hold their own bytes. */
export async function quotePictures(
  context: Context,
  { evidence }: Pick<Report, 'evidence'>,
): Promise<Map<number, string>> {
  const pictures = new QuotePictures(context);
  const found = new Map<number, string>();
  let left = SCAN_PICTURE.all;
  for (const one of evidence) {
    const png = await pictures.of(one);
    if (png === undefined || png.byteLength > left) continue;
    left -= png.byteLength;
    found.set(one.n, `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  }
  return found;
}
