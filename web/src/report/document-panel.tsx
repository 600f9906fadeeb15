import { Dialog } from 'radix-ui';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { webLink } from '../../../src/publishing/web-link.js';
import type { Evidence } from '../api/types.js';
import { Button } from '../design/button.js';
import { documentFacts } from '../document/document-facts.js';
import { DocumentReader } from '../document/document-reader.js';
import { Facts } from '../document/facts.js';
import { FetchedDocument } from '../document/fetched-document.js';
import { evidenceAddress } from '../document/place.js';
import styles from './document-panel.module.css';
import { useReading } from './reading.js';
import { Says } from './says.js';

interface Props {
  evidence: Evidence;
  onClose: () => void;
}

const About = ({ evidence }: { evidence: Evidence }) => (
  <p className={styles.says}>
    Evidence {evidence.n} · <Says evidence={evidence} />
    {evidence.speaker !== null && (
      <>
        {' · '}speaker: <bdi>{evidence.speaker}</bdi>
      </>
    )}
  </p>
);

/** The same place in a window of its own, and the page as it is on the web today. */
const Ways = ({ evidence }: { evidence: Evidence }) => {
  const { dossier, check } = useReading();
  const web = webLink(evidence.document.url);
  return (
    <p className={styles.acts}>
      <Link href={evidenceAddress(dossier, check, evidence)}>Open as a page</Link>
      {web !== null && (
        <>
          {' · kept from '}
          <a href={web} target="_blank" rel="noopener noreferrer nofollow">
            <bdi>{web}</bdi>
          </a>
        </>
      )}
    </p>
  );
};

/**
 * The document that a citation leads to, beside the report and at the quoted place. The report stays
 * in use; another citation changes what is shown. Escape closes it.
 */
export const DocumentPanel = ({ evidence, onClose }: Props) => {
  const { dossier, report } = useReading();
  const title = useRef<HTMLHeadingElement>(null);
  const { n, document, extraction, span } = evidence;
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, [n]);
  return (
    <Dialog.Root open modal={false} onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          className={styles.panel}
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            title.current?.focus({ preventScroll: true });
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
        >
          <div className={styles.head}>
            <About evidence={evidence} />
            <Dialog.Title ref={title} tabIndex={-1} className={styles.title}>
              {document.title}
            </Dialog.Title>
            <Ways evidence={evidence} />
            <Dialog.Close asChild>
              <Button look="quiet" className={styles.close} aria-label="Close the document">
                ✕
              </Button>
            </Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className={styles.body} tabIndex={0} aria-label="The document">
            <FetchedDocument dossier={dossier} document={document.id} extraction={extraction}>
              {(read) => (
                <>
                  <p className={styles.meta}>{documentFacts(read).join(' · ')}</p>
                  <DocumentReader
                    key={read.id}
                    dossier={dossier}
                    document={read}
                    evidence={report.evidence}
                    target={span}
                    under={2}
                  />
                  <div className={styles.about}>
                    <h3>About this document</h3>
                    <Facts dossier={dossier} document={read} />
                  </div>
                </>
              )}
            </FetchedDocument>
          </section>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
