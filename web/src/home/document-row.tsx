import { Link } from 'wouter';
import { useDismissFailure } from '../api/documents.js';
import type { DocumentHead } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { counted, day, languageName } from '../design/format.js';
import styles from './documents.module.css';

interface Props {
  dossier: string;
  document: DocumentHead;
  onAddress: (url: string) => void;
}

export const DocumentRow = ({ dossier, document, onAddress }: Props) => {
  const failed = document.state === 'failed';
  return (
    <tr className={styles.row} data-state={document.state}>
      <th scope="row">
        {failed ? (
          document.title
        ) : (
          <Link href={addresses.document(dossier, document.id)}>{document.title}</Link>
        )}
        {failed ? (
          <Failed dossier={dossier} document={document} onAddress={onAddress} />
        ) : (
          <span className={styles.extent}>{extentOf(document)}</span>
        )}
      </th>
      <td data-label="Publisher">
        {document.publisher || '–'}
        {!failed && <span className={styles.kind}>{document.kind}</span>}
      </td>
      <td data-label="Date" className={styles.date}>
        {document.date === null ? '–' : day(document.date)}
      </td>
      <td data-label="Language">{document.language ? languageName(document.language) : '–'}</td>
      <td data-label="State">
        <span className={styles.state}>
          {STATE_SIGNS[document.state]} {document.state}
        </span>
        {document.state === 'outdated' && document.reason !== null && (
          <span className={styles.extent}>{document.reason}</span>
        )}
      </td>
    </tr>
  );
};

const STATE_SIGNS: Record<DocumentHead['state'], string> = {
  read: '✓',
  outdated: '↻',
  failed: '!',
};

const extentOf = ({ words, pages, mediaType }: DocumentHead): string =>
  [
    counted(words, 'word'),
    pages === null ? '' : counted(pages, 'page'),
    mediaType.replace(/^.*[/.+]/, '').toUpperCase(),
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Why an item is no document, with another try or a way off the list. */
const Failed = ({ dossier, document, onAddress }: Props) => {
  const dismiss = useDismissFailure(dossier);
  const { url, title, reason, id } = document;
  return (
    <span className={styles.failed}>
      {reason ?? 'It could not be read.'}
      {dismiss.error !== null && ` It could not be taken off: ${dismiss.error.message}`}
      <span className={styles.acts}>
        {url === null ? (
          <span>To try again, add the file again.</span>
        ) : (
          <Button look="quiet" onClick={() => onAddress(url)} aria-label={`Try ${title} again`}>
            Try again
          </Button>
        )}
        <Button
          look="quiet"
          onClick={() => dismiss.mutate(id)}
          disabled={dismiss.isPending}
          aria-label={`Take ${title} off the list`}
        >
          Dismiss
        </Button>
      </span>
    </span>
  );
};
