/** Parameters by which sites tell whence a reader came, and not what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref|ref_src|cmpid|ito|smid)$/i;

/**
 * What two addresses of one page have in common: without scheme, `www.`, fragment, tracking
 * parameters and a closing slash. It tells addresses apart and is never fetched.
 */
export function canonicalUrl(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/(?:index\.(?:html?|php))?$/, '');
  return `${host}${path}${url.search}`;
}

/** The host of an address as it stands for its publisher. */
export const hostOfUrl = (address: string): string =>
  new URL(address).hostname.replace(/^www\./, '');
