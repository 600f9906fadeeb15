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
  children: (document: DocumentText) => ReactNode;
}

/** Fetches a document to read and says so where it can't be had. */
export const FetchedDocument = ({ dossier, document, extraction, children }: Props) => {
  const { data, error, refetch } = useDocument(dossier, document, extraction);
  if (data !== undefined) return children(data);
  if (error !== null) {
    return (
      <Failure
        title="The document could not be read"
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  return <Loading what="the document" />;
};
