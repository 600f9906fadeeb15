import { counted } from '../../../src/model/counted.js';
import type { Source } from '../../../src/model/report.js';
import { sourceNotes } from '../../../src/publishing/publisher-words.js';
import { citedWords, interestsWords } from '../../../src/publishing/report-words.js';
import { numberCell, Table } from '../design/table.js';
import { Fold } from './fold.js';
import styles from './parts.module.css';
import { useReading } from './reading.js';

/** A line each and no rows: what the report does not rest on should not outweigh what it does. */
const NotCited = ({ sources }: { sources: readonly Source[] }) =>
  sources.length > 0 && (
    <div className={styles.uncited}>
      <h3>In the dossier and not cited</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.publisher}>
            <bdi>{source.publisher}</bdi> · {source.kind}
            {source.interests.length > 0 && ` · ${interestsWords(source)}`}
          </li>
        ))}
      </ul>
    </div>
  );

/** Who put the documents out, and what they have at stake. */
export const SourcesTable = () => {
  const { sources } = useReading().report;
  if (sources.length === 0) return null;
  const cited = sources.filter((source) => source.cited > 0);
  const others = sources.filter((source) => source.cited === 0);
  return (
    <Fold id="sources" heading="Sources" count={counted(sources.length, 'publisher')}>
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
      {sourceNotes(sources).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <NotCited sources={others} />
    </Fold>
  );
};
