import { AUDIT } from './settings.js';

/** A field that is not what was recorded. */
export interface DifferingField {
  /** Path in the report's JSON: `evidence[2].stance`. */
  place: string;
  message: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= AUDIT.differenceLength
    ? text
    : `${text.slice(0, AUDIT.differenceLength - 1)}…`;
};

const placeIn = (place: string, key: string, inArray: boolean): string => {
  if (inArray) return `${place}[${key}]`;
  return place === '' ? key : `${place}.${key}`;
};

function differences(place: string, kept: unknown, given: unknown): DifferingField[] {
  if (isObject(kept) && isObject(given) && Array.isArray(kept) === Array.isArray(given)) {
    const keys = new Set([...Object.keys(kept), ...Object.keys(given)]);
    return [...keys].flatMap((key) =>
      differences(
        placeIn(place, key, Array.isArray(kept)),
        Reflect.get(kept, key),
        Reflect.get(given, key),
      ),
    );
  }
  return Object.is(kept, given)
    ? []
    : [{ place, message: `it says ${shown(given)}, but the dossier recorded ${shown(kept)}` }];
}

/** The fields in which a report differs from the one that was recorded, down to single values. */
export function differingFields(kept: object, given: object): DifferingField[] {
  const found = differences('', kept, given);
  const rest = found.length - AUDIT.differences;
  const more = { place: 'report', message: `${rest} more fields differ from the record` };
  return rest > 0 ? [...found.slice(0, AUDIT.differences), more] : found;
}
