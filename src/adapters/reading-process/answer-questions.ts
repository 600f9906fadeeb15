import { Buffer } from 'node:buffer';
import { CorroborateError } from '../../model/error.js';
import type { ReadingLimits } from '../../model/reading-limits.js';
import type { DocumentReader, ReadingHints } from '../../ports/document-reader.js';
import type { PagePicture } from '../../ports/page-recogniser.js';
import { FrameReader, writeFrame } from './frames.js';
import { type Answer, type Question, questionSchema } from './messages.js';
import { watchCost } from './watch-cost.js';

const megabytesHeld = (): number => Math.round(process.memoryUsage.rss() / 1e6);

/** What makes the texts, the tables and the pictures that are asked for. */
interface Makers extends Pick<DocumentReader, 'read' | 'tables'> {
  picture: (bytes: Uint8Array, hints: ReadingHints, page: number) => Promise<PagePicture>;
}

const NONE = Buffer.alloc(0);

async function answerTo(
  { read, tables, picture }: Makers,
  { hints: { recognised, ...known }, want }: Question,
  bytes: Uint8Array,
): Promise<[Answer, Uint8Array]> {
  const hints: ReadingHints = { ...known, ...(recognised && { recognised }) };
  try {
    if ('text' in want)
      return [{ read: await read(bytes, hints, want.text), megabytes: megabytesHeld() }, NONE];
    if ('tables' in want)
      return [
        { tables: await tables(bytes, hints, want.tables), megabytes: megabytesHeld() },
        NONE,
      ];
    const { width, height, grey } = await picture(bytes, hints, want.picture);
    return [{ picture: { width, height }, megabytes: megabytesHeld() }, grey];
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    const { code, message, hint } = error;
    const failure = { code, message, ...(hint !== undefined && { hint }) };
    return [{ failure, megabytes: megabytesHeld() }, NONE];
  }
}

/**
 * What runs in the process: reads one document after another, as they come in, until nobody asks
 * any more.
 *
 * @param limits - What one document may cost before the process ends itself.
 */
export function answerQuestions(make: Makers, limits: Omit<ReadingLimits, 'answer'>): void {
  const frames = new FrameReader();
  const work = watchCost(limits);
  process.stdin.on('data', async (piece: Buffer) => {
    const frame = frames.take(piece);
    if (frame === undefined || frame === 'too-large') return;
    const question = questionSchema.parse(JSON.parse(frame.json.toString()));
    work('tables' in question.want ? limits.tableSeconds : limits.seconds);
    const [answer, made] = await answerTo(make, question, frame.bytes);
    await writeFrame(process.stdout, Buffer.from(JSON.stringify(answer)), made);
    work(0);
  });
  process.stdin.once('end', () => process.exit());
}
