import type { Stance } from '../model/evidence.js';
import type { GapSays } from '../model/phrases/gaps.js';
import type { HeadingSays } from '../model/phrases/headings.js';
import type { StatementName } from '../model/phrases/phrases.js';
import type { GapKind, Section, VerdictLabel } from '../model/report.js';

type Kind = Exclude<Section['kind'], 'bottom-line'>;

/** Where a statement may stand, and on what. */
export interface Place {
  sections: readonly Kind[];
  /** The verdicts that it may conclude as the bottom line; `open` where there is none. */
  concludes: readonly (VerdictLabel | 'open')[];
  /** The stances of what it cites: one of them each; null for any, none for what cites nothing. */
  cites: readonly Stance[] | null;
  /** Those that must be among them; where any must, each is cited once: one passage for each side. */
  needs: readonly Stance[];
}

const place = (
  sections: readonly Kind[],
  cites: Place['cites'],
  concludes: Place['concludes'] = [],
  needs: Place['needs'] = [],
): Place => ({ sections, cites, concludes, needs });

const LED: readonly Kind[] = ['summary', 'finding'];
const FINDING: readonly Kind[] = ['finding'];
const LACKING: readonly Kind[] = ['summary', 'uncertainty'];

export const PLACES: Record<StatementName, Place> = {
  quotation: place(['summary', 'finding', 'narratives', 'uncertainty'], null, ['open']),
  alike: place(['summary', 'finding'], null, ['open']),
  'in-support': place(LED, ['supports']),
  against: place(LED, ['refutes']),
  limiting: place(LED, ['qualifies']),
  closest: place(LED, ['neither']),
  'worded-differently': place(LED, null),
  'part-that-holds': place(FINDING, ['supports']),
  'narrower-scope': place(FINDING, null),
  'other-time': place(FINDING, null),
  intention: place(FINDING, null),
  'on-paper': place(FINDING, null),
  disputed: place(FINDING, null),
  'part-that-fails': place(FINDING, ['refutes']),
  'newer-record': place(FINDING, null),
  'older-account': place(FINDING, null),
  computed: place(LED, null, ['open']),
  holds: place([], ['supports'], ['supported']),
  'does-not-hold': place([], ['refutes'], ['refuted']),
  divided: place([], ['supports', 'refutes'], ['conflicting'], ['supports', 'refutes']),
  'holds-in-part': place([], ['supports', 'qualifies', 'refutes'], ['conflicting'], ['supports']),
  limited: place([], ['qualifies', 'refutes'], ['conflicting']),
  undecided: place([], [], ['not-enough-evidence']),
  unanswered: place([], [], ['not-enough-evidence', 'open']),
  'nothing-decides': place(LACKING, []),
  'no-answer': place(LACKING, []),
  'no-document-by': place(LACKING, []),
  'nothing-speaks-of': place(LACKING, []),
  'cited-document': place(LACKING, null),
  'numbered-sources': place(LACKING, null),
  'no-document-dated': place(LACKING, []),
  'without-exact-date': place(LACKING, []),
  'other-language': place(LACKING, null),
  'hides-text': place(LACKING, null),
  'not-readable': place(LACKING, []),
};

/**
 * The stances that a language model's bottom line may rest on, by verdict: none where nothing is
 * decided. It says what those passages say; what the verdict is the engine says.
 */
export const GENERATED_CONCLUDES: Record<VerdictLabel | 'open', readonly Stance[]> = {
  supported: ['supports'],
  refuted: ['refutes'],
  conflicting: ['supports', 'refutes', 'qualifies'],
  'not-enough-evidence': [],
  open: ['supports', 'refutes', 'qualifies', 'neither'],
};

export const HEADING_SECTIONS: Record<HeadingSays['template'], Section['kind']> = {
  'in-short': 'summary',
  'what-holds': 'finding',
  'what-changed': 'finding',
  matter: 'finding',
  'the-record': 'finding',
  'also-on-record': 'finding',
  'closest-passages': 'finding',
  'also-near': 'finding',
  'competing-accounts': 'narratives',
  undocumented: 'uncertainty',
  'bottom-line': 'bottom-line',
};

export const GAP_KINDS_OF_TEMPLATES: Record<GapSays['template'], GapKind> = {
  'nothing-decides': 'undecided',
  'no-answer': 'undecided',
  'nothing-speaks-of': 'part',
  'own-words': 'unrecorded',
  'cited-document': 'absent',
  'numbered-sources': 'absent',
  'no-document-dated': 'period',
  'no-document-by': 'unheard',
  'without-exact-date': 'undated',
  'other-language': 'unread',
  'hides-text': 'unread',
  'not-readable': 'unread',
};
