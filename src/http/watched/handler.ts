import { runOperation } from '../../app/operation.js';
import { watch } from '../../app/operations/watch.js';
import type { WatchOutput } from '../../app/outputs/watch.js';
import { CorroborateError } from '../../model/error.js';
import type { Api, ApiParts } from '../answering/api.js';
import { answerIdempotently } from '../answering/idempotent.js';
import { pageOf } from '../answering/list-page.js';
import { addWatched, listWatched, removeWatched } from './routes.js';

const sourcesOf = (output: WatchOutput) => (output.action === 'run' ? [] : output.sources);

function onlySource(output: WatchOutput) {
  const [source] = sourcesOf(output);
  if (source === undefined) throw new CorroborateError('internal-error', 'No source came of it');
  return source;
}

export function serveWatched(app: Api, { dossiers }: ApiParts): void {
  app.openapi(listWatched, async (c) => {
    const { context } = await dossiers.open(c.req.valid('param').dossier);
    const listing = await runOperation(watch, context, { action: 'list' });
    return c.json(
      pageOf(sourcesOf(listing), ({ id }) => id, c.req.valid('query')),
      200,
    );
  });

  app.openapi(addWatched, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    const { address, kind } = c.req.valid('json');
    return answerIdempotently(c, dossier, JSON.stringify([address, kind]), async () => {
      const wanted = { action: 'add', sources: [address], kind };
      return c.json(onlySource(await runOperation(watch, dossier.context, wanted)), 201);
    });
  });

  app.openapi(removeWatched, async (c) => {
    const { dossier: name, source } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    return answerIdempotently(c, dossier, source, async () => {
      const wanted = { action: 'remove', sources: [source] };
      return c.json(onlySource(await runOperation(watch, dossier.context, wanted)), 200);
    });
  });
}
