import { type Publisher, publisherSchema } from '../../model/publisher.js';
import { digestOf } from './digest.js';

/** Twelve hex digits that stand for a publisher's entry: whoever edits it says what they saw. */
export const publisherRevision = (publisher: Publisher): string =>
  digestOf(JSON.stringify(publisherSchema.parse(publisher))).slice(0, 12);
