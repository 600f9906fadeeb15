import { z } from 'zod';
import { ModelProblem } from './model-problem.js';

/** Where endpoints say what is wrong; some say it as plain text. */
const complaintSchema = z.object({
  error: z.union([
    z.string().transform((message) => ({ message, code: null, param: null })),
    z.object({
      message: z.string().default(''),
      code: z.union([z.string(), z.number()]).nullish().catch(null),
      param: z.string().nullish().catch(null),
    }),
  ]),
});

/** What an endpoint complained of. */
export interface Complaint {
  message: string;
  code: string;
  /** The parameter of the request that it does not take. */
  parameter: string | null;
}

export function complaintOf(body: unknown): Complaint {
  const { data } = complaintSchema.safeParse(body);
  const error = data?.error;
  return {
    message: error?.message ?? '',
    code: String(error?.code ?? ''),
    parameter: error?.param ?? null,
  };
}

/** Longest that is told of an endpoint's own words. */
const MOST_WORDS = 200;

const quoted = (message: string): string => {
  const line = message.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line === '' ? '' : `: ${line.slice(0, MOST_WORDS)}`;
};

const isMoney = (status: number, { code }: Complaint): boolean =>
  status === 402 || code === 'insufficient_quota';

/** Whether the same request may be answered a little later. */
export const isBusy = (status: number, complaint: Complaint): boolean =>
  (status === 429 || status === 503 || status === 529) && !isMoney(status, complaint);

/** What an HTTP status that is not 200 means. Answers to wrong keys may repeat them: not quoted. */
export function statusProblem(status: number, complaint: Complaint): ModelProblem {
  if (isMoney(status, complaint))
    return new ModelProblem('quota', `wants to be paid first (HTTP ${status})`);
  if (status === 429) return new ModelProblem('quota', 'takes no more requests for now (HTTP 429)');
  if (status === 401 || status === 403)
    return new ModelProblem('unauthorised', `does not accept the key (HTTP ${status})`);
  if (status === 404 || complaint.code === 'model_not_found') {
    const what = `is not known there (HTTP ${status}): check the model's name and the address`;
    return new ModelProblem('unknown-model', what);
  }
  if (status >= 300 && status < 400)
    return new ModelProblem(
      'unreachable',
      `sends us elsewhere, which we don't follow (HTTP ${status})`,
    );
  if (status >= 500)
    return new ModelProblem('unreachable', `is out of order or overloaded (HTTP ${status})`);
  const what = `refused the request (HTTP ${status})${quoted(complaint.message)}`;
  return new ModelProblem('refused', what);
}
