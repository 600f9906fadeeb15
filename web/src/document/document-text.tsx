import { memo, type ReactNode } from 'react';
import type { DocumentText } from '../api/types.js';
import styles from './document-text.module.css';
import type { EvidenceMark } from './evidence-marks.js';
import { type Block, type FlowItem, flowOf } from './flow.js';
import { MarkedText } from './marked-text.js';
import { linesOf, tableRowsOf } from './table-rows.js';

interface Props {
  document: DocumentText;
  marks: readonly EvidenceMark[];
  /** The level of the heading under which the text stands; its own begin below. */
  under: 1 | 2;
}

interface BlockProps extends Props {
  block: Block;
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

const Heading = ({ block, under, children }: BlockProps & { children: ReactNode }) => {
  const Tag = HEADINGS[Math.min(under + (block.level ?? 1) - 2, HEADINGS.length - 1)] ?? 'h6';
  return <Tag className={styles.heading}>{children}</Tag>;
};

const TableBlock = ({ block, document: { text }, marks }: BlockProps) => {
  const table = tableRowsOf(text, block);
  if (table === null) {
    return linesOf(text, block).map((line) => (
      <p key={line.start}>
        <MarkedText text={text} span={line} marks={marks} />
      </p>
    ));
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.wide} tabIndex={0} aria-label="Table">
      <table className={styles.table}>
        <thead>
          <tr>
            {table.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((span, column) => (
                <td key={table.heads[column]}>
                  {span && <MarkedText text={text} span={span} marks={marks} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const BlockView = (props: BlockProps) => {
  const { block, document, marks } = props;
  const words = <MarkedText text={document.text} span={block} marks={marks} />;
  switch (block.kind) {
    case 'heading':
      return <Heading {...props}>{words}</Heading>;
    case 'table':
      return <TableBlock {...props} />;
    case 'quotation':
      return <blockquote className={styles.quotation}>{words}</blockquote>;
    case 'caption':
      return <p className={styles.caption}>{words}</p>;
    case 'code':
      return (
        <pre className={styles.code}>
          {linesOf(document.text, block).map((line) => (
            <code key={line.start}>
              <MarkedText text={document.text} span={line} marks={marks} />
              {'\n'}
            </code>
          ))}
        </pre>
      );
    default:
      return <p>{words}</p>;
  }
};

const Item = ({ item, ...props }: Props & { item: FlowItem }) => {
  if (item.kind === 'page') return <p className={styles.page}>Page {item.page}</p>;
  if (item.kind === 'block') return <BlockView {...props} block={item.block} />;
  return (
    <ul className={item.kind === 'notes' ? styles.notes : styles.list}>
      {item.blocks.map((block) => (
        <li key={block.start}>
          <MarkedText text={props.document.text} span={block} marks={props.marks} />
        </li>
      ))}
    </ul>
  );
};

const keyOf = (item: FlowItem): string => {
  if (item.kind === 'page') return `page ${item.page}`;
  return `at ${item.kind === 'block' ? item.block.start : item.blocks[0]?.start}`;
};

/** The text that a reader program made of a document, laid out by its blocks, as text alone. */
export const DocumentTextView = memo((props: Props) => (
  <div className={styles.text} lang={props.document.language}>
    {flowOf(props.document).map((item) => (
      <Item key={keyOf(item)} item={item} {...props} />
    ))}
  </div>
));
