/** A value with some of its members replaced, the others being its own: all of an interface's are there. */
export const viewOf = <Whole extends object>(whole: Whole, replaced: Partial<Whole>): Whole =>
  new Proxy(whole, {
    get(target, key) {
      if (Reflect.has(replaced, key)) return Reflect.get(replaced, key);
      const own: unknown = Reflect.get(target, key);
      // Private fields are there for the value itself alone.
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
