import { describe, expect, it } from 'vitest';
import type { TableQuery } from '../../src/model/table-query.js';
import type { TableEntry, TableStore } from '../../src/ports/table-store.js';
import { readTables } from '../../src/reading/tables/read-tables.js';
import { scratchFolder } from '../fakes/scratch-folder.js';

const LIMITS = { rows: 100, seconds: 20 };

/** The tables of a CSV file, as reading it gives them. */
async function entry(
  n: number | bigint,
  name: string,
  text: string,
  date: string | null = null,
): Promise<TableEntry> {
  const hints = { name, url: null, mediaType: null };
  const tables = await readTables(Buffer.from(text), hints, scratchFolder());
  return {
    document: { id: `doc_${n.toString(16).padStart(16, '0')}`, name, date },
    tables,
    stamp: `${n}`,
  };
}

const MARCH = `State,Agency,Signed,Paid
Florida,Alder County Sheriff's Office,2025-02-03,"$1,200.50"
Florida,Birch Police Department,2025-02-20,$80
Georgia,Cedar County Sheriff's Office,2020-06-09,
`;
const MAY = `State,Agency,Signed,Paid,Addendum
FLORIDA,Alder County Sheriff's Office,2025-02-03,"$1,200.50",
Georgia,Cedar County Sheriff's Office,2020-06-09,n/a,
Texas,Dogwood County Constable,2025-04-01,$15,yes
`;

const register = async (): Promise<TableEntry[]> => [
  await entry(1, 'agreements_2025-03-18.csv', MARCH),
  await entry(2, 'agreements_2025-05-19.csv', MAY),
];

const ROWS: TableQuery = {
  source: { kind: 'register', register: 'agreements', asOf: null },
  where: [],
  select: ['agency'],
  measure: null,
  group: [],
  order: null,
  limit: null,
  compare: null,
};

