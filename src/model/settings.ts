/** A number that decides something, with what a person needs to know before changing it. */
export interface Setting {
  readonly value: number;
  /** Least and greatest value that make sense, both included. */
  readonly range: readonly [number, number];
  /** `measured`: compared with other values on data that `reason` names. `by hand`: it was not. */
  readonly basis: 'measured' | 'by hand';
  /** What it decides, and why it is as it is. */
  readonly reason: string;
}

type Make = (value: number, range: Setting['range'], reason: string) => Setting;

/** A number that nobody has compared with others on labelled data. */
export const byHand: Make = (value, range, reason) => ({ value, range, basis: 'by hand', reason });

/** A number that did best among others on the data that the reason names. */
export const measured: Make = (value, range, reason) => ({
  value,
  range,
  basis: 'measured',
  reason,
});

/** The bare numbers, under their names: what the stages work with. */
export const valuesOf = <Name extends string>(
  settings: Readonly<Record<Name, Setting>>,
): Readonly<Record<Name, number>> =>
  Object.fromEntries(
    Object.entries<Setting>(settings).map(([name, { value }]) => [name, value]),
  ) as Record<Name, number>;
