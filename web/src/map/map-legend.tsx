import type { ReactNode } from 'react';
import type { Stance } from '../api/types.js';
import { STANCE_SIGNS } from '../design/stance-mark.js';
import { type NodeKind, STANCES } from './filter.js';
import styles from './map-legend.module.css';

const THINGS: Record<NodeKind, string> = {
  publisher: 'bold, without an edge: who published it',
  document: 'a box: the document',
  origin: 'a box with a double edge: the account that it goes back to, which counts once',
  claim: 'a dark box: what was asked',
};

/** As the lines of the drawing are dashed. */
const DASHES: Record<Stance, string | undefined> = {
  supports: undefined,
  refutes: '7 4',
  qualifies: '9 3 2 3',
  neither: '2 5',
};

const STANCE_WORDS: Record<Stance, string> = {
  supports: 'an unbroken line: supports it',
  refutes: 'a dashed line: speaks against it',
  qualifies: 'dashes and dots: true only in part, or contested',
  neither: 'a dotted line: near it, and says neither; it does not count',
};

const Line = ({ stance }: { stance: Stance }) => (
  <svg width="44" height="14" viewBox="0 0 44 14" aria-hidden="true" data-stance={stance}>
    <line x1="0" x2="44" y1="7" y2="7" strokeWidth="2" strokeDasharray={DASHES[stance]} />
  </svg>
);

const Entry = ({ sample, children }: { sample: ReactNode; children: ReactNode }) => (
  <li>
    <span className={styles.sample}>{sample}</span>
    <span>{children}</span>
  </li>
);

/** What the boxes and lines of the map stand for; colour only repeats what shape says. */
export const MapLegend = ({ kinds }: { kinds: readonly NodeKind[] }) => (
  <section className={styles.legend} aria-label="How to read the map">
    <p>
      Read it from left to right: who published what, whose account it comes from, and what it says
      about the question. Select a box to see its evidence; drag to move the map.
    </p>
    <ul>
      {kinds.map((kind) => (
        <Entry key={kind} sample={<span className={styles.box} data-kind={kind} />}>
          {THINGS[kind]}
        </Entry>
      ))}
    </ul>
    <ul>
      {STANCES.map((stance) => (
        <Entry
          key={stance}
          sample={
            <>
              <Line stance={stance} /> {STANCE_SIGNS[stance]}
            </>
          }
        >
          {STANCE_WORDS[stance]}
        </Entry>
      ))}
      <li>The number on a line, and its thickness, show how many passages it stands for.</li>
    </ul>
  </section>
);
