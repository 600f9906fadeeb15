import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServedDossiers } from '../../app/serving/served-dossiers.js';
import type { Scope } from '../../model/access-token.js';

/** Who sent a request, and what they may do. */
export interface Caller {
  /** What rulings and the audit log call them. */
  name: string;
  scopes: readonly Scope[];
  /** Names of the dossiers that are open to them, or null for all. */
  dossiers: readonly string[] | null;
  /** Id of their access token, or null where none is asked for. */
  token: string | null;
}

/** Whether a dossier is open to a caller. */
export const mayOpen = ({ dossiers }: Caller, name: string): boolean =>
  dossiers === null || dossiers.includes(name);

/** What middleware leaves for handlers. */
export interface ApiEnv {
  Variables: {
    caller: Caller;
    /** Takes one asking of the caller's rate: seconds to wait, or 0. Left out where nothing is counted. */
    takeAsk?: () => number;
  };
}

export type Api = OpenAPIHono<ApiEnv>;

/** What the routes work with. */
export interface ApiParts {
  dossiers: ServedDossiers;
  /** Whether only this machine can reach the server. */
  loopback: boolean;
  /** Bytes of an upload at most. */
  uploadLimit: number;
  /** Whether questions may be sent to search providers. */
  searchesWeb?: boolean;
  /** Whether assistants may read private documents. */
  assistantsReadPrivate?: boolean;
  /** Folder of the built reading room, or null where it isn't built. */
  web: string | null;
  /** Told of faults of ours, whose inner words no answer shows. */
  onFault: (error: unknown) => void;
}
