import { pastOf, thirdPersonOf } from '../../../src/english/clauses/verb-forms.js';

type Form = readonly [question: RegExp, statement: (answer: string, ...parts: string[]) => string];

const during = (answer: string): string =>
  /^(?:\d{1,2}\s+\p{Lu}|\p{Lu}\p{Ll}+\s+\d{1,2},)/u.test(answer) ? `on ${answer}` : `in ${answer}`;

const said = (auxiliary: string, verb: string): string =>
  auxiliary === 'did' ? pastOf(verb) : auxiliary === 'does' ? thirdPersonOf(verb) : verb;

const VERB_END =
  'born|built|established|founded|constructed|released|published|elected|appointed|opened|formed|created|completed|listed|added|discovered|incorporated|organized|designed|first released';

/** Forms of questions that name their answer's place; the first that fits is used. */
const FORMS: readonly Form[] = [
  [
    new RegExp(`^When (was|were) (.+?) (${VERB_END})(.*)$`),
    (answer, be = '', what = '', verb = '', rest = '') =>
      `${what} ${be} ${verb}${rest} ${during(answer)}`,
  ],
  [
    /^When (did|does) (.+) (\w+)( .*)?$/,
    (answer, auxiliary = '', what = '', verb = '', rest = '') =>
      `${what} ${said(auxiliary, verb)}${rest} ${during(answer)}`,
  ],
  [
    /^Where (is|was|are|were) (.+?)( located)?$/,
    (answer, be = '', what = '') => `${what} ${be} located in ${answer}`,
  ],
  [
    /^(?:What|Which) (.+?) (is|was|are|were) (.+?) (associated with|a member of|known for)$/,
    (answer, kind = '', be = '', what = '', rest = '') =>
      `${what} ${be} ${rest} the ${kind} ${answer}`,
  ],
  [/^Who (is|was|are|were) (.+)$/, (answer, be = '', what = '') => `${answer} ${be} ${what}`],
  [
    /^Who (\w+ed|led|won|wrote|built) (.+)$/,
    (answer, verb = '', what = '') => `${answer} ${verb} ${what}`,
  ],
  [
    /^What (is|was|are|were) (the .+|[\p{L}’' ]+['’]s? .+)$/u,
    (answer, be = '', what = '') => `${what} ${be} ${answer}`,
  ],
  [
    /^In (?:which|what) (\w+) (is|was|are|were) (.+?) (located|born|built|\w+ed)$/,
    (answer, _kind = '', be = '', what = '', verb = '') => `${what} ${be} ${verb} in ${answer}`,
  ],
];

/** A question and its answer as one statement; where no form fits, both as they are. */
export function statementOf(question: string, answer: string): string {
  const bare = question.trim().replace(/\?$/, '');
  for (const [form, say] of FORMS) {
    const found = form.exec(bare);
    if (found === null) continue;
    const text = say(answer.trim(), ...found.slice(1).map((part) => part ?? ''));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
  return `The answer to “${bare}” is ${answer.trim()}.`;
}
