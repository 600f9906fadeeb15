import type { OriginNames } from '../../../src/publishing/origin-names.js';
import type { Evidence, Report, Stance } from '../api/types.js';
import type { MapFilter, NodeKind } from './filter.js';

/** One thing on the map. */
export interface Link {
  /** Of all kinds together. */
  id: string;
  kind: NodeKind;
  label: string;
  /** Of an origin, its own id. */
  origin?: string;
}

/** From publisher over document and origin to the claim, as far as the filter shows them. */
export interface Chain {
  links: Link[];
  stance: Stance;
  /** The evidence that goes this way. */
  evidence: Evidence[];
}

const linkOf = (
  kind: NodeKind,
  { document, origin, claim }: Evidence,
  report: Report,
  origins: OriginNames,
): Link => {
  switch (kind) {
    case 'publisher':
      return { id: `publisher ${document.publisher}`, kind, label: document.publisher };
    case 'document':
      return { id: `document ${document.id}`, kind, label: document.title };
    case 'origin':
      return { id: `origin ${origin}`, kind, origin, label: origins.get(origin) ?? origin };
    case 'claim':
      return {
        id: `claim ${claim}`,
        kind,
        label: report.claims.find(({ id }) => id === claim)?.text ?? claim,
      };
  }
};

/** The evidence that passes the filter, in the order of the report. */
export const shownEvidence = (report: Report, { stances, publisher }: MapFilter): Evidence[] =>
  report.evidence.filter(
    ({ stance, document }) =>
      stances.includes(stance) && (publisher === null || document.publisher === publisher),
  );

/** The ways of the evidence through what is shown; evidence that goes the same way shares one. */
export const chainsOf = (report: Report, origins: OriginNames, filter: MapFilter): Chain[] => {
  const chains = new Map<string, Chain>();
  for (const evidence of shownEvidence(report, filter)) {
    const links = filter.kinds.map((kind) => linkOf(kind, evidence, report, origins));
    const key = JSON.stringify([evidence.stance, ...links.map(({ id }) => id)]);
    const known = chains.get(key);
    if (known) known.evidence.push(evidence);
    else chains.set(key, { links, stance: evidence.stance, evidence: [evidence] });
  }
  return [...chains.values()];
};
