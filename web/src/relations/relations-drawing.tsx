import { useId, useMemo } from 'react';
import { Link } from 'wouter';
import type { RelationCertainty } from '../../../src/model/relation.js';
import {
  RELATION_CERTAINTY_WORDS,
  RELATION_WORDS,
} from '../../../src/publishing/relations/relation-words.js';
import type { RelatedBody, Relation } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { counted } from '../design/format.js';
import { type Drawing, drawingOf, ROW } from './drawing.js';
import styles from './drawing.module.css';
import { CERTAINTIES } from './filter.js';

/** Where the three columns stand; how far names reach to both sides depends on them. */
const WHO = 0;
const WHAT = { from: 70, to: 250 };
const WHOM = 330;
const SHOWN = 38;
const HEAD = 28;
/** About how wide a letter of a name is, and what a column has at least. */
const LETTER = 8.6;
const LEAST = 110;

/** What is said beside a line that is not plainly stated. */
const SHORT: Readonly<Record<RelationCertainty, string>> = {
  stated: '',
  planned: ', planned',
  denied: ', denied',
  alleged: ', alleged',
};

const cut = (name: string): string =>
  name.length <= SHOWN ? name : `${name.slice(0, SHOWN - 1).trimEnd()}…`;

/** How far the longest of some names reaches from its column. */
const reachOf = (nodes: Drawing['agents']): number =>
  Math.max(LEAST, ...nodes.map(({ name }) => Math.ceil(cut(name).length * LETTER)));

const curve = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

const Line = ({ link }: { link: Drawing['links'][number] }) => {
  const { kind, certainty, sentences, y, from, to } = link;
  const width = Math.min(5, 1 + Math.log2(sentences));
  return (
    <g data-certainty={certainty}>
      <path
        d={`${curve(WHO + 8, from, WHAT.from, y)}H${WHAT.to}${curve(WHAT.to, y, WHOM - 12, to)}`}
        strokeWidth={width}
        markerEnd="url(#arrow)"
      />
      {certainty === 'denied' && (
        <path className={styles.cross} d={`M${WHAT.from - 6} ${y - 5}l10 10m0-10l-10 10`} />
      )}
      <text className={styles.what} x={(WHAT.from + WHAT.to) / 2} y={y + 4} textAnchor="middle">
        {`${RELATION_WORDS[kind]}${SHORT[certainty]}${sentences > 1 ? ` (${sentences})` : ''}`}
      </text>
    </g>
  );
};

interface NameProps {
  dossier: string;
  node: Drawing['agents'][number];
  x: number;
  anchor: 'start' | 'end';
}

const Name = ({ dossier, node: { name, y }, x, anchor }: NameProps) => (
  <Link href={addresses.relations(dossier, name)}>
    <title>{name}</title>
    <text className={styles.name} x={x} y={y + 4} textAnchor={anchor}>
      {cut(name)}
    </text>
  </Link>
);

const Heads = () => (
  <>
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 8 8"
        refX="6"
        refY="4"
        markerWidth="9"
        markerHeight="9"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0L8 4L0 8z" className={styles.arrow} />
      </marker>
    </defs>
    <g className={styles.heads}>
      <text x={WHO} y={-10} textAnchor="end">
        Who
      </text>
      <text x={(WHAT.from + WHAT.to) / 2} y={-10} textAnchor="middle">
        did
      </text>
      <text x={WHOM} y={-10}>
        to or with whom
      </text>
    </g>
  </>
);

const Legend = () => (
  <ul className={styles.legend} aria-label="How the lines are drawn">
    {CERTAINTIES.map((certainty) => (
      <li key={certainty}>
        <svg width="44" height="12" aria-hidden="true">
          <g data-certainty={certainty}>
            <path d="M2 6H42" strokeWidth="2" />
            {certainty === 'denied' && (
              <path className={styles.cross} d="M17 1l10 10m0-10l-10 10" />
            )}
          </g>
        </svg>{' '}
        {RELATION_CERTAINTY_WORDS[certainty]}
      </li>
    ))}
  </ul>
);

interface Props {
  dossier: string;
  bodies: readonly RelatedBody[];
  relations: readonly Relation[];
}

/** Who did what to whom as lines between names; the table below has every sentence. */
export const RelationsDrawing = ({ dossier, bodies, relations }: Props) => {
  const id = useId();
  const drawing = useMemo(() => drawingOf(relations, bodies), [relations, bodies]);
  const { agents, patients, links, height, left } = drawing;
  const [before, after] = [reachOf(agents), reachOf(patients)];
  const [wide, high] = [before + WHOM + after, height + HEAD + ROW / 4];
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.box} tabIndex={0} aria-label="Drawing">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
        <svg
          role="group"
          width={wide}
          height={high}
          viewBox={`${-before} ${-HEAD} ${wide} ${high}`}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-desc`}
        >
          <title id={`${id}-title`}>Who did what to whom</title>
          <desc id={`${id}-desc`}>
            {`${counted(links.length, 'line')} from ${counted(agents.length, 'body', 'bodies')} to ${counted(patients.length, 'body', 'bodies')}. The table below has the same, sentence by sentence.`}
          </desc>
          <Heads />
          {links.map((link) => (
            <Line key={[link.agent, link.patient, link.kind, link.certainty].join()} link={link} />
          ))}
          {agents.map((node) => (
            <Name key={node.id} dossier={dossier} node={node} x={WHO} anchor="end" />
          ))}
          {patients.map((node) => (
            <Name key={node.id} dossier={dossier} node={node} x={WHOM} anchor="start" />
          ))}
        </svg>
      </section>
      <figcaption>
        <p className={styles.narrow}>Move the drawing sideways to see all of it.</p>
        <Legend />
        <p>
          A number in brackets counts sentences.
          {left.links > 0 &&
            ` ${counted(left.links, 'line')} with the fewest sentences are not drawn: use the filters, or see the table.`}
        </p>
      </figcaption>
    </figure>
  );
};
