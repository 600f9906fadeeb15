/** The nouns as the server sends them. */

export type Stance = 'supports' | 'refutes' | 'qualifies' | 'neither';
export type VerdictLabel = 'supported' | 'refuted' | 'conflicting' | 'not-enough-evidence';
export type Confidence = 'low' | 'moderate' | 'high';
export type Certainty = 'asserted' | 'hedged' | 'denied';

/** Start and end in UTF-16 units of a document's text. */
export interface Span {
  start: number;
  end: number;
}

export interface Page<Item> {
  items: Item[];
  /** The cursor of what follows; null at the end. */
  next: string | null;
}

export interface Session {
  engine: string;
  /** Whether the server listens to this machine alone. */
  loopback: boolean;
  scopes: string[];
  canMakeDossiers: boolean;
}

export interface DossierHead {
  name: string;
  title: string;
  documents: number;
  checks: number;
  revision: string;
}

export interface Dossier extends DossierHead {
  publishers: number;
  vectors: { embedded: number; passages: number };
  examples: string[];
}

export interface DocumentItem {
  id: string;
  title: string;
  publisher: string;
  kind: string;
  date: string | null;
  language: string | null;
  url: string | null;
  path: string | null;
  sha256: string;
  mediaType: string;
  words: number;
  pages: number | null;
  state: 'read' | 'outdated' | 'failed';
  reason: string | null;
}

export interface DocumentText extends DocumentItem {
  text: string;
  blocks: { kind: string; start: number; end: number; level?: number; page?: number }[];
  links: { text: string; url: string }[];
}

export interface Failed {
  code: string;
  message: string;
  hint: string | null;
}

export interface AddOutcome {
  outcome: 'added' | 'known' | 'updated' | 'failed';
  document?: DocumentItem;
  failure?: Failed;
}

export interface Publisher {
  name: string;
  kind: string;
  interests: string[];
  documents: number;
}

export interface CheckHead {
  id: string;
  question: string;
  asOf: string | null;
  checkedAt: string;
  status: CheckStatus;
  /** Null where the question is open. */
  verdict: VerdictLabel | null;
  probability: number | null;
  dossierRevision: string;
}

export type CheckStatus = 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';

export interface StageProgress {
  stage: string;
  done: number | null;
  total: number | null;
}

export interface Check {
  id: string;
  question: string;
  asOf: string | null;
  status: CheckStatus;
  progress: StageProgress[];
  failure: Failed | null;
  report: Report | null;
  startedAt: string;
  finishedAt: string | null;
}

export interface Statement {
  text: string;
  citations: number[];
  form: 'quoted' | 'composed' | 'generated';
  audit: { status: 'entailed' | 'partly' | 'not-applicable'; score: number };
}

export interface Evidence {
  n: number;
  claim: string;
  document: {
    id: string;
    title: string;
    publisher: string;
    kind: string;
    date: string | null;
    url: string | null;
    path: string | null;
    sha256: string;
  };
  span: Span;
  page: number | null;
  quote: string;
  prefix: string;
  suffix: string;
  stance: Stance;
  probability: number;
  speaker: string | null;
  certainty: Certainty;
  origin: string;
}

export interface Report {
  schema: 'corroborate/report@1';
  id: string;
  question: string;
  checkedAt: string;
  asOf: string | null;
  dossier: { name: string; revision: string; documents: number };
  engine: { version: string; writer: string; models: Record<string, string> };
  claims: { id: string; text: string }[];
  verdict: {
    label: VerdictLabel;
    probability: number;
    confidence: Confidence;
    reasons: string[];
    stability: { rewordings: number; agreeing: number; mirrored: boolean | null } | null;
  } | null;
  sections: {
    kind: 'summary' | 'finding' | 'narratives' | 'uncertainty' | 'bottom-line';
    heading: string;
    statements: Statement[];
  }[];
  evidence: Evidence[];
  origins: { id: string; evidence: number[]; why: string }[];
  narratives: {
    id: string;
    label: string;
    stance: Stance;
    holders: string[];
    interests: { text: string; evidence: number[] }[];
    evidence: number[];
    leavesOpen: string[];
  }[];
  gaps: { text: string; evidence: number[]; record: string | null; holder: string | null }[];
  sources: {
    publisher: string;
    kind: string;
    interests: string[];
    documents: number;
    cited: number;
  }[];
  followUps: string[];
  rulings?: {
    id: string;
    kind: 'stance' | 'merge' | 'split';
    note: string;
    by: string;
    at: string;
    from: Stance | null;
    to: Stance | null;
    document: string | null;
    span: Span | null;
  }[];
  withoutRulings?: { verdict: VerdictLabel; probability: number } | null;
}

export interface Ruling {
  id: string;
  claim: string;
  kind: 'stance' | 'merge' | 'split';
  document?: string;
  span?: Span;
  stance?: Stance;
  evidence?: { document: string; span: Span }[];
  note: string;
  by: string;
  at: string;
}

/** A sentence that a check has judged, cited or not. */
export interface JudgedSentence {
  document: string;
  title: string;
  publisher: string;
  kind: string;
  date: string | null;
  span: Span;
  page: number | null;
  quote: string;
  prefix: string;
  suffix: string;
  stance: Stance;
  probability: number;
  relevance: number;
  speaker: string | null;
  certainty: Certainty;
  origin: string | null;
  /** Its number in the report; null where the report does not cite it. */
  n: number | null;
  ruling: Ruling | null;
}

export interface FoundPassage {
  passage: {
    document: string;
    title: string;
    publisher: string;
    kind: string;
    date: string | null;
    span: Span;
    page: number | null;
  };
  text: string;
  /** Stretches of `text` that answer the words. */
  marks: Span[];
  score: number;
}

export interface Facet {
  name: string;
  count: number;
}

export interface SearchResult {
  items: FoundPassage[];
  facets: { publishers: Facet[]; kinds: Facet[]; years: Facet[] };
}

export interface PlacedQuote {
  document: Evidence['document'];
  span: Span;
  page: number | null;
  quote: string;
}

export interface DraftSentence {
  text: string;
  finding: 'supported' | 'refuted' | 'conflicting' | 'not-found' | null;
  probability: number | null;
  best: PlacedQuote | null;
  quotations: { text: string; found: PlacedQuote | null }[];
  entailment: { status: 'entailed' | 'partly' | 'not-entailed'; score: number } | null;
}

export interface DraftAudit {
  kind: 'draft';
  sentences: DraftSentence[];
}
