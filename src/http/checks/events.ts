import { streamSSE } from 'hono/streaming';
import { findServedCheck } from '../../app/serving/served-check.js';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import type { CheckRun } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import type { Api, ApiParts } from '../answering/api.js';
import { networkOf } from '../security/request-facts.js';
import { runView } from './check-view.js';
import { OpenStreams } from './open-streams.js';
import { followCheck } from './routes.js';

/** A line that says nothing keeps the connection open through proxies, and shows who is gone. */
const SILENCE_MS = 15_000;

const eventOf = (run: CheckRun) => ({
  event: run.status === 'running' ? 'progress' : run.status,
  id: String(run.version),
  data: JSON.stringify(runView(run)),
});

/** Every change of a run from the version that was seen on, until it is over or nobody listens. */
async function* changesOf(
  dossier: ServedDossier,
  id: string,
  { seen, gone }: { seen: number; gone: AbortSignal },
): AsyncGenerator<CheckRun | 'silence'> {
  const { runner } = dossier;
  const changes: CheckRun[] = [];
  let wake = () => {};
  const unlisten = runner.listen(id, (run) => {
    changes.push(run);
    wake();
  });
  const ticking = setInterval(() => wake(), SILENCE_MS);
  gone.addEventListener('abort', () => wake());
  try {
    // Read once it is listened to, so that nothing falls between.
    changes.unshift((await findServedCheck(dossier, id)).run);
    let last = seen;
    while (!gone.aborted) {
      const run = changes.shift();
      if (run === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        if (changes.length === 0) yield 'silence';
      } else if (run.version > last) {
        last = run.version;
        yield run;
        if (run.status !== 'running') return;
      }
    }
  } finally {
    clearInterval(ticking);
    unlisten();
  }
}

const tooMany = (): CorroborateError =>
  new CorroborateError('too-many-requests', 'Too many streams of events are open', {
    hint: 'Close one, or ask for the check itself instead of following it.',
    retryable: true,
  });

export function serveEvents(app: Api, { dossiers }: ApiParts): void {
  const streams = new OpenStreams();
  app.openapi(followCheck, async (c) => {
    const { dossier: name, check } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    const { run } = await findServedCheck(dossier, check);
    const seen = Number.parseInt(c.req.header('last-event-id') ?? '', 10) || 0;
    // Tells a browser that has seen the end not to ask again.
    if (run.status !== 'running' && run.version <= seen) return c.body(null, 204);
    const leave = streams.enter(c.get('caller').token ?? networkOf(c));
    if (leave === null) throw tooMany();
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      try {
        for await (const change of changesOf(dossier, check, { seen, gone: gone.signal })) {
          if (change === 'silence') await stream.write(': \n\n');
          else await stream.writeSSE(eventOf(change));
        }
      } finally {
        leave();
      }
    });
  });
}
