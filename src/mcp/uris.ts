/** Addresses of what a client can read whole, within the dossier that it is connected to. */
export const reportUri = (id: string): string => `corroborate://reports/${encodeURIComponent(id)}`;

export const documentUri = (id: string): string =>
  `corroborate://documents/${encodeURIComponent(id)}`;
