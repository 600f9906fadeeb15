import { parseFeed } from 'feedsmith';
import { type Listing, listingOf, type RawEntry } from './listing.js';
import { LISTINGS } from './settings.js';

type Parsed = ReturnType<typeof parseFeed<string>>;

const titleOf = (title: string | { value?: string } | undefined): string | null =>
  (typeof title === 'string' ? title : title?.value) ?? null;

function entriesOf(parsed: Parsed): RawEntry[] {
  if (parsed.format === 'rss')
    return (parsed.feed.items ?? []).map(({ link, guid, pubDate, dc, atom }) => ({
      address: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      stamp: atom?.updated ?? pubDate ?? dc?.dates?.[0],
    }));
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map(({ links, updated, published }) => ({
      address: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      stamp: updated ?? published,
    }));
  if (parsed.format === 'rdf')
    return (parsed.feed.items ?? []).map(({ link, rdf, dc }) => ({
      address: link ?? rdf?.about,
      stamp: dc?.dates?.[0],
    }));
  return (parsed.feed.items ?? []).map(({ url, date_modified, date_published }) => ({
    address: url,
    stamp: date_modified ?? date_published,
  }));
}

/** What a feed in RSS, Atom, RDF or JSON names; null where the text is no feed. */
export function readFeed(text: string): Listing | null {
  let parsed: Parsed;
  try {
    parsed = parseFeed<string>(text, { maxItems: LISTINGS.mostItems });
  } catch {
    return null;
  }
  return listingOf('feed', titleOf(parsed.feed.title), entriesOf(parsed));
}
