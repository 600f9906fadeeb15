/**
 * A value whose fields are each computed when they are first read, and then kept. They can't be
 * written, and none may read itself while it is being computed.
 */
export function computedOnce<Value extends object>(
  fields: {
    readonly [Field in keyof Value]: () => Value[Field];
  },
): Readonly<Value> {
  const value = {} as Value;
  for (const field of Object.keys(fields) as (keyof Value)[]) {
    let known: { of: Value[keyof Value] } | undefined;
    Object.defineProperty(value, field, {
      enumerable: true,
      get: () => {
        known ??= { of: fields[field]() };
        return known.of;
      },
    });
  }
  return value;
}
