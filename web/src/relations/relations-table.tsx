import { Link } from 'wouter';
import {
  NAME_RULE_WORDS,
  RELATION_CERTAINTY_WORDS,
  RELATION_WORDS,
} from '../../../src/publishing/relations/relation-words.js';
import type { RelatedBody, Relation } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Table } from '../design/table.js';
import styles from './page.module.css';

interface Props {
  dossier: string;
  bodies: readonly RelatedBody[];
  relations: readonly Relation[];
}

/** A row for each sentence that says who did what to whom; its words open the document there. */
export const RelationsTable = ({ dossier, bodies, relations }: Props) => {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return (
    <Table caption="Who did what to whom, with the sentences that say so">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Did</th>
          <th scope="col">To or with whom</th>
          <th scope="col">When</th>
          <th scope="col">How surely</th>
          <th scope="col">Sentence</th>
        </tr>
      </thead>
      <tbody>
        {relations.map(({ id, kind, agent, patient, certainty, speaker, when, record, place }) => (
          <tr key={id}>
            <th scope="row" data-label="Who">
              <BodyName dossier={dossier} body={byId.get(agent.body)} said={agent.said} />
            </th>
            <td data-label="Did">{RELATION_WORDS[kind]}</td>
            <td data-label="To or with whom">
              <BodyName dossier={dossier} body={byId.get(patient.body)} said={patient.said} />
            </td>
            <td data-label="When">{when?.said ?? '–'}</td>
            <td data-label="How surely">
              {RELATION_CERTAINTY_WORDS[certainty]}
              {speaker !== null && `: ${speaker}`}
              {record !== null && `; under ${record}`}
            </td>
            <td data-label="Sentence">
              <Link
                className={styles.quote}
                href={addresses.document(dossier, place.document.id, place.span)}
              >
                “{place.quote}”
              </Link>{' '}
              <span className={styles.source}>
                {place.document.publisher}, {place.document.title}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

/** A body by its one name, and as the sentence has it where that is another. */
const BodyName = ({
  dossier,
  body,
  said,
}: {
  dossier: string;
  body: RelatedBody | undefined;
  said: string;
}) => (
  <>
    <Link href={addresses.relations(dossier, body?.name ?? said)}>{body?.name ?? said}</Link>
    {body !== undefined && body.name !== said && <span className={styles.source}> {said}</span>}
  </>
);

/** Names that were counted as one body's, with the rule and how surely it holds. */
export const CountedNames = ({ bodies }: { bodies: readonly RelatedBody[] }) => {
  const several = bodies.filter(({ names }) => names.length > 1);
  if (several.length === 0) return null;
  return (
    <details className={styles.names}>
      <summary>Names counted as one</summary>
      <ul>
        {several.map(({ id, name, names }) => (
          <li key={id}>
            <b>{name}</b>:{' '}
            {names
              .map(
                (each) =>
                  `${each.name} (${each.count}; ${NAME_RULE_WORDS[each.rule]}, ${each.score})`,
              )
              .join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
};
