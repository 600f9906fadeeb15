/** What the engine made of one statement of which the truth is known. */
export interface JudgedStatement {
  /** Whether it is true. */
  truth: boolean;
  /** Whether the engine holds it true; null where it computed nothing. */
  holds: boolean | null;
}

export interface StatementScore {
  statements: number;
  /** How many were computed at all, and how many of these on the right side. */
  computed: number;
  right: number;
  /** Statements called true that are false, and the other way round. */
  wronglyHeld: number;
  wronglyRefuted: number;
}

export function scoreStatements(judged: readonly JudgedStatement[]): StatementScore {
  const computed = judged.filter(({ holds }) => holds !== null);
  return {
    statements: judged.length,
    computed: computed.length,
    right: computed.filter(({ truth, holds }) => truth === holds).length,
    wronglyHeld: computed.filter(({ truth, holds }) => holds === true && !truth).length,
    wronglyRefuted: computed.filter(({ truth, holds }) => holds === false && truth).length,
  };
}
