import { CorroborateError } from '../../model/error.js';
import type { Embedder } from '../../ports/embedder.js';
import type { OperationContext } from '../context.js';
import type { Finding } from '../outputs/doctor.js';
import { vectorLack } from './vector-lack.js';

const SUBJECT = 'vectors';

/** Says which model makes the dossier's vectors and whether every passage has one. */
export async function examineVectors(context: OperationContext): Promise<Finding> {
  let embedder: Embedder | null;
  try {
    embedder = await context.embedder();
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    const remedy = error.hint ?? 'Install Corroborate again.';
    return { subject: SUBJECT, status: 'fault', detail: error.message, remedy };
  }
  const ok = (detail: string): Finding => ({
    subject: SUBJECT,
    status: 'ok',
    detail,
    remedy: null,
  });
  if (embedder === null) return ok('none, as there is no embedder: search goes by words alone');
  const coverage = await (await context.stores()).index.vectorCoverage();
  const lack = vectorLack(embedder.name, coverage);
  if (lack === null) return ok(`${coverage.passages} passages, by ${embedder.name}`);
  const remedy = 'Run `corroborate reindex`.';
  return { subject: SUBJECT, status: 'warning', detail: lack, remedy };
}
