import { BRAVE } from './providers/brave.js';
import { COMMON_CRAWL } from './providers/common-crawl.js';
import { COURTLISTENER } from './providers/courtlistener.js';
import { DOCUMENTCLOUD } from './providers/documentcloud.js';
import { EXA } from './providers/exa.js';
import { FACT_CHECK } from './providers/fact-check.js';
import { FEDERAL_REGISTER } from './providers/federal-register.js';
import { GDELT } from './providers/gdelt.js';
import { OPENALEX } from './providers/openalex.js';
import { SEARXNG } from './providers/searxng.js';
import { SEMANTIC_SCHOLAR } from './providers/semantic-scholar.js';
import { SERPER } from './providers/serper.js';
import { TAVILY } from './providers/tavily.js';
import { USASPENDING } from './providers/usaspending.js';
import { WAYBACK } from './providers/wayback.js';
import { WIKIPEDIA } from './providers/wikipedia.js';
import type { SearchProvider } from './search-provider.js';

/** Every provider that can be asked, in the order in which they are listed. */
export const SEARCH_PROVIDERS: readonly SearchProvider[] = [
  SEARXNG,
  BRAVE,
  TAVILY,
  EXA,
  SERPER,
  WIKIPEDIA,
  GDELT,
  OPENALEX,
  SEMANTIC_SCHOLAR,
  COURTLISTENER,
  FEDERAL_REGISTER,
  DOCUMENTCLOUD,
  USASPENDING,
  FACT_CHECK,
  WAYBACK,
  COMMON_CRAWL,
];
