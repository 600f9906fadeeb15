/** The layer rule: a folder imports only folders above it in this list. */
const layers = ['model', 'text', 'english', 'ports', 'reading', 'asking', 'gathering', 'relating', 'judging', 'weighing', 'writing', 'publishing', 'adapters', 'app'];

/** A stage takes the value of the stage before it; adapters implement ports and know no stage. */
const stages = ['reading', 'asking', 'gathering', 'relating', 'judging', 'weighing', 'writing', 'publishing'];

const rank = layers.map((layer, index) => ({
  name: `${layer}-imports-upward`,
  comment: 'A folder imports only folders above it in DESIGN: nothing reaches back or up.',
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(index + 1), 'cli', 'http', 'mcp'].join('|')})/` },
}));

export default {
  forbidden: [
    ...rank,
    {
      name: 'adapters-know-no-stage',
      severity: 'error',
      from: { path: '^src/adapters/', pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(${stages.join('|')})/` },
    },
    {
      name: 'surfaces-go-through-app',
      severity: 'error',
      from: { path: '^src/(cli|http|mcp)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(cli|http|mcp|app|model|publishing)/' },
    },
    {
      name: 'pure-layers-use-no-node',
      severity: 'error',
      from: { path: '^src/(model|text|english|ports|asking|gathering|relating|judging|weighing|writing)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-talks-http-only',
      comment:
        'The reading room gets all it shows by HTTP. It shares the words and orders of a report with its other forms.',
      severity: 'error',
      from: { path: '^web/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(src|test|eval|bench)/', pathNot: '^src/(model|publishing)/' },
    },
    {
      name: 'web-shares-downwards',
      comment: 'What pages share knows no page.',
      severity: 'error',
      from: { path: '^web/src/(api|design)/' },
      to: { path: '^web/src/', pathNot: '^web/src/(api|design)/' },
    },
    {
      name: 'one-analysis-a-sentence',
      comment:
        'Gathering has each sentence analysed once; later stages read fields of that and no words. What else they may import is explained in ARCHITECTURE.md.',
      severity: 'error',
      from: { path: '^src/(judging|weighing|writing)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/english/',
        pathNot: '^src/english/((analyse-sentence|alignment|stakes|document-signs|as-sentence|lower-first|missing-details|without-orders)\\.ts$|names/)',
      },
    },
    {
      name: 'publishing-reads-names-and-dates',
      comment: 'Letters that ask for records are addressed to a body, for a period.',
      severity: 'error',
      from: { path: '^src/publishing/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/english/', pathNot: '^src/english/(dates\\.ts$|names/)' },
    },
    {
      name: 'signs-are-fields',
      comment: 'A sign of English is read as a field of the analysis of its sentence.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/english/|\\.test\\.ts$' },
      to: { path: '^src/english/signs/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'mdast has types alone, in @types/mdast; the web schema is types alone too.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^mdast$|^\\./schema\\.js$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'], extensions: ['.ts', '.tsx', '.js'] },
  },
};
