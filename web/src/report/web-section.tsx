import { webLink } from '../../../src/publishing/web-link.js';
import type { WebView } from '../../../src/publishing/web-view.js';
import { Notice } from '../design/notice.js';
import styles from './parts.module.css';

const Named = ({ url, name }: { url: string | null; name: string }) => {
  const link = webLink(url);
  if (link === null) return <bdi>{name}</bdi>;
  return (
    <a href={link} rel="noreferrer noopener" target="_blank">
      <bdi>{name}</bdi>
    </a>
  );
};

/** What was searched on the web, and what could not be read, each with its reason. */
export const WebSection = ({ web: { facts, lists } }: { web: WebView }) => (
  <>
    {facts.map((fact) => (
      <p key={fact}>{fact}</p>
    ))}
    {lists.map(({ heading, items }) => (
      <div key={heading} className={styles.uncited}>
        <h3>{heading}</h3>
        <ul>
          {items.map(({ url, name, text }) => (
            <li key={name}>
              <Named url={url} name={name} /> · {text}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
);

/** Why what was not found may be there all the same; it stands beside the verdict. */
export const WebWarnings = ({ warnings }: { warnings: readonly string[] }) =>
  warnings.length > 0 && (
    <Notice tone="warning" title="Not all of the web search was answered">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </Notice>
  );
