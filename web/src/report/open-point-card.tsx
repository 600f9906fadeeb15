import { type OpenPoint, settlesWords } from '../../../src/publishing/open-points.js';
import { CitingBlock } from './citing-block.js';
import styles from './open-point-card.module.css';
import { RecordsRequestDialog } from './records-request-dialog.js';
import { StatementText } from './statement.js';

/** What nobody has documented, the record that would settle it, and the first step towards it. */
export const OpenPointCard = ({ point, place }: { point: OpenPoint; place: string }) => {
  const { statements, record, holder } = point;
  return (
    <div className={styles.point} data-place={place}>
      <div>
        {statements.map((statement) => (
          <CitingBlock key={statement.text}>
            <p>
              <StatementText statement={statement} />
            </p>
          </CitingBlock>
        ))}
        {(record !== null || holder !== null) && (
          <p className={styles.settles}>
            {record !== null && `${settlesWords(point)}: ${record}. `}
            {holder !== null && `Held by: ${holder}.`}
          </p>
        )}
      </div>
      {record !== null && <RecordsRequestDialog point={point} record={record} />}
    </div>
  );
};
