import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

GlobalWorkerOptions.workerSrc = workerAddress;

/** A PDF that is open, or why it can't be; null while it opens. */
type OpenPdf = { pdf: PDFDocumentProxy; failure: null } | { pdf: null; failure: string } | null;

/**
 * Opens a PDF of our own server. Its scripts, forms and attachments are never read, and nothing that
 * it names is fetched.
 */
export const usePdf = (address: string): OpenPdf => {
  const [open, setOpen] = useState<OpenPdf>(null);
  useEffect(() => {
    let stays = true;
    const task = getDocument({
      url: address,
      isEvalSupported: false,
      enableXfa: false,
      useWasm: false,
      useWorkerFetch: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    task.promise.then(
      (pdf) => stays && setOpen({ pdf, failure: null }),
      (cause: unknown) =>
        stays &&
        setOpen({ pdf: null, failure: cause instanceof Error ? cause.message : String(cause) }),
    );
    return () => {
      stays = false;
      setOpen(null);
      void task.destroy();
    };
  }, [address]);
  return open;
};
