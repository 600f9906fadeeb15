import type { RecordedRuling } from '../../model/ruling.js';
import type { RulingView } from './schemas.js';

/** A ruling as it is shown: `withdrawn` is there only where it is. */
export const rulingView = ({ withdrawn, ...ruling }: RecordedRuling): RulingView => ({
  ...ruling,
  ...(withdrawn && { withdrawn }),
});
