import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServedDossiers } from '../app/serving/served-dossiers.js';
import type { Scope } from './schemas/session.js';

/** Who sent a request, and what they may do. */
export interface Caller {
  /** What rulings and the audit log call them. */
  name: string;
  scopes: readonly Scope[];
}

/** What middleware leaves for handlers. */
export interface ApiEnv {
  Variables: { caller: Caller };
}

export type Api = OpenAPIHono<ApiEnv>;

/** What the routes work with. */
export interface ApiParts {
  dossiers: ServedDossiers;
  /** Whether only this machine can reach the server. */
  loopback: boolean;
  /** Bytes of an upload at most. */
  uploadLimit: number;
  /** Folder of the built reading room, or null where it isn't built. */
  web: string | null;
  /** Told of faults of ours, whose inner words no answer shows. */
  onFault: (error: unknown) => void;
}
