import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const descriptionSchema = z.looseObject({ files: z.record(z.string(), z.string()) });

/**
 * Makes `target`, an empty folder, the model of `shipped` with other weights, those before they
 * were made int8, so that the engine opens it like the shipped one.
 */
export function writeFloatModel(target: string, shipped: string, weights: string): void {
  const description = descriptionSchema.parse(
    JSON.parse(readFileSync(join(shipped, 'model.json'), 'utf8')),
  );
  const sha256 = createHash('sha256').update(readFileSync(weights)).digest('hex');
  const files = { ...description.files, 'model.onnx': sha256 };
  copyFileSync(join(shipped, 'tokenizer.json'), join(target, 'tokenizer.json'));
  symlinkSync(resolve(weights), join(target, 'model.onnx'));
  writeFileSync(join(target, 'model.json'), JSON.stringify({ ...description, files }));
}
