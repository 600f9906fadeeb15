import type { Tool } from './tool.js';
import { add } from './tools/add.js';
import { ask } from './tools/ask.js';
import { auditText } from './tools/audit-text.js';
import { list } from './tools/list.js';
import { query } from './tools/query.js';
import { search } from './tools/search.js';
import { showSpan } from './tools/show-span.js';
import { verifyQuote } from './tools/verify-quote.js';

/** Everything that an assistant can call, in the order in which it needs it. */
export const TOOLS: readonly Tool[] = [
  ask,
  search,
  showSpan,
  verifyQuote,
  auditText,
  list,
  query,
  add,
];
