/** A balanced accuracy that others have printed, on a set that is near one of ours. */
export interface PublishedFigure {
  system: string;
  /** Millions of parameters, as published. */
  parameters: number;
  /** The set as its publishers call it. */
  set: 'WiCE' | 'FactCheck';
  /** 0 to 1. */
  balancedAccuracy: number;
}

/**
 * Where the figures stand. LLM-AggreFact is the benchmark of Tang, Laban and Durrett, "MiniCheck:
 * Efficient Fact-Checking of LLMs on Grounding Documents" (EMNLP 2024, arXiv 2404.10774), whose
 * authors ran all of these systems. HHEM-2.1 links to Vectara's open model there.
 */
export const PUBLISHED_IN =
  'LLM-AggreFact leaderboard, llm-aggrefact.github.io, src/app/data.tsx at commit 3132ca4a7939';

const row = (
  system: string,
  parameters: number,
  figures: Readonly<Record<PublishedFigure['set'], number>>,
): PublishedFigure[] =>
  (['WiCE', 'FactCheck'] as const).map((set) => ({
    system,
    parameters,
    set,
    balancedAccuracy: figures[set],
  }));

export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  ...row('MiniCheck-Flan-T5-L', 800, { WiCE: 0.722, FactCheck: 0.747 }),
  ...row('MiniCheck-DeBERTa-L', 400, { WiCE: 0.694, FactCheck: 0.73 }),
  ...row('MiniCheck-RoBERTa-L', 400, { WiCE: 0.676, FactCheck: 0.733 }),
  ...row('AlignScore', 400, { WiCE: 0.66, FactCheck: 0.743 }),
  ...row('HHEM-2.1', 100, { WiCE: 0.759, FactCheck: 0.718 }),
];

/** What keeps the published figures from being a race: printed with them. */
export const WHAT_DIFFERS = [
  'Published figures are of the test parts of WiCE and Factcheck-GPT in the form of LLM-AggreFact; ours are of',
  'the development part of WiCE and of half of the claims of Factcheck-GPT, which were looked at while building.',
  'Our reader was trained on other rows of both sets and of the marked ones. The authors of MiniCheck say that it saw',
  'none of the benchmark; what the other systems saw of it is not told there.',
  'For AttributionBench, QAGS and SummEdits no balanced accuracy of these systems was found in print.',
] as const;
