import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Turns the sources and a script of the tests into plain JavaScript in a folder, without checking
 * types: processes that are started by the dozen must not each compile them again.
 *
 * @param scripts - Paths from the project's root: the script, then what it imports of the tests.
 * @returns Path of the compiled script.
 */
export function compileSources(folder: string, scripts: readonly [string, ...string[]]): string {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join('src', path));
  for (const path of [...sources, ...scripts]) {
    const target = join(folder, path.replace(/\.ts$/, '.js'));
    const { outputText } = ts.transpileModule(readFileSync(join(ROOT, path), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return join(folder, scripts[0].replace(/\.ts$/, '.js'));
}
