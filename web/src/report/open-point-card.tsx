import type { OpenPoint } from '../../../src/publishing/open-points.js';
import { settlesLine } from '../../../src/publishing/report-words.js';
import { CitingBlock } from './citing-block.js';
import styles from './open-point-card.module.css';
import { RecordsRequestDialog } from './records-request-dialog.js';
import { StatementText } from './statement.js';

/** What nobody has documented, the record that would settle it, and the first step towards it. */
export const OpenPointCard = ({ point }: { point: OpenPoint }) => {
  const { statements, record } = point;
  const settles = settlesLine(point);
  return (
    <div className={styles.point}>
      <div>
        {statements.map((statement) => (
          <CitingBlock key={statement.text}>
            <p>
              <StatementText statement={statement} />
            </p>
          </CitingBlock>
        ))}
        {settles !== null && <p className={styles.settles}>{settles}</p>}
      </div>
      {record !== null && <RecordsRequestDialog point={point} record={record} />}
    </div>
  );
};
