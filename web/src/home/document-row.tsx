import { Link } from 'wouter';
import type { DocumentHead } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { counted, day } from '../design/format.js';
import { languageName } from '../design/language-name.js';
import styles from './documents.module.css';
import { mediaWords } from './media-words.js';

interface Props {
  dossier: string;
  document: DocumentHead;
}

const SIGNS: Record<DocumentHead['state'], string> = { read: '✓', outdated: '↻', failed: '!' };

export const DocumentRow = ({ dossier, document }: Props) => {
  const { id, title, publisher, kind, date, language, state, reason } = document;
  return (
    <tr className={styles.row} data-state={state}>
      <th scope="row">
        <Link href={addresses.document(dossier, id)}>{title}</Link>
        <span className={styles.extent}>{extentOf(document)}</span>
      </th>
      <td>
        {publisher}
        <span className={styles.kind}>{kind}</span>
      </td>
      <td className={styles.date}>{date === null ? 'no date' : day(date)}</td>
      <td>{language === '' ? 'not told' : languageName(language)}</td>
      <td>
        <span className={styles.state}>
          {SIGNS[state]} {state}
        </span>
        {state === 'outdated' && reason !== null && <span className={styles.extent}>{reason}</span>}
      </td>
    </tr>
  );
};

const extentOf = ({ words, pages, mediaType }: DocumentHead): string =>
  [
    mediaWords(mediaType),
    counted(words, 'word'),
    ...(pages === null ? [] : [counted(pages, 'page')]),
  ].join(' · ');
