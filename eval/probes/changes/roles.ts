import type { Change, Probe } from '../change.js';
import { leadingNameOf } from '../main-clause.js';

/** Verbs, active and passive, that are not so both ways: who did it can't change places unseen. */
const DONE_TO: readonly (readonly [active: string, passive: string])[] = [
  ['trained', 'was trained by'],
  ['sued', 'was sued by'],
  ['hired', 'was hired by'],
  ['paid', 'was paid by'],
  ['acquired', 'was acquired by'],
  ['audited', 'was audited by'],
  ['supervised', 'was supervised by'],
  ['defeated', 'was defeated by'],
  ['criticized', 'was criticized by'],
  ['funded', 'was funded by'],
  ['investigated', 'was investigated by'],
  ['replaced', 'was replaced by'],
  ['founded', 'was founded by'],
  ['praised', 'was praised by'],
  ['protected', 'was protected by'],
  ['advised', 'was advised by'],
  ['equipped', 'was equipped by'],
];

const TAILS = ['', ' in 2019', ' under a new agreement', ' after a long dispute', ' last spring'];

/** Two names, a verb and what follows it; numbers pick so that all meet all. */
function castOf(statement: string, other: string, at: number) {
  const first = leadingNameOf(statement);
  const second = leadingNameOf(other);
  const [active = '', passive = ''] = DONE_TO[at % DONE_TO.length] ?? [];
  const tail = TAILS[at % TAILS.length] ?? '';
  if (first === undefined || second === undefined) return undefined;
  if (/ and |\w+s of /.test(`${first} ${second}`)) return undefined;
  if (second.split(' ').some((word) => first.includes(word))) return undefined;
  const actively = (agent: string, patient: string) => `${agent} ${active} ${patient}${tail}.`;
  const passively = (agent: string, patient: string) => `${patient} ${passive} ${agent}${tail}.`;
  return { first, second, actively, passively };
}

/** "A trained B" against "B trained A", each in the active or the passive. */
export function rolesSwapped(statement: string, other: string, at: number): Probe | undefined {
  const cast = castOf(statement, other, at);
  if (cast === undefined) return undefined;
  const { first, second, actively, passively } = cast;
  const say = at % 4 < 2 ? actively : passively;
  const ask = at % 2 === 0 ? actively : passively;
  return { evidence: say(first, second), claim: ask(second, first) };
}

/** "A trained B" against "B was trained by A": the same, so a reader that never agrees is seen. */
export function voiceChanged(statement: string, other: string, at: number): Probe | undefined {
  const cast = castOf(statement, other, at);
  if (cast === undefined) return undefined;
  const { first, second, actively, passively } = cast;
  return at % 2 === 0
    ? { evidence: actively(first, second), claim: passively(first, second) }
    : { evidence: passively(first, second), claim: actively(first, second) };
}

const NAME = String.raw`(?:The )?[A-Z][\w'’-]*\.?(?: (?:(?:of|the|de|and|for) )*[A-Z][\w'’-]*)*`;
const FOUND_VERBS =
  'directed|wrote|produced|defeated|founded|signed|created|bought|acquired|hired|killed|succeeded|preceded|influenced|inspired|portrayed|released|discovered|developed|published|designed|composed|owned|invaded|recorded|written|led|commissioned|sponsored';
const ACTIVE = new RegExp(`^(${NAME}) (${FOUND_VERBS}) (${NAME})([^A-Z]*)\\.$`);
const PASSIVE = new RegExp(
  `^(${NAME}) ((?:was|is|were|are) (?:${FOUND_VERBS}) by) (${NAME})([^A-Z]*)\\.$`,
);

/** The same in a statement as somebody wrote it. */
export function foundRolesSwapped(statement: string): Probe | undefined {
  const [, agent, verb, patient, tail = ''] =
    ACTIVE.exec(statement) ?? PASSIVE.exec(statement) ?? [];
  if (!agent || !patient || agent === patient) return undefined;
  return { evidence: statement, claim: `${patient} ${verb} ${agent}${tail}.` };
}

export const ROLES: readonly Change[] = [
  {
    kind: 'roles swapped',
    expected: ['refutes', 'neither'],
    ofNames: true,
    change: (statement, other, at) =>
      foundRolesSwapped(statement) ?? rolesSwapped(statement, other, at),
  },
  { kind: 'roles kept, other voice', expected: ['supports'], ofNames: true, change: voiceChanged },
];
