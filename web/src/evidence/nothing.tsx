import { Button } from '../design/button.js';
import { Empty } from '../design/empty.js';

interface Props {
  /** Whether there are sentences that the filter hides. */
  judged: boolean;
  onClear: () => void;
}

/** Stands where the table has no rows. */
export const Nothing = ({ judged, onClear }: Props) =>
  judged ? (
    <Empty title="No sentence matches the filters" level={2}>
      <p>Each filter narrows the list. Remove one, or show all.</p>
      <Button onClick={onClear}>Show all sentences</Button>
    </Empty>
  ) : (
    <Empty title="No sentences are kept with this check" level={2}>
      <p>
        Nothing in the dossier came close to the question, or the check was made before sentences
        were kept. Ask the question again to see them.
      </p>
    </Empty>
  );
