import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type ByteSource, piecesOf } from './byte-source.js';
import type { WaczFiles } from './wacz-files.js';

const DESCRIPTION = 'datapackage.json';
const DIGEST = 'datapackage-digest.json';

const descriptionSchema = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
});

const digestSchema = z.object({
  hash: z.string(),
  signedData: z
    .object({ hash: z.string(), signature: z.string(), publicKey: z.string().optional() })
    .optional(),
});

/** The signature of a WACZ archive ("WACZ Signing and Verification" 0.1.0), not yet verified. */
export interface WaczSignature {
  /** What was signed: the hash of the file that says what the archive holds. */
  text: string;
  /** In base64. */
  value: string;
  /** DER in base64; null where the archive is signed by a certificate instead. */
  publicKey: string | null;
  /** Why the archive is not what was signed; null where it is, to the last byte. */
  damage(): Promise<string | null>;
}

/** What an archive says that it holds. */
export interface WaczContents {
  /** Hashes by path; null where it says nothing. */
  hashes: ReadonlyMap<string, string> | null;
  /** What is wrong with what it says. */
  faults: readonly string[];
  signature: WaczSignature | null;
}

function parsed<Value>(schema: z.ZodType<Value>, bytes: Buffer): Value | null {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}

async function hashOf(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(source, 0)) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}

/** Whether a file is what the archive says; also where it says so in a way that we don't know. */
export const isAsDescribed = async (source: ByteSource, stated: string): Promise<boolean> =>
  !/^sha256:[0-9a-f]{64}$/i.test(stated) || (await hashOf(source)) === stated.toLowerCase();

type Resources = z.infer<typeof descriptionSchema>['resources'];

/** Each file has to be among what was signed, and as it was then. */
async function damageTo(files: WaczFiles, resources: Resources): Promise<string | null> {
  const signed = new Set(resources.map(({ path }) => path));
  const added = files.names.find(
    (name) => !signed.has(name) && !name.endsWith('/') && name !== DESCRIPTION && name !== DIGEST,
  );
  if (added !== undefined) return `${added} is not among what was signed`;
  // Each entry is read through: one file that is listed ten thousand times is ten thousand files.
  if (signed.size < resources.length) return `${DESCRIPTION} lists a file twice`;
  for (const { path, hash } of resources) {
    const source = await files.stored(path);
    if (source === null) return `${path} is missing`;
    if ((await hashOf(source)) !== hash) return `${path} is not what was signed`;
  }
  return null;
}

/** Reads what a WACZ archive says that it holds, and who signed that. */
export async function contentsOf(files: WaczFiles): Promise<WaczContents> {
  const bytes = await files.whole(DESCRIPTION);
  const description = bytes && parsed(descriptionSchema, bytes);
  const hashes = description && new Map(description.resources.map((one) => [one.path, one.hash]));
  const sealed = await files.whole(DIGEST);
  const digest = sealed && parsed(digestSchema, sealed);
  const faults = sealed !== null && digest === null ? [`${DIGEST} cannot be read`] : [];
  if (digest === null) return { hashes, faults, signature: null };
  const actual =
    bytes === null ? null : `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const isSame = digest.hash === actual;
  const { signedData } = digest;
  if (signedData === undefined) {
    if (!isSame) faults.push(`${DESCRIPTION} is not what its hash says`);
    return { hashes, faults, signature: null };
  }
  const { hash: text, signature: value, publicKey = null } = signedData;
  const damage = async (): Promise<string | null> =>
    isSame && text === actual && description !== null
      ? damageTo(files, description.resources)
      : `${DESCRIPTION} is not what was signed`;
  return { hashes, faults, signature: { text, value, publicKey, damage } };
}