/** What every store of tables does. `open` makes an empty one, which the test leaves to be cleaned up. */
export function describeTableStore(name: string, open: () => Promise<TableStore>): void {
  const rowsOf = async (store: TableStore, sql: string) => (await store.query(sql, LIMITS)).rows;

  describe(name, () => {
    it('holds nothing while it is empty', async () => {
      const store = await open();
      expect(await store.held()).toEqual(new Map());
      expect(await store.tables()).toEqual([]);
      expect(await store.registers()).toEqual([]);
    });

    it('says which columns hold what a question names', async () => {
      const store = await open();
      await store.put(await register());
      const sought = { phrases: ['florida'], words: ['birch', 'county'], numbers: [15] };
      const found = (await store.values(sought, LIMITS)).get('agreements');
      expect(
        found?.values.map(({ column, value, rows, whole }) => [column, value, rows, whole]),
      ).toEqual([
        ['state', 'Florida', 2, true],
        ['paid', '15.00', 1, true],
        ['state', 'FLORIDA', 1, true],
        ['agency', "Alder County Sheriff's Office", 2, false],
        ['agency', "Cedar County Sheriff's Office", 2, false],
        ['agency', 'Birch Police Department', 1, false],
        ['agency', 'Dogwood County Constable', 1, false],
      ]);
      expect(found?.everywhere).toEqual([]);
    });

    it('says what joined by other columns than the key', async () => {
      const store = await open();
      await store.put(await register());
      const between = { from: '2025-03-18', to: '2025-05-19', by: ['state'] };
      const source = {
        kind: 'change',
        register: 'agreements',
        change: 'joined',
        ...between,
      } as const;
      const { answer } = await store.ask({ ...ROWS, source }, LIMITS);
      expect(answer.rows.map(([agency]) => agency)).toEqual(['Dogwood County Constable']);
    });

    it('says what its tables are, and which are snapshots of one register', async () => {
      const store = await open();
      await store.put(await register());
      const tables = await store.tables();
      expect(
        tables.map(({ name: called, asOf, register: of, rows }) => [called, asOf, of, rows]),
      ).toEqual([
        ['agreements_2025_03_18', '2025-03-18', 'agreements', 3],
        ['agreements_2025_05_19', '2025-05-19', 'agreements', 3],
      ]);
      expect(
        tables[0]?.columns.map(({ name: called, type, unit }) => [called, type, unit]),
      ).toEqual([
        ['state', 'text', null],
        ['agency', 'text', null],
        ['signed', 'date', null],
        ['paid', 'amount', '$'],
      ]);
      const [only] = await store.registers();
      expect([only?.name, only?.key, only?.snapshots.length]).toEqual([
        'agreements',
        ['agency'],
        2,
      ]);
      expect(await store.held()).toEqual(
        new Map([
          ['doc_0000000000000001', '1'],
          ['doc_0000000000000002', '2'],
        ]),
      );
    });

    it('gives rows with the cells that they come from', async () => {
      const store = await open();
      await store.put(await register());
      const sql = "SELECT agency, paid, signed FROM agreements_2025_03_18 WHERE state = 'Florida'";
      expect(await store.query(sql, LIMITS)).toEqual({
        sql,
        columns: [
          { name: 'agency', type: 'VARCHAR' },
          { name: 'paid', type: 'DECIMAL(18,2)' },
          { name: 'signed', type: 'DATE' },
        ],
        rows: [
          ["Alder County Sheriff's Office", 1200.5, '2025-02-03'],
          ['Birch Police Department', 80, '2025-02-20'],
        ],
        sources: [2, 3].map((row) => ({
          document: 'doc_0000000000000001',
          place: 1,
          row,
          column: null,
        })),
        truncated: false,
      });
    });

    it('computes', async () => {
      const store = await open();
      await store.put(await register());
      const result = await store.query(
        'SELECT count(*), sum(paid) FROM agreements_2025_03_18;',
        LIMITS,
      );
      expect([result.rows, result.sources]).toEqual([[[3, 1280.5]], [null]]);
    });

    it('groups by what is asked, and by nothing of its own', async () => {
      const store = await open();
      await store.put(await register());
      const all = 'SELECT count(*) > 1 AS several FROM agreements_2025_03_18 GROUP BY ALL';
      expect((await store.query(all, LIMITS)).rows).toEqual([[true]]);
      const states = 'SELECT state, count(*) AS n FROM agreements_2025_03_18 GROUP BY ALL';
      const { rows, sources } = await store.query(states, LIMITS);
      expect(rows.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(3);
      expect(sources.every((source) => source === null)).toBe(true);
    });

    it('answers as of a day, and says who joined and who left between two', async () => {
      const store = await open();
      await store.put(await register());
      expect(await rowsOf(store, "SELECT count(*) FROM agreements_on('2025-04-30')")).toEqual([
        [3],
      ]);
      expect(await rowsOf(store, "SELECT count(*) FROM agreements_on('2025-01-01')")).toEqual([
        [0],
      ]);
      const changes =
        "SELECT change, agency FROM agreements_changes('2025-03-18', '2025-05-19') ORDER BY 1";
      expect(await rowsOf(store, changes)).toEqual([
        ['joined', 'Dogwood County Constable'],
        ['left', 'Birch Police Department'],
      ]);
    });

    it('takes newer tables of a document in place of the older, and drops them', async () => {
      const store = await open();
      await store.put(await register());
      await store.put([await entry(1, 'other.csv', 'A,B\nx,1\n')]);
      expect((await store.tables()).map((table) => table.name)).toEqual([
        'agreements_2025_05_19',
        'other',
      ]);
      await store.remove(['doc_0000000000000002']);
      expect((await store.tables()).map((table) => table.name)).toEqual(['other']);
      await store.clear();
      expect(await store.tables()).toEqual([]);
    });

    it('tells tables of one name apart by their documents', async () => {
      const store = await open();
      await store.put([
        await entry(0xa1b2000000000000n, 'a/list.csv', 'A,B\nx,1\n'),
        await entry(0xc300000000000000n, 'b/list.csv', 'A,B\ny,2\n'),
      ]);
      expect((await store.tables()).map((table) => table.name)).toEqual([
        'list_a1b200000000_1',
        'list_c30000000000_1',
      ]);
    });

    it.each([
      ["SELECT * FROM read_csv('/etc/passwd')", /file system|disabled/],
      ["SELECT * FROM read_text('/etc/hostname')", /file system|disabled/],
      ["SELECT * FROM '/etc/passwd'", /./],
      ["COPY (SELECT 1) TO '/tmp/out.csv'", /disabled|only reads/],
      ['CREATE TABLE mine (a INTEGER)', /only reads/],
      ['DELETE FROM _documents', /only reads/],
      ['DROP VIEW agreements', /only reads/],
      ['SET threads = 1', /only reads/],
      ["ATTACH '/tmp/other.duckdb'", /only reads/],
      ['INSTALL httpfs', /only reads/],
      ['LOAD httpfs', /only reads/],
      ['SELECT 1; SELECT 2', /one statement/],
      ['SELECT nothing FROM agreements', /nothing/],
      ['SELEC', /syntax/],
      ['', /one statement/],
    ])('refuses %j', async (sql, message) => {
      const store = await open();
      await store.put(await register());
      await expect(store.query(sql, LIMITS)).rejects.toMatchObject({
        code: 'invalid-input',
        message: expect.stringMatching(message),
      });
    });

    it('stops at the limits of rows, time and memory', async () => {
      const store = await open();
      await store.put(await register());
      const many = await store.query('SELECT range FROM range(1000)', { ...LIMITS, rows: 5 });
      expect([many.rows, many.truncated]).toEqual([[[0], [1], [2], [3], [4]], true]);
      const slow =
        'SELECT count(*) FROM range(3000000) a, range(3000000) b WHERE a.range + b.range = 1.5';
      await expect(store.query(slow, { ...LIMITS, seconds: 1 })).rejects.toMatchObject({
        code: 'invalid-input',
      });
      const [[long]] = (await rowsOf(store, "SELECT repeat('x', 50000000)")) as [[string]];
      expect(long.length).toBe(20_000);
    });

    it('answers typed queries, with the rows that the answer rests on', async () => {
      const store = await open();
      await store.put(await register());
      const asked = await store.ask(
        {
          ...ROWS,
          select: ['agency', 'state'],
          source: { kind: 'register', register: 'agreements', asOf: '2025-04-01' },
          measure: { kind: 'distinct', columns: ['agency'] },
          where: [
            { column: 'state', is: 'is', values: ['FLORIDA'] },
            { column: 'signed', is: 'is', values: ['2025-02'] },
          ],
          compare: { is: 'more-than', value: 1 },
        },
        LIMITS,
      );
      expect([
        asked.answer.rows,
        asked.rows.rows,
        asked.rows.sources.map((source) => source?.row),
      ]).toEqual([
        [[2, true]],
        [
          ["Alder County Sheriff's Office", 'Florida'],
          ['Birch Police Department', 'Florida'],
        ],
        [2, 3],
      ]);
      expect(await rowsOf(store, asked.answer.sql)).toEqual([[2, true]]);
    });

    it.each<[string, Partial<TableQuery>, unknown[][]]>([
      [
        'the newest snapshot',
        { where: [{ column: 'state', is: 'is-not', values: ['Texas'] }] },
        [["Alder County Sheriff's Office"], ["Cedar County Sheriff's Office"]],
      ],
      [
        'a change',
        {
          source: {
            kind: 'change',
            register: 'agreements',
            change: 'left',
            from: '2025-03-18',
            to: '2025-06-01',
          },
        },
        [['Birch Police Department']],
      ],
      ['the largest', { measure: { kind: 'largest', column: 'paid' } }, [[1200.5]]],
      [
        'a share',
        {
          measure: { kind: 'share', where: [{ column: 'state', is: 'contains', values: ['tex'] }] },
        },
        [[1 / 3]],
      ],
      [
        'a series',
        {
          source: { kind: 'history', register: 'agreements' },
          measure: { kind: 'rows' },
          group: [{ column: 'as_of', by: 'month' }],
          order: { by: { kind: 'measure' }, descending: true },
          where: [{ column: 'state', is: 'one-of', values: ['Florida'] }],
        },
        [
          ['2025-03', 2],
          ['2025-05', 1],
        ],
      ],
      [
        'both tables',
        {
          source: { kind: 'table', table: 'agreements_2025_03_18' },
          where: [{ column: 'agency', is: 'in', table: 'agreements_2025_05_19', other: 'agency' }],
          order: { by: { kind: 'column', column: 'signed' }, descending: true },
          limit: 1,
        },
        [["Alder County Sheriff's Office"]],
      ],
      [
        'what is missing',
        { where: [{ column: 'paid', is: 'missing', values: [] }] },
        [["Cedar County Sheriff's Office"]],
      ],
      [
        'after a year',
        {
          where: [{ column: 'signed', is: 'more-than', values: ['2024'] }],
          measure: { kind: 'rows' },
        },
        [[2]],
      ],
    ])('asks for %s', async (_, query, rows) => {
      const store = await open();
      await store.put(await register());
      expect((await store.ask({ ...ROWS, ...query }, LIMITS)).answer.rows).toEqual(rows);
    });

    it('refuses a typed query that names what is not there', async () => {
      const store = await open();
      await store.put(await register());
      const wrong: Partial<TableQuery>[] = [
        { source: { kind: 'table', table: 'nowhere' } },
        { where: [{ column: "x' OR 1=1 --", is: 'is', values: ['a'] }] },
        { where: [{ column: 'signed', is: 'is', values: ['soon'] }] },
        { where: [{ column: 'paid', is: 'more-than', values: ['much'] }] },
        { measure: { kind: 'sum', column: 'agency' } },
      ];
      for (const query of wrong) {
        await expect(store.ask({ ...ROWS, ...query }, LIMITS)).rejects.toMatchObject({
          code: 'invalid-input',
        });
      }
      const quoted = {
        where: [{ column: 'agency', is: 'is' as const, values: ["Alder County Sheriff's Office"] }],
      };
      expect((await store.ask({ ...ROWS, ...quoted }, LIMITS)).answer.rows).toHaveLength(1);
    });

    it('keeps cells of another type as text', async () => {
      const store = await open();
      await store.put([
        await entry(3, 'days.csv', `Day,What\n${'2025-01-01,x\n'.repeat(30)}soon,y\n`),
      ]);
      expect((await store.tables())[0]?.warnings).toEqual([
        'Table 1: 1 cell of “Day” (dates) is something else, the first in row 32: “soon”.',
      ]);
      expect(await rowsOf(store, 'SELECT "column", "text" FROM odd_cells')).toEqual([
        ['day', 'soon'],
      ]);
    });
  });
}
