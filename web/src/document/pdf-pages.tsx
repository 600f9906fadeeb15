import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { Loading } from '../design/loading.js';
import type { PieceSpan } from './locate-quote.js';
import type { PageBox } from './page-boxes.js';
import { PdfPage } from './pdf-page.js';
import styles from './pdf-pages.module.css';
import { type QuoteOnPage, quotePlaces } from './quote-places.js';
import { usePdf } from './use-pdf.js';

interface Props {
  /** Where the PDF's bytes are. */
  address: string;
  target: QuoteOnPage | null;
  /** Where it stands on pictures of pages. */
  boxes: readonly PageBox[];
  /** Called with the reason where the PDF can't be shown. */
  onFailure: (reason: string) => void;
}

const NONE: readonly PieceSpan[] = [];

interface Placed {
  shape: number;
  places: Map<number, PieceSpan[]>;
}

/** The first page's shape and where the quote stands; null until both are known. */
const usePlaced = (pdf: PDFDocumentProxy | null, target: QuoteOnPage | null): Placed | null => {
  const [placed, setPlaced] = useState<Placed | null>(null);
  useEffect(() => {
    if (pdf === null) return;
    let stays = true;
    const place = async (): Promise<Placed> => {
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      const places = target === null ? new Map() : await quotePlaces(pdf, target);
      return { shape: height / width, places };
    };
    place().then(
      (now) => stays && setPlaced(now),
      () => stays && setPlaced({ shape: Math.SQRT2, places: new Map() }),
    );
    return () => {
      stays = false;
    };
  }, [pdf, target]);
  return placed;
};

/** A PDF page for page, the quote marked on its page. */
export const PdfPages = ({ address, target, boxes, onFailure }: Props) => {
  const open = usePdf(address);
  const failure = open?.failure ?? null;
  const pdf = open?.pdf ?? null;
  const placed = usePlaced(pdf, target);
  useEffect(() => {
    if (failure !== null) onFailure(failure);
  }, [failure, onFailure]);
  if (pdf === null || placed === null) return <Loading what="the pages" />;
  const isLost = target !== null && placed.places.size === 0 && boxes.length === 0;
  return (
    <div className={styles.pages}>
      {isLost && (
        <p className={styles.lost} role="status">
          The quotation’s words were not found on the image of page {target.page}; the text has them
          marked.
        </p>
      )}
      {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
        <PdfPage
          key={number}
          pdf={pdf}
          number={number}
          shape={placed.shape}
          spans={placed.places.get(number) ?? NONE}
          boxes={boxes.filter(({ page }) => page === number)}
          isTarget={number === target?.page}
        />
      ))}
    </div>
  );
};
