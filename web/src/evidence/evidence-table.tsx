import type { OriginNames } from '../../../src/publishing/origin-names.js';
import type { JudgedSentence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Table } from '../design/table.js';
import { EvidenceRow } from './evidence-row.js';
import styles from './evidence-table.module.css';
import { type Order, type OrderKey, pressed } from './order.js';
import { keyOf } from './sentence-key.js';

interface Props {
  dossier: string;
  check: string;
  sentences: JudgedSentence[];
  origins: OriginNames;
  order: Order;
  selected: ReadonlySet<string>;
  onOrder: (order: Order) => void;
  onSelect: (key: string, on: boolean) => void;
  onOverrule: (key: string) => void;
}

interface HeadingProps {
  by: OrderKey;
  order: Order;
  onOrder: (order: Order) => void;
  children: string;
}

const Heading = ({ by, order, onOrder, children }: HeadingProps) => {
  const here = order.by === by;
  return (
    <th scope="col" aria-sort={here ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={styles.sort} onClick={() => onOrder(pressed(order, by))}>
        {children}
        <span aria-hidden="true" className={styles.arrow}>
          {here ? (order.descending ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
};

/** Judged sentences as rows; the headings with arrows order them. */
export const EvidenceTable = ({
  dossier,
  check,
  sentences,
  origins,
  order,
  selected,
  onOrder,
  onSelect,
  onOverrule,
}: Props) => (
  <div className={styles.evidence}>
    <Table caption="Judged sentences">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Select</span>
          </th>
          <Heading by="number" order={order} onOrder={onOrder}>
            No.
          </Heading>
          <th scope="col">Sentence</th>
          <Heading by="stance" order={order} onOrder={onOrder}>
            Stance
          </Heading>
          <Heading by="probability" order={order} onOrder={onOrder}>
            Prob.
          </Heading>
          <Heading by="publisher" order={order} onOrder={onOrder}>
            Publisher
          </Heading>
          <Heading by="date" order={order} onOrder={onOrder}>
            Date
          </Heading>
          <th scope="col">Speaker</th>
          <th scope="col">Origin</th>
          <th scope="col">
            <span className="visually-hidden">Acts</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sentences.map((sentence) => {
          const key = keyOf(sentence);
          return (
            <EvidenceRow
              key={key}
              dossier={dossier}
              sentence={sentence}
              origin={
                sentence.origin === null
                  ? null
                  : {
                      name: origins.get(sentence.origin) ?? sentence.origin,
                      address: addresses.evidence(dossier, check, { origin: sentence.origin }),
                    }
              }
              selected={selected.has(key)}
              onSelect={(on) => onSelect(key, on)}
              onOverrule={() => onOverrule(key)}
            />
          );
        })}
      </tbody>
    </Table>
  </div>
);
