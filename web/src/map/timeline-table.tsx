import { Link } from 'wouter';
import type { OriginNames } from '../../../src/publishing/origin-names.js';
import type { Evidence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { day } from '../design/format.js';
import { StanceMark } from '../design/stance-mark.js';
import { Table } from '../design/table.js';
import { Citations } from './citations.js';

interface Props {
  dossier: string;
  check: string;
  evidence: readonly Evidence[];
  origins: OriginNames;
}

const byDate = (a: Evidence, b: Evidence): number =>
  (a.document.date ?? '9999').localeCompare(b.document.date ?? '9999') || a.n - b.n;

/** The timeline as a table, the earliest first and what has no date last. */
export const TimelineTable = ({ dossier, check, evidence, origins }: Props) => (
  <Table caption="Evidence by date">
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">Origin</th>
        <th scope="col">Publisher</th>
        <th scope="col">Stance</th>
        <th scope="col">Quote</th>
        <th scope="col">No.</th>
      </tr>
    </thead>
    <tbody>
      {evidence.toSorted(byDate).map((piece) => (
        <tr key={piece.n}>
          <th scope="row" data-label="Date">
            {piece.document.date === null ? 'undated' : day(piece.document.date)}
          </th>
          <td data-label="Origin">
            <Link href={addresses.evidence(dossier, check, { origin: piece.origin })}>
              {origins.get(piece.origin) ?? piece.origin}
            </Link>
          </td>
          <td data-label="Publisher">{piece.document.publisher}</td>
          <td data-label="Stance">
            <StanceMark stance={piece.stance} probability={piece.probability} />
          </td>
          <td>{piece.quote}</td>
          <td data-label="Number">
            <Citations dossier={dossier} evidence={[piece]} />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
