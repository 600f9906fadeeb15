import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/app/operations.js';
import { PRESENTERS } from '../../src/cli/presenters.js';
import { OPERATIONS_OVER_HTTP } from '../../src/http/operations-over-http.js';
import { ROUTES } from '../../src/http/routes.js';

const names = OPERATIONS.map(({ name }) => name).sort();
const routeNames = ROUTES.map(({ operationId }) => operationId);

describe('every operation', () => {
  it('is on the command line', () => {
    expect(Object.keys(PRESENTERS).sort()).toEqual(names);
  });

  it('is over HTTP, or says why not', () => {
    expect(Object.keys(OPERATIONS_OVER_HTTP).sort()).toEqual(names);
    const unknown = Object.values(OPERATIONS_OVER_HTTP)
      .flatMap((over) => ('routes' in over ? over.routes : []))
      .filter((route) => !routeNames.includes(route));
    expect(unknown).toEqual([]);
  });
});

it('gives every route a name of its own, a scope and a summary', () => {
  expect(new Set(routeNames).size).toBe(ROUTES.length);
  const bare = ROUTES.filter(({ security, summary }) => !security?.[0]?.['token'] || !summary);
  expect(bare).toEqual([]);
});
