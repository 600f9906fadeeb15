import type { Stores } from '../../dossier/dossier.js';

/** A port of which some methods are others. */
function changed<Port extends object>(port: Port, methods: Partial<Port>): Port {
  return new Proxy(port, {
    get(target, key) {
      const own: unknown = Reflect.get(methods, key) ?? Reflect.get(target, key);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}

/** A dossier as if it held only one of its documents. */
export function onlyDocument(stores: Stores, id: string): Stores {
  const { ledger, index } = stores;
  const documentIds = [id];
  return {
    dir: stores.dir,
    bytes: stores.bytes,
    scans: stores.scans,
    ledger: changed(ledger, {
      documents: async () => (await ledger.documents()).filter((document) => document.id === id),
    }),
    index: changed(index, {
      search: (query) => index.search({ ...query, documentIds }),
      searchVector: (query) => index.searchVector({ ...query, documentIds }),
    }),
    close: () => stores.close(),
  };
}
