import { expect, it } from 'vitest';
import { OPERATIONS } from '../../src/app/operations.js';
import { OPERATIONS_OVER_MCP } from '../../src/mcp/operations-over-mcp.js';
import { TOOLS } from '../../src/mcp/tools.js';

it('has every operation as tools, or says why not', () => {
  const names = OPERATIONS.map(({ name }) => name).sort();
  expect(Object.keys(OPERATIONS_OVER_MCP).sort()).toEqual(names);
});

it('has every tool of an operation and no other', () => {
  const named = Object.values(OPERATIONS_OVER_MCP).flatMap((over) =>
    'tools' in over ? over.tools : [],
  );
  expect([...named].sort()).toEqual(TOOLS.map(({ name }) => name).sort());
});
