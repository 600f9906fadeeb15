import { counted } from '../model/counted.js';
import type { Report } from '../model/report.js';

/** An origin as readers see it: a letter, the evidence that goes back to it, and why. */
export interface NamedOrigin {
  id: string;
  /** `A` … `Z`, `AA` … in the order of the report. */
  letter: string;
  evidence: number[];
  why: string;
}

const letterOf = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
};

/** The origins that several passages go back to. */
export const sharedOrigins = (origins: ReadonlyMap<string, NamedOrigin>): NamedOrigin[] =>
  [...origins.values()].filter(({ evidence }) => evidence.length > 1);

/** The origins of a report by id, also those that only evidence names. */
export const namedOrigins = (report: Report): Map<string, NamedOrigin> => {
  const why = new Map(report.origins.map((origin) => [origin.id, origin.why]));
  const ids = [...new Set([...why.keys(), ...report.evidence.map(({ origin }) => origin)])];
  const used = ids.filter((id) => report.evidence.some(({ origin }) => origin === id));
  return new Map(
    used.map((id, index) => [
      id,
      {
        id,
        letter: letterOf(index),
        evidence: report.evidence.filter(({ origin }) => origin === id).map(({ n }) => n),
        why: why.get(id) ?? '',
      },
    ]),
  );
};

/** Why passages share an origin, with the origins that share the reason. */
export interface SharedReason {
  origins: NamedOrigin[];
  words: string;
}

/** Why passages share an origin, one a reason. */
export const sharedReasons = (origins: ReadonlyMap<string, NamedOrigin>): SharedReason[] => {
  const shared = sharedOrigins(origins).filter(({ why }) => why !== '');
  return [...new Set(shared.map(({ why }) => why))].map((why) => {
    const alike = shared.filter((origin) => origin.why === why);
    const names = alike.map(
      ({ letter, evidence }) => `${letter} (${counted(evidence.length, 'passage')})`,
    );
    const words = `${names.length === 1 ? 'Origin' : 'Origins'} ${names.join(', ')}: ${why}`;
    return { origins: alike, words };
  });
};

/** Why passages share an origin, a line a reason; origins that share the reason share the line. */
export const sharedOriginWords = (origins: ReadonlyMap<string, NamedOrigin>): string[] =>
  sharedReasons(origins).map(({ words }) => words);
