const NUMBER = new Intl.NumberFormat('en-GB');

/** A number as people write it: `1,204`. */
export const numberText = (value: number): string => NUMBER.format(value);

/** A number with its noun: `1 document`, `1,204 documents`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberText(count)} ${count === 1 ? one : many}`;
