import { Link } from 'wouter';
import { addresses } from '../app/addresses.js';
import { StanceMark } from '../design/stance-mark.js';
import { Table } from '../design/table.js';
import type { Chain } from './chains.js';
import { Citations } from './citations.js';
import type { MapFilter, NodeKind } from './filter.js';

interface Props {
  dossier: string;
  check: string;
  chains: readonly Chain[];
  kinds: MapFilter['kinds'];
}

const HEADINGS: Record<NodeKind, string> = {
  publisher: 'Publisher',
  document: 'Document',
  origin: 'Origin',
  claim: 'Claim',
};

/** The claim that all the evidence is about; null where there are several, or none is shown. */
const onlyClaim = (chains: readonly Chain[]): string | null => {
  const claims = chains.flatMap(({ links }) => links.filter(({ kind }) => kind === 'claim'));
  const [first] = claims;
  return first !== undefined && claims.every(({ id }) => id === first.id) ? first.label : null;
};

/** The map as a table: a row for each way from publisher to claim. */
export const MapTable = ({ dossier, check, chains, kinds: all }: Props) => {
  const claim = onlyClaim(chains);
  const kinds = claim === null ? all : all.filter((kind) => kind !== 'claim');
  const linksOf = ({ links }: Chain) => links.filter(({ kind }) => kinds.includes(kind));
  return (
    <>
      {claim !== null && <p>All on the claim “{claim}”</p>}
      <Table caption="From publishers over documents and origins to the claims">
        <thead>
          <tr>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {HEADINGS[kind]}
              </th>
            ))}
            <th scope="col">Stance</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {chains.map((chain) => {
            const { stance, evidence } = chain;
            return (
              <tr key={evidence[0]?.n}>
                {linksOf(chain).map((link, index) => {
                  const Cell = index === 0 ? 'th' : 'td';
                  return (
                    <Cell
                      key={link.id}
                      scope={index === 0 ? 'row' : undefined}
                      data-label={HEADINGS[link.kind]}
                    >
                      {link.origin === undefined ? (
                        link.label
                      ) : (
                        <Link href={addresses.evidence(dossier, check, { origin: link.origin })}>
                          {link.label}
                        </Link>
                      )}
                    </Cell>
                  );
                })}
                <td data-label="Stance">
                  <StanceMark stance={stance} />
                </td>
                <td data-label="Evidence">
                  <Citations dossier={dossier} evidence={evidence} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </>
  );
};
