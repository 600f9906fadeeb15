import { type PDFPageProxy, RenderingCancelledException, TextLayer } from 'pdfjs-dist';
import type { PieceSpan } from './locate-quote.js';

interface Drawing {
  /** Resolves when page and text layer stand; rejects where the page can't be drawn. */
  done: Promise<void>;
  cancel: () => void;
}

/** Puts a mark around stretches of the text layer's pieces; their text is set as text. */
const markPieces = (pieces: readonly HTMLElement[], spans: readonly PieceSpan[]): void => {
  for (const { piece, start, end } of spans) {
    const element = pieces[piece];
    const text = element?.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    element?.replaceChildren(text.slice(0, start), mark, text.slice(end));
  }
};

/** Draws a page as a picture of `width` CSS pixels and lays its text over it, to select and to mark. */
export const drawPage = (
  page: PDFPageProxy,
  host: { canvas: HTMLCanvasElement; text: HTMLElement },
  width: number,
  spans: readonly PieceSpan[],
): Drawing => {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const ratio = Math.min(window.devicePixelRatio, 2);
  host.canvas.width = Math.floor(viewport.width * ratio);
  host.canvas.height = Math.floor(viewport.height * ratio);
  const picture = page.render({
    canvas: host.canvas,
    viewport,
    ...(ratio === 1 ? {} : { transform: [ratio, 0, 0, ratio, 0, 0] }),
  });
  host.text.replaceChildren();
  host.text.style.setProperty('--total-scale-factor', String(scale));
  let layer: TextLayer | null = null;
  const lay = async (): Promise<void> => {
    const content = await page.getTextContent();
    layer = new TextLayer({ textContentSource: content, container: host.text, viewport });
    await layer.render();
    markPieces(layer.textDivs, spans);
  };
  const unlessCancelled = (error: unknown): void => {
    if (!(error instanceof RenderingCancelledException)) throw error;
  };
  return {
    done: Promise.all([picture.promise, lay()]).then(() => {}, unlessCancelled),
    cancel: () => {
      picture.cancel();
      layer?.cancel();
    },
  };
};
