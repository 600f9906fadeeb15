import { webLink } from '../../../src/publishing/web-link.js';
import { bytesAddress } from '../api/documents.js';
import type { DocumentText } from '../api/types.js';
import styles from './facts.module.css';

interface Props {
  dossier: string;
  document: DocumentText;
}

const OutLink = ({ url, children }: { url: string; children: string }) => (
  <a href={url} target="_blank" rel="noopener noreferrer nofollow">
    {children}
  </a>
);

/** The links of a document that may be followed: to the web, each address once. */
const linksOf = ({ links }: DocumentText): { text: string; url: string }[] => {
  const found = new Map<string, string>();
  for (const { text, url } of links) {
    const link = webLink(url);
    if (link !== null && !found.has(link)) found.set(link, text.trim() === '' ? link : text);
  }
  return [...found].map(([url, text]) => ({ url, text }));
};

const Links = ({ document }: { document: DocumentText }) => {
  const links = linksOf(document);
  if (links.length === 0) return null;
  return (
    <details className={styles.links}>
      <summary>Links in the document ({links.length})</summary>
      <ul>
        {links.map(({ text, url }) => (
          <li key={url}>
            <OutLink url={url}>{text}</OutLink>{' '}
            <span className={styles.where}>{new URL(url).host}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What proves the document, where it came from, and the way to its original file. */
export const Facts = ({ dossier, document }: Props) => {
  const address = webLink(document.url);
  return (
    <>
      <dl className={styles.facts}>
        <dt>Original</dt>
        <dd>
          <a href={bytesAddress(dossier, document.id)} download>
            Download the captured file
          </a>{' '}
          <span className={styles.where}>{document.mediaType}</span>
        </dd>
        {address !== null && (
          <>
            <dt>Address</dt>
            <dd>
              <OutLink url={address}>{address}</OutLink>
            </dd>
          </>
        )}
        {document.path !== null && (
          <>
            <dt>File</dt>
            <dd>
              <code>{document.path}</code>
            </dd>
          </>
        )}
        {document.sha256 !== null && (
          <>
            <dt>SHA-256</dt>
            <dd>
              <code>{document.sha256}</code>
            </dd>
          </>
        )}
        <dt>Reading</dt>
        <dd>
          <code>{document.extraction}</code>
        </dd>
      </dl>
      {document.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {document.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <Links document={document} />
    </>
  );
};
