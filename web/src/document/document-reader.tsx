import { Tabs } from 'radix-ui';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { recognitionAt } from '../../../src/model/recognition-at.js';
import { bytesAddress } from '../api/documents.js';
import type { DocumentText, Evidence, Span } from '../api/types.js';
import { Loading } from '../design/loading.js';
import { Notice } from '../design/notice.js';
import styles from './document-reader.module.css';
import { DocumentTextView } from './document-text.js';
import { evidenceMarks } from './evidence-marks.js';
import type { PageBox } from './page-boxes.js';
import { PicturePage } from './picture-page.js';
import type { QuoteOnPage } from './quote-places.js';

const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages.js')).PdfPages }));

interface Props {
  dossier: string;
  document: DocumentText;
  /** The evidence of the check that is being read; it is marked. */
  evidence: readonly Evidence[];
  /** What the reader came for; null to begin at the top. */
  target: Span | null;
  /** The level of the heading over the reader. */
  under: 1 | 2;
}

const PDF = 'application/pdf';
/** Images that browsers show. */
const PICTURES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);
const NO_BOXES: readonly PageBox[] = [];
const BEFORE = 200;

/** The target as a page may show it; null where no block tells its page. */
const onPage = ({ text, blocks }: DocumentText, target: Span | null): QuoteOnPage | null => {
  const block = blocks.find(({ end }) => target !== null && end > target.start);
  if (target === null || block?.page === undefined) return null;
  return {
    page: block.page,
    quote: text.slice(target.start, target.end),
    before: text.slice(Math.max(0, target.start - BEFORE), target.start),
  };
};

const MarkedDocument = ({ document, evidence, target, under }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const marks = useMemo(
    () =>
      evidenceMarks(evidence, { document: document.id, extraction: document.extraction }, target),
    [document, evidence, target],
  );
  useEffect(() => {
    if (marks.some(({ isTarget }) => isTarget)) {
      box.current?.querySelector('[data-target]')?.scrollIntoView({ block: 'center' });
    }
  }, [marks]);
  return (
    <div ref={box}>
      <DocumentTextView document={document} marks={marks} under={under} />
    </div>
  );
};

/**
 * The document to read: its text with the evidence marked, and a PDF as its pages too. Nothing of it
 * is ever run or shown as markup.
 */
export const DocumentReader = (props: Props) => {
  const { dossier, document, target } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const [view, setView] = useState('pages');
  const quote = useMemo(() => onPage(document, target), [document, target]);
  const fail = useCallback((reason: string) => {
    setFailure(reason);
    setView('text');
  }, []);
  const boxes = useMemo(
    () => (target && recognitionAt(document.recognised, target)?.boxes) ?? NO_BOXES,
    [document, target],
  );
  const isPicture = PICTURES.has(document.mediaType);
  if (document.mediaType !== PDF && !isPicture) return <MarkedDocument {...props} />;
  const address = bytesAddress(dossier, document.id);
  return (
    <Tabs.Root value={view} onValueChange={setView}>
      <Tabs.List className={styles.tabs} aria-label="Show the document as">
        <Tabs.Trigger value="pages" disabled={failure !== null}>
          Pages
        </Tabs.Trigger>
        <Tabs.Trigger value="text">Text</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="pages" tabIndex={-1} className={styles.pages}>
        <Suspense fallback={<Loading what="the pages" />}>
          {isPicture ? (
            <PicturePage address={address} boxes={boxes} onFailure={fail} />
          ) : (
            <PdfPages address={address} target={quote} boxes={boxes} onFailure={fail} />
          )}
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="text" tabIndex={-1}>
        {failure !== null && (
          <div role="status">
            <Notice tone="warning" title="The pages can’t be shown, so here is the text">
              <p>{failure}</p>
            </Notice>
          </div>
        )}
        <MarkedDocument {...props} />
      </Tabs.Content>
    </Tabs.Root>
  );
};
