import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of the models that ship with the package. */
export const JUDGE_FOLDER = fileURLToPath(new URL('../models/judge', import.meta.url));
export const EMBEDDER_FOLDER = fileURLToPath(new URL('../models/embedder', import.meta.url));

/** Whether the weights are here: a checkout may leave large files out. */
export const hasModels = [JUDGE_FOLDER, EMBEDDER_FOLDER].every((folder) =>
  existsSync(join(folder, 'model.onnx')),
);
