/** The query with the operator that keeps to a host, as most search engines know it. */
export const siteQuery = (query: string, site: string | undefined): string =>
  site === undefined ? query : `${query} site:${site}`;
