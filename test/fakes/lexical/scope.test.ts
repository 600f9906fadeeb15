import { describe, expect, it } from 'vitest';
import { compareScopes } from './scope.js';

describe('compareScopes', () => {
  it.each([
    ['Every ferry is inspected.', 'Some ferries are inspected, while others wait.', 'excepted'],
    ['Every ferry is inspected.', 'Two of the 14 ferries were inspected.', 'excepted'],
    ['Every ferry is inspected.', 'The ferry was inspected in May.', 'partial'],
    ['Every ferry is inspected.', 'All ferries are inspected.', 'agrees'],
    ['The port is the only way in.', 'The port and another road lead in.', 'excepted'],
    ['The port is the only way in.', 'The port is a way in.', 'unsaid'],
    ['The port is the only way in.', 'The only way in is the port.', 'agrees'],
    ['The line opened only after 2001.', 'The line opened in 2003.', 'agrees'],
    ['The ferries are safe.', 'Some ferries are safe, but others are not.', 'partial'],
    ['The ferries are safe.', 'The ferries are safe.', 'agrees'],
  ] as const)('sets “%s” against “%s”', (claim, sentence, relation) => {
    expect(compareScopes(claim, sentence)).toBe(relation);
  });
});
