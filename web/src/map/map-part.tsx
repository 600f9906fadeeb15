import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { Empty } from '../design/empty.js';
import { Loading } from '../design/loading.js';
import type { Chain } from './chains.js';
import { EvidencePieces } from './evidence-pieces.js';
import type { MapFilter } from './filter.js';
import { graphOf } from './graph.js';
import styles from './map.module.css';
import { MapLegend } from './map-legend.js';
import { MapTable } from './map-table.js';

// Cytoscape is by far the largest part of the reading room; only who looks at the map loads it.
const MapCanvas = lazy(async () => ({ default: (await import('./map-canvas.js')).MapCanvas }));

/** From here on lines cross too often to be followed. */
const MANY = 60;

interface Props {
  dossier: string;
  check: string;
  chains: readonly Chain[];
  filter: MapFilter;
  isTable: boolean;
  onTable: (isTable: boolean) => void;
}

/** Who relies on what: drawn, with what stands behind the thing that was pressed; or as a table. */
export const MapPart = ({ dossier, check, chains, filter, isTable, onTable }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const graph = useMemo(() => graphOf(chains), [chains]);
  const node = graph.nodes.find(({ id }) => id === chosen);
  return (
    <section className={styles.part} aria-labelledby="map">
      <div className={styles.head}>
        <h2 id="map">Who relies on what</h2>
        <Button look="quiet" onClick={() => onTable(!isTable)}>
          {isTable ? 'Show as a map' : 'Show as a table'}
        </Button>
      </div>
      {chains.length === 0 && (
        <Empty title="No evidence matches the filters">
          <p>Switch a stance on, or show all publishers.</p>
        </Empty>
      )}
      {chains.length > 0 && isTable && (
        <MapTable dossier={dossier} check={check} chains={chains} kinds={filter.kinds} />
      )}
      {chains.length > 0 && !isTable && (
        <>
          <Suspense fallback={<Loading what="the map" />}>
            <MapCanvas graph={graph} chosen={node?.id ?? null} onChoose={setChosen} />
          </Suspense>
          {graph.nodes.length > MANY && (
            <p className={styles.legend}>
              The map is crowded: leave out a kind or a stance, or choose a publisher.
            </p>
          )}
          <MapLegend kinds={filter.kinds} />
          <div aria-live="polite">
            {node !== undefined && (
              <div className={styles.detail}>
                <h3>{node.label}</h3>
                <EvidencePieces dossier={dossier} evidence={node.evidence} />
                {node.origin !== undefined && (
                  <p>
                    <Link href={addresses.evidence(dossier, check, { origin: node.origin })}>
                      All judged sentences from this origin
                    </Link>
                  </p>
                )}
                <Button look="quiet" onClick={() => setChosen(null)}>
                  Close
                </Button>
              </div>
            )}
          </div>
        </>
      )}
    </section>
  );
};
