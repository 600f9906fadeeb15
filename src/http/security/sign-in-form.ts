import type { Context } from 'hono';
import { answerProblem } from '../answering/problem-answer.js';
import { limitBody } from './body-check.js';

/** A token and an address of this server: nobody has shown yet that they may send more. */
const limitForm = limitBody(8_000);
const PATIENCE_MS = 10_000;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export interface SignInForm {
  token: string;
  to: string;
}

const answerLate = (c: Context): Response =>
  answerProblem(
    c,
    { code: 'invalid-input', message: 'The form did not arrive in time', hint: 'Send it again.' },
    408,
  );

/** The form of a sign-in, or what to answer where it is too long or too slow. */
export async function signInForm(c: Context): Promise<SignInForm | Response> {
  let form: SignInForm | undefined;
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<Response>((settle) => {
    late = setTimeout(() => settle(answerLate(c)), PATIENCE_MS);
  });
  const reading = limitForm(c, async () => {
    const { token, to } = await c.req.parseBody();
    form = { token: text(token), to: text(to) };
  });
  try {
    const refused = await Promise.race([reading, patience]);
    return form ?? refused ?? answerLate(c);
  } finally {
    clearTimeout(late);
  }
}
