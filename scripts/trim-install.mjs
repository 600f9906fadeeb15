#!/usr/bin/env node
/**
 * Deletes from an installation what Corroborate never loads on this machine, and prints the size
 * before and after: the ONNX runtime for other systems, SQLite for the other C library, the
 * embedding services that LanceDB takes as options, source maps. It works on the `node_modules` of
 * its own package and fetches nothing.
 */
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules');

/** Links are not followed: what they lead to may belong to others. */
const files = () =>
  readdirSync(installed, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const megabytes = () =>
  Math.round(files().reduce((bytes, file) => bytes + lstatSync(file).size, 0) / 1e6);

/** Optional packages of LanceDB, and what they alone bring. Our vectors come from our own model. */
const embeddingServices = () =>
  ['@huggingface/transformers', 'onnxruntime-web', 'sharp', '@img', 'openai'].map((name) =>
    join(installed, name),
  );

const otherSystems = () => {
  const bin = join(installed, 'onnxruntime-node', 'bin');
  if (!existsSync(bin)) return [];
  const own = join(process.platform, process.arch);
  return readdirSync(bin).flatMap((api) =>
    readdirSync(join(bin, api)).flatMap((system) =>
      readdirSync(join(bin, api, system))
        .filter((processor) => join(system, processor) !== own)
        .map((processor) => join(bin, api, system, processor)),
    ),
  );
};

/** npm can't tell these two apart: the package does not say which C library its builds need. */
const otherLibrary = () => {
  if (process.platform !== 'linux') return [];
  const usesGlibc = process.report.getReport().header.glibcVersionRuntime !== undefined;
  const other = usesGlibc ? /-musl/ : /-gnu/;
  const folder = join(installed, '@libsql');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => other.test(name))
    .map((name) => join(folder, name));
};

/** Builds of the recogniser of scans for browsers and for its older method, and the data of that. */
const otherRecognisers = () => {
  const core = join(installed, 'tesseract.js-core');
  const builds = existsSync(core) ? readdirSync(core) : [];
  return [
    join(installed, '@tesseract.js-data', 'eng', '4.0.0'),
    ...builds
      .filter(
        (name) =>
          name.endsWith('.wasm.js') ||
          /^tesseract-core(?:-(?:relaxed)?simd)?\.(?:js|wasm)$/.test(name),
      )
      .map((name) => join(core, name)),
  ];
};

if (!existsSync(installed) || lstatSync(installed).isSymbolicLink()) {
  console.error(`There is no node_modules of this package's own at ${installed}.`);
  process.exit(1);
}
const before = megabytes();
const sourceMaps = files().filter((file) => file.endsWith('.map'));
for (const path of [
  ...embeddingServices(),
  ...otherSystems(),
  ...otherLibrary(),
  ...otherRecognisers(),
  ...sourceMaps,
])
  rmSync(path, { recursive: true, force: true });
console.log(`node_modules: ${before} MB before, ${megabytes()} MB now`);
