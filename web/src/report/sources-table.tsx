import type { Source } from '../../../src/model/report.js';
import { sourceNotes } from '../../../src/publishing/publisher-words.js';
import {
  citedWords,
  interestsWords,
  UNCITED,
  uncitedWords,
} from '../../../src/publishing/report-words.js';
import { numberCell, Table } from '../design/table.js';
import styles from './parts.module.css';

/** A line each and no rows: what the report does not rest on should not outweigh what it does. */
const NotCited = ({ sources }: { sources: readonly Source[] }) =>
  sources.length > 0 && (
    <div className={styles.uncited}>
      <h3>{UNCITED}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.publisher}>
            <bdi>{source.publisher}</bdi> · {uncitedWords(source)}
          </li>
        ))}
      </ul>
    </div>
  );

interface Props {
  cited: readonly Source[];
  uncited: readonly Source[];
}

/** Who put the documents out, and what they have at stake. */
export const SourcesTable = ({ cited, uncited }: Props) => (
  <>
    {cited.length > 0 && (
      <Table caption="Publishers with their interests">
        <thead>
          <tr>
            <th scope="col">Publisher</th>
            <th scope="col">Kind</th>
            <th scope="col">Declared or documented interest</th>
            <th scope="col" className={numberCell}>
              Cited
            </th>
          </tr>
        </thead>
        <tbody>
          {cited.map((source) => (
            <tr key={source.publisher}>
              <th scope="row">
                <bdi>{source.publisher}</bdi>
              </th>
              <td data-label="Kind">{source.kind}</td>
              <td data-label="Interest">{interestsWords(source)}</td>
              <td data-label="Cited" className={numberCell}>
                {citedWords(source)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    )}
    {sourceNotes([...cited, ...uncited]).map((note) => (
      <p key={note}>{note}</p>
    ))}
    <NotCited sources={uncited} />
  </>
);
