import { ENGINE_VERSION } from '../../app/engine-version.js';
import type { Api, ApiParts } from '../api.js';
import { getSession } from '../routes/session.js';

export function serveSession(app: Api, { dossiers, loopback }: ApiParts): void {
  app.openapi(getSession, (c) =>
    c.json(
      {
        engine: ENGINE_VERSION,
        loopback,
        scopes: [...c.get('caller').scopes],
        canMakeDossiers: dossiers.canMake,
      },
      200,
    ),
  );
}
