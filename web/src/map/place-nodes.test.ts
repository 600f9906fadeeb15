import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originNames } from '../../../src/publishing/origin-names.js';
import { chainsOf } from './chains.js';
import { WHOLE } from './filter.js';
import { graphOf } from './graph.js';
import { placeNodes } from './place-nodes.js';
import { evidenceWith, reportWith } from './report.fixture.js';

const reports = fc
  .array(
    fc.record({
      document: fc.nat(12),
      publisher: fc.nat(5),
      origin: fc.nat(8),
      claim: fc.nat(1),
      title: fc.string({ maxLength: 120 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) =>
    reportWith({
      evidence: pieces.map(({ document, publisher, origin, claim, title }, index) =>
        evidenceWith({
          n: index + 1,
          claim: `c${claim}`,
          origin: `o${origin}`,
          document: { id: `doc_${document}`, title, publisher: `Publisher ${publisher}` },
        }),
      ),
    }),
  );

test('no two things on the map cover each other', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const graph = graphOf(chainsOf(report, originNames(report), WHOLE));
      const places = [...placeNodes(graph).values()];
      expect(places).toHaveLength(graph.nodes.length);
      for (const [index, a] of places.entries()) {
        for (const b of places.slice(index + 1)) {
          const apart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

test('a chain of single things lies on one line, from publisher to claim', () => {
  const report = reportWith({ evidence: [evidenceWith({})] });
  const places = placeNodes(graphOf(chainsOf(report, originNames(report), WHOLE)));
  const ids = ['publisher A publisher', 'document doc_1', 'origin o1', 'claim c1'];
  const xs = ids.map((id) => places.get(id)?.x ?? Number.NaN);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(new Set(ids.map((id) => places.get(id)?.y)).size).toBe(1);
});
