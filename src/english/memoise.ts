/** Where a value keeps what was computed of it; not enumerable, so that equal values stay equal. */
const KNOWN = Symbol('known');

/** How each field follows from what is given and from other fields. */
type Fields<Given, Found> = {
  readonly [Field in keyof Found]: (value: Readonly<Given & Found>) => Found[Field];
};

/**
 * Makes values whose further fields are each computed when they are first read, and then kept.
 * They can't be written, and none may need itself.
 */
export function memoise<Given extends object, Found extends object>(
  fields: Fields<Given, Found>,
): (given: Given) => Readonly<Given & Found> {
  const prototype = {};
  for (const field of Object.keys(fields) as (keyof Found & string)[])
    Object.defineProperty(prototype, field, {
      enumerable: true,
      get(this: Readonly<Given & Found> & { [KNOWN]: Map<string, unknown> }) {
        const known = this[KNOWN];
        if (!known.has(field)) known.set(field, fields[field](this));
        return known.get(field);
      },
    });
  return (given) => {
    const value = Object.assign(Object.create(prototype), given);
    return Object.freeze(Object.defineProperty(value, KNOWN, { value: new Map() }));
  };
}
