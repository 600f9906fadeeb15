#!/usr/bin/env node
/**
 * Fails on a number that decides something outside the settings of its stage: a decimal anywhere,
 * or a constant that is a bare number. Numbers that are part of a formula or of a format have
 * their place in `ALLOWED`, with the reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const STAGES = [
  'asking',
  'gathering',
  'relating',
  'judging',
  'weighing',
  'writing',
  'app/auditing',
  'model/phrases',
];
/** Here sizes of formats and limits stand as constants with their reasons; decimals do not. */
const BESIDE = ['english', 'reading', 'text', 'app', 'adapters/onnx'];
const SETTINGS = /(?:^|[/-])settings\.ts$/;

const ALLOWED = {
  'src/weighing/verdict/verdict-weights.ts': 'learnt: written by npm run fit:verdict',
  'src/english/number-words.ts': 'what “a third” is in percent',
  'src/reading/hidden/lengths.ts': 'units of length (CSS Values 4)',
  'src/weighing/gaps/periods.ts DAY_MS': 'milliseconds of a day',
  'src/weighing/verdict/confidence.ts ONE_YEAR_MS': 'milliseconds of a year',
};

const sourcesIn = (folder) =>
  readdirSync(`src/${folder}`, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !SETTINGS.test(file))
    .map((file) => join('src', folder, file));

const isNumber = (node) =>
  node !== undefined &&
  (ts.isNumericLiteral(node) ||
    (ts.isBinaryExpression(node) && isNumber(node.left) && isNumber(node.right)) ||
    (ts.isPrefixUnaryExpression(node) && isNumber(node.operand)));

/** `key` says what an exception has to name. */
function numbersIn(path, alsoConstants) {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  const add = (node, key, what) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ key, text: `${path}:${line + 1}: ${what}` });
  };
  const visit = (node) => {
    if (ts.isNumericLiteral(node) && /\.\d/.test(node.getText()))
      add(node, path, `the decimal ${node.getText()} decides something`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (!alsoConstants) return found;
  for (const statement of source.statements.filter(ts.isVariableStatement))
    for (const { name, initializer } of statement.declarationList.declarations)
      if (isNumber(initializer))
        add(statement, `${path} ${name.getText()}`, `${name.getText()} is a bare number`);
  return found;
}

const found = [
  ...STAGES.flatMap((folder) => sourcesIn(folder).flatMap((path) => numbersIn(path, true))),
  ...BESIDE.flatMap((folder) => sourcesIn(folder).flatMap((path) => numbersIn(path, false))),
];
const wrong = found.filter(({ key }) => !(key in ALLOWED));
const unused = Object.keys(ALLOWED).filter((allowed) => !found.some(({ key }) => key === allowed));
for (const { text } of wrong)
  console.error(`${text}; give it a name, a range and a reason in the settings of its stage`);
for (const key of unused) console.error(`${key}: nothing to allow any more`);
process.exitCode = wrong.length + unused.length > 0 ? 1 : 0;
if (process.exitCode === 0) console.log('every number that decides something is a setting');
