import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { drawPage } from './draw-page.js';
import type { PieceSpan } from './locate-quote.js';
import { type PageBox, PageBoxes } from './page-boxes.js';
import styles from './pdf-pages.module.css';

interface Props {
  pdf: PDFDocumentProxy;
  number: number;
  /** Height by width of the first page, until the page's own is known. */
  shape: number;
  /** What to mark. */
  spans: readonly PieceSpan[];
  /** The same on the picture of a page whose words were recognised. */
  boxes: readonly PageBox[];
  /** Whether the reader came for this page: it is scrolled to, and its first mark when it stands. */
  isTarget: boolean;
}

/** How far from the window a page is drawn before it comes into it. */
const NEAR = '100% 0px';

/** One page, drawn when it comes near the window. */
export const PdfPage = ({ pdf, number, shape, spans, boxes, isTarget }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: NEAR },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (isTarget) box.current?.scrollIntoView({ block: 'start' });
  }, [isTarget]);

  useEffect(() => {
    const host = { canvas: canvas.current, text: text.current };
    const element = box.current;
    if (!isNear || element === null || host.canvas === null || host.text === null) return;
    const { canvas: picture, text: layer } = host;
    let stays = true;
    let cancel = (): void => {};
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      if (!stays) return;
      const { width, height } = page.getViewport({ scale: 1 });
      element.style.setProperty('aspect-ratio', `${width} / ${height}`);
      const drawing = drawPage(page, { canvas: picture, text: layer }, element.clientWidth, spans);
      cancel = drawing.cancel;
      await drawing.done;
      if (stays && isTarget) element.querySelector('mark')?.scrollIntoView({ block: 'center' });
    };
    draw().catch(() => stays && setFailed(true));
    return () => {
      stays = false;
      cancel();
    };
  }, [pdf, number, isNear, spans, isTarget]);

  return (
    <section className={styles.sheet} aria-label={`Page ${number} of ${pdf.numPages}`}>
      <div ref={box} className={styles.page} style={{ aspectRatio: `1 / ${shape}` }}>
        <div aria-hidden="true">
          <canvas ref={canvas} />
        </div>
        <div ref={text} className={styles.text} />
        <PageBoxes boxes={boxes} />
        {failed && (
          <p className={styles.failed}>This page can’t be drawn. Its words are in the text.</p>
        )}
      </div>
      <p className={styles.number}>Page {number}</p>
    </section>
  );
};
