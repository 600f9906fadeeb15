import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of the models that ship with the package. */
export const READER_FOLDER = fileURLToPath(new URL('../models/reader', import.meta.url));
export const EMBEDDER_FOLDER = fileURLToPath(new URL('../models/embedder', import.meta.url));

const hasWeights = (folder: string): boolean => existsSync(join(folder, 'model.onnx'));

/** Whether the weights are here: a checkout may leave large files out. */
export const hasReader = hasWeights(READER_FOLDER);
export const hasEmbedder = hasWeights(EMBEDDER_FOLDER);
export const hasModels = hasReader && hasEmbedder;
