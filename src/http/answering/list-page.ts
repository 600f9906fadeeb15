import { CorroborateError } from '../../model/error.js';
import type { PageQuery } from './page-schema.js';

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');

/**
 * One page of a list. The cursor names the last item of the page before, so that what is put in
 * front of the list meanwhile shifts nothing.
 *
 * @throws {CorroborateError} `invalid-input` for a cursor of another list.
 */
export function pageOf<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  { cursor, limit }: PageQuery,
): { items: Item[]; next: string | null } {
  let start = 0;
  if (cursor !== undefined) {
    start = items.findIndex((item) => cursorOf(idOf(item)) === cursor) + 1;
    if (start === 0) {
      throw new CorroborateError('invalid-input', 'The cursor belongs to another list', {
        hint: 'Read the list from the start, without a cursor.',
      });
    }
  }
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const more = start + page.length < items.length;
  return { items: page, next: more && last !== undefined ? cursorOf(idOf(last)) : null };
}
