import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { OriginNames } from '../../../src/publishing/origin-names.js';
import { stanceLegend } from '../../../src/publishing/timeline.js';
import type { Evidence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { EvidencePieces } from './evidence-pieces.js';
import styles from './map.module.css';
import { type TimelineRow, timelineOf } from './timeline.js';
import { type ChosenMark, TimelineChart } from './timeline-chart.js';
import { TimelineTable } from './timeline-table.js';
import { useWidth } from './use-width.js';

interface Props {
  dossier: string;
  check: string;
  /** At least one. */
  evidence: readonly Evidence[];
  origins: OriginNames;
  isTable: boolean;
  onTable: (isTable: boolean) => void;
}

/** Room of one mark with its count. */
const MARK_WIDTH = 34;
const FIRST_ROWS = 20;

/** When what was said, and whether it goes back to the same account; drawn or as a table. */
export const TimelinePart = ({ dossier, check, evidence, origins, isTable, onTable }: Props) => {
  const [box, width] = useWidth();
  const [chosen, setChosen] = useState<ChosenMark | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const bins = Math.max(4, Math.floor(width / MARK_WIDTH));
  const timeline = useMemo(() => timelineOf(evidence, origins, bins), [evidence, origins, bins]);
  const row = timeline.rows.find(({ origin }) => origin === chosen?.origin);
  const mark = row?.marks.find((it) => it.stance === chosen?.stance && it.at === chosen.at);
  const nameFor = ({ origin, name }: TimelineRow) => (
    <Link href={addresses.evidence(dossier, check, { origin })}>{name}</Link>
  );
  const rows = showsAll ? timeline.rows : timeline.rows.slice(0, FIRST_ROWS);
  return (
    <section className={styles.part} aria-labelledby="timeline">
      <div className={styles.head}>
        <h2 id="timeline">Evidence over time</h2>
        <Button look="quiet" onClick={() => onTable(!isTable)}>
          {isTable ? 'Show as a timeline' : 'Show as a table'}
        </Button>
      </div>
      {!isTable && (
        <p className={styles.legend}>
          A row is an account and all that goes back to it; a mark is a passage, at the date of its
          document. A number tells for how many passages a mark stands. {stanceLegend()}
        </p>
      )}
      {isTable && (
        <TimelineTable dossier={dossier} check={check} evidence={evidence} origins={origins} />
      )}
      <div ref={box}>
        {!isTable && rows.length > 0 && (
          <TimelineChart
            nameFor={nameFor}
            rows={rows}
            ticks={timeline.ticks}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
      {!isTable && rows.length < timeline.rows.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          Show all {timeline.rows.length} origins
        </Button>
      )}
      {!isTable && (
        <div aria-live="polite">
          {row !== undefined && mark !== undefined && (
            <div className={styles.detail}>
              <h3>{row.name}</h3>
              <EvidencePieces dossier={dossier} evidence={mark.evidence} />
            </div>
          )}
        </div>
      )}
      {!isTable && timeline.undated.length > 0 && (
        <>
          <h3>Undated</h3>
          <EvidencePieces dossier={dossier} evidence={timeline.undated} />
        </>
      )}
    </section>
  );
};
