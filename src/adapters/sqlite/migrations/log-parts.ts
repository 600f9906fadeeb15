/** The tables of the access log, and how many entries each holds before the oldest go. */
export const LOG_PARTS = { log: 200_000, strangers: 20_000 } as const;

export type LogPart = keyof typeof LOG_PARTS;
