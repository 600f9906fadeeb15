import type { StageProgress } from '../api/types.js';

/** What each stage does, in the order of the flow. */
const WORK: Record<StageProgress['stage'], string> = {
  searching: 'Searching the web',
  fetching: 'Fetching pages, keeping them and setting some aside',
  gathering: 'Finding passages for and against',
  judging: 'Comparing passages with the claim',
  weighing: 'Weighing origins, narratives and gaps',
  writing: 'Writing the report and auditing every sentence',
};

const STAGES: readonly StageProgress['stage'][] = ['gathering', 'judging', 'weighing', 'writing'];
const OF_THE_WEB: readonly StageProgress['stage'][] = ['searching', 'fetching'];

export interface StageView {
  stage: StageProgress['stage'];
  work: string;
  state: 'done' | 'now' | 'to come';
  /** Null where the stage does one thing, or has not begun. */
  counts: { done: number; total: number } | null;
  /** What the server says of it, and the pages that it kept; absent where it says nothing. */
  note?: string;
  kept?: readonly string[];
}

/**
 * All stages of a check with what is known of each, those of the web only where it is asked. A stage that a later one has followed is done,
 * whatever its last count said.
 */
export const stagesOf = (progress: readonly StageProgress[], web = false): StageView[] => {
  const stages = web ? [...OF_THE_WEB, ...STAGES] : STAGES;
  const begun = new Map(progress.map((told) => [told.stage, told]));
  const latest = stages.findLastIndex((stage) => begun.has(stage));
  return stages.map((stage, index) => {
    const told = begun.get(stage);
    const counted = told !== undefined && told.total > 1;
    return {
      stage,
      work: WORK[stage],
      state: index < latest ? 'done' : index === latest ? 'now' : 'to come',
      counts: counted ? { done: told.done, total: told.total } : null,
      ...(told?.note !== undefined && { note: told.note }),
      ...(told?.kept !== undefined && { kept: told.kept }),
    };
  });
};

/** The seconds between two moments as people say them: `48 s`, `2 min 05 s`. */
export const elapsed = (from: string, now: number): string => {
  const seconds = Math.max(0, Math.round((now - Date.parse(from)) / 1000));
  if (!Number.isFinite(seconds)) return '';
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
};
