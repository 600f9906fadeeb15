import { runOperation } from '../../app/operation.js';
import { list } from '../../app/operations/list.js';
import { rule } from '../../app/operations/rule.js';
import { withdraw } from '../../app/operations/withdraw.js';
import type { Api, ApiParts, Caller } from '../answering/api.js';
import { answerIdempotently } from '../answering/idempotent.js';
import { pageOf } from '../answering/list-page.js';
import { listRulings, makeRuling, withdrawRuling } from './routes.js';
import { rulingView } from './ruling-view.js';
import type { NewRuling } from './schemas.js';

/** What the operation takes: places of sentences, and a stance where it is about one. */
function requestOf(ruling: NewRuling) {
  if ('names' in ruling) return { kind: ruling.kind, evidence: ruling.names, note: ruling.note };
  if (ruling.kind === 'stance') {
    const { kind, claim, note, document, extraction, span, stance } = ruling;
    return { kind, claim, note, stance, evidence: [{ document, extraction, span }] };
  }
  const { kind, claim, note } = ruling;
  const evidence = ruling.evidence.map(({ document, extraction, span }) => ({
    document,
    extraction,
    span,
  }));
  return { kind, claim, note, evidence };
}

/** Who is known by their token signs with its name, and nobody with another's. */
const signed = ({ name, token }: Caller, said: string | undefined): string =>
  token === null ? (said ?? name) : name;

export function serveRulings(app: Api, { dossiers }: ApiParts): void {
  app.openapi(listRulings, async (c) => {
    const { context } = await dossiers.open(c.req.valid('param').dossier);
    const { claim, ...page } = c.req.valid('query');
    const listing = await runOperation(list, context, { what: 'rulings' });
    const rulings = listing.kind === 'rulings' ? listing.rulings : [];
    const meant = rulings.filter((ruling) => claim === undefined || ruling.claim === claim);
    return c.json(
      pageOf(meant.map(rulingView), ({ id }) => id, page),
      200,
    );
  });

  app.openapi(makeRuling, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    const ruling = c.req.valid('json');
    return answerIdempotently(c, dossier, JSON.stringify(ruling), async () => {
      const by = signed(c.get('caller'), ruling.by);
      const made = await runOperation(rule, dossier.context, { ...requestOf(ruling), by });
      return c.json(rulingView({ ...made, withdrawn: null }), 201);
    });
  });

  app.openapi(withdrawRuling, async (c) => {
    const { dossier: name, ruling } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    const { note, by: said } = c.req.valid('json');
    const by = signed(c.get('caller'), said);
    return answerIdempotently(c, dossier, JSON.stringify([note, by]), async () => {
      const withdrawn = await runOperation(withdraw, dossier.context, { ruling, note, by });
      return c.json(rulingView(withdrawn), 200);
    });
  });
}
