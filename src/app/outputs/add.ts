import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from '../../model/error.js';
import { PUBLISHER_KINDS } from '../../model/publisher.js';

const documentSchema = z.object({
  /** As it was named, or its path in the folder that was named. */
  name: z.string(),
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
});

const errorCodes = Object.keys(ERROR_CODES).filter(
  (code): code is ErrorCode => code in ERROR_CODES,
);

/** A ruling about words that the dossier does not hold. */
export const leftOutRulingSchema = z.object({
  id: z.string(),
  claim: z.string(),
  reason: z.string(),
});

const archiveSignatureSchema = z.object({
  /**
   * `holds`: it is as a known key signed it; `unknown-key`: as it was signed, by whom nobody here
   * knows; `broken`: it is not, and nothing of it was added; `not-checked`: it is signed in a way that
   * is not checked here.
   */
  state: z.enum(['holds', 'unknown-key', 'broken', 'not-checked']),
  /** Fingerprint of the key; null where the signature is not checked. */
  key: z.string().nullable(),
});

export type ArchiveSignature = z.infer<typeof archiveSignatureSchema>;

export const addOutputSchema = z.object({
  /** Documents new to the dossier. */
  added: z.array(
    documentSchema.extend({
      sentences: z.int(),
      /** What its reader could not read or had to guess. */
      warnings: z.array(z.string()),
    }),
  ),
  /** Documents that were in the dossier and of which more is known now. */
  updated: z.array(documentSchema.extend({ changed: z.array(z.enum(['metadata', 'text'])) })),
  /** Documents that were in the dossier and stay as they were. */
  known: z.array(documentSchema),
  /** Files that are no documents, with the reason. */
  skipped: z.array(z.object({ name: z.string(), reason: z.string() })),
  failed: z.array(
    z.object({
      name: z.string(),
      code: z.enum(errorCodes),
      message: z.string(),
      hint: z.string().nullable(),
    }),
  ),
  /** Web archives that are signed; left out where there are none. */
  archives: z.array(archiveSignatureSchema.extend({ name: z.string() })).optional(),
  /**
   * What sources files say of publishers whom the dossier or the list knows, which is not in force;
   * left out where they say nothing of the kind.
   */
  publishers: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(PUBLISHER_KINDS),
        interests: z.array(z.string()),
        /** The sources file. */
        from: z.string(),
      }),
    )
    .optional(),
  /** Rulings of an exported folder, which `accept` puts in force; left out where it holds none. */
  rulings: z
    .object({
      /** The folders that hold them. */
      folders: z.array(z.string()),
      /** New to the dossier, and not in force. */
      proposed: z.array(
        z.object({ id: z.string(), claim: z.string(), by: z.string(), note: z.string() }),
      ),
      /** Always 0: nothing is put in force by adding. */
      added: z.int(),
      /** In the dossier before. */
      known: z.int(),
      leftOut: z.array(leftOutRulingSchema),
    })
    .optional(),
  /** Scans whose pages were recognised now; left out where there were none. */
  recognised: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        /** Pages that were pictures. */
        pages: z.int(),
        sentences: z.int(),
        /** What could not be read on them. */
        warnings: z.array(z.string()),
      }),
    )
    .optional(),
  /** Documents with pages that still are to be recognised; left out where there are none. */
  unrecognised: z.int().optional(),
  /** Passages without a vector, found by their words only; null where none was to be made. */
  withoutVector: z.int().nullable(),
  /** Whether the work was stopped before it was through. */
  interrupted: z.boolean(),
  dossier: z.object({ documents: z.int(), revision: z.string() }),
});

export type AddOutput = z.infer<typeof addOutputSchema>;
