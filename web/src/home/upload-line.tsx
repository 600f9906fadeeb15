import { Link } from 'wouter';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { size } from '../design/format.js';
import { sentence } from '../design/sentence.js';
import styles from './adding.module.css';
import { nameOf, type Upload, type UploadState } from './upload-queue.js';

const wordsOf = (state: UploadState): string => {
  switch (state.at) {
    case 'waiting':
      return 'waits';
    case 'sending':
      return `sending, ${Math.floor(state.fraction * 100)}%`;
    case 'reading':
      return 'being read';
    case 'settled':
      return { added: 'added', known: 'known before', updated: 'updated' }[state.outcome];
    case 'failed':
      return 'failed';
  }
};

interface Props {
  dossier: string;
  upload: Upload;
  onRetry: () => void;
  onRemove: () => void;
}

/** One file or address on its way into the dossier. */
export const UploadLine = ({ dossier, upload, onRetry, onRemove }: Props) => {
  const { source, state } = upload;
  const name = nameOf(source);
  const document = state.at === 'settled' ? state.document : null;
  return (
    <li className={styles.line} data-at={state.at}>
      <span className={styles.name} title={name}>
        {document === null ? (
          name
        ) : (
          <Link href={addresses.document(dossier, document)}>{name}</Link>
        )}
        {source.kind === 'file' && <span className={styles.size}> {size(source.file.size)}</span>}
      </span>
      <span className={styles.state}>
        {state.at === 'sending' && <progress value={state.fraction} aria-label={`${name}: sent`} />}{' '}
        {wordsOf(state)}
      </span>
      <span className={styles.acts}>
        {state.at === 'failed' && (
          <Button look="quiet" onClick={onRetry} aria-label={`Try again: ${name}`}>
            Try again
          </Button>
        )}
        {state.at !== 'settled' && (
          <Button
            look="quiet"
            onClick={onRemove}
            aria-label={`${state.at === 'failed' ? 'Dismiss' : 'Stop'}: ${name}`}
          >
            {state.at === 'failed' ? 'Dismiss' : 'Stop'}
          </Button>
        )}
      </span>
      {state.at === 'failed' && (
        <p className={styles.why} role="alert">
          {sentence(state.failure.message)} {state.failure.hint}
        </p>
      )}
    </li>
  );
};
