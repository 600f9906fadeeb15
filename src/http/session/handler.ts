import { ENGINE_VERSION } from '../../app/engine-version.js';
import type { Api, ApiParts } from '../answering/api.js';
import { getSession } from './routes.js';

export function serveSession(
  app: Api,
  { dossiers, loopback, searchesWeb = false }: ApiParts,
): void {
  app.openapi(getSession, (c) => {
    const { scopes, dossiers: open } = c.get('caller');
    return c.json(
      {
        engine: ENGINE_VERSION,
        loopback,
        scopes: [...scopes],
        searchesWeb,
        canMakeDossiers: dossiers.canMake && open === null && scopes.includes('write'),
      },
      200,
    );
  });
}
