import type { ReactNode } from 'react';
import { useDocument } from '../api/documents.js';
import type { DocumentText } from '../api/types.js';
import { Failure } from '../design/failure.js';
import { Loading } from '../design/loading.js';

interface Props {
  dossier: string;
  document: string;
  /** The reading whose offsets are meant; the newest unless given. */
  extraction: string | undefined;
  /** What stands around the failure where the document can't be had. */
  otherwise?: (failure: ReactNode) => ReactNode;
  children: (document: DocumentText) => ReactNode;
}

/** Fetches a document to read and says so where it can't be had. */
export const FetchedDocument = ({ dossier, document, extraction, otherwise, children }: Props) => {
  const { data, error, refetch } = useDocument(dossier, document, extraction);
  if (data !== undefined) return children(data);
  if (error === null) return <Loading what="the document" />;
  const failure = (
    <Failure title="The document could not be read" error={error} onRetry={() => void refetch()} />
  );
  return otherwise === undefined ? failure : otherwise(failure);
};
