#!/usr/bin/env node
/**
 * Prints, as a Markdown table, how large the files and functions of the code are, folder by folder,
 * and which files import each other in a circle. Tests and what is generated don't count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const LONG_FUNCTION = 60;

function readSource(path) {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, source, lines: text.split('\n').length - 1 };
}

const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .map((file) => readSource(join(folder, file)));

/** Names of the functions of a file that take more lines than they should, comments before them aside. */
function longFunctions({ path, source }) {
  const found = [];
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node) => {
    const lines = lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
    if (ts.isFunctionLike(node) && node.body !== undefined && lines > LONG_FUNCTION) {
      const name = (node.name ?? node.parent.name)?.getText() ?? 'a function';
      found.push(`${path}: ${name}, ${lines} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Paths that a file imports or exports from, types included. */
function importsOf({ path, source }, known) {
  return source.statements
    .map(({ moduleSpecifier }) => moduleSpecifier?.text ?? '')
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name).replace(/\.js$/, ''))
    .flatMap((base) => [`${base}.ts`, `${base}.tsx`].filter((file) => known.has(file)));
}

/** What can be reached from a file that reaches itself is what it goes in a circle with. */
function filesInCircles(sources) {
  const known = new Set(sources.map(({ path }) => path));
  const imports = new Map(sources.map((file) => [file.path, importsOf(file, known)]));
  const reaches = (from) => {
    const seen = new Set();
    const open = [...imports.get(from)];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      open.push(...imports.get(path));
    }
    return seen;
  };
  return [...known].filter((path) => reaches(path).has(path));
}

/** The least value that no fewer than this share of the values stay within. */
const quantile = (sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

function row(name, files) {
  const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const lines = sizes.reduce((sum, size) => sum + size, 0);
  const long = files.flatMap(longFunctions).length;
  const figures = [files.length, lines, quantile(sizes, 0.5), quantile(sizes, 0.9), sizes.at(-1)];
  return `| ${[name, ...figures, long].join(' | ')} |`;
}

const src = sourcesIn('src');
const web = sourcesIn('web/src');
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/${name}/`);
const circles = filesInCircles([...src, ...web]);

console.log(
  `| folder | files | lines | median | p90 | longest | functions over ${LONG_FUNCTION} |`,
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const folder of folders)
  console.log(
    row(
      `\`${folder}\``,
      src.filter(({ path }) => path.startsWith(folder)),
    ),
  );
console.log(row('`src/`, all of it', src));
console.log(row('`web/src/`', web));
console.log(`\nFiles that import each other in a circle: ${circles.length}`);
for (const line of [...src, ...web].flatMap(longFunctions)) console.log(`Long: ${line}`);
for (const path of circles) console.log(`In a circle: ${path}`);
