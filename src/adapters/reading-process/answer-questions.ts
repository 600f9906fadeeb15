import { Buffer } from 'node:buffer';
import { CorroborateError } from '../../model/error.js';
import type { ReadingLimits } from '../../model/reading-limits.js';
import type { DocumentReader } from '../../ports/document-reader.js';
import { FrameReader, writeFrame } from './frames.js';
import { type Answer, type Question, questionSchema } from './messages.js';
import { watchCost } from './watch-cost.js';

const megabytesHeld = (): number => Math.round(process.memoryUsage.rss() / 1e6);

type Readers = Pick<DocumentReader, 'read' | 'tables'>;

async function answerTo(
  { read, tables }: Readers,
  { hints, want }: Question,
  bytes: Uint8Array,
): Promise<Answer> {
  try {
    return 'text' in want
      ? { read: await read(bytes, hints, want.text), megabytes: megabytesHeld() }
      : { tables: await tables(bytes, hints, want.tables), megabytes: megabytesHeld() };
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    const { code, message, hint } = error;
    const failure = { code, message, ...(hint !== undefined && { hint }) };
    return { failure, megabytes: megabytesHeld() };
  }
}

/**
 * What runs in the process: reads one document after another, as they come in, until nobody asks
 * any more.
 *
 * @param limits - What one document may cost before the process ends itself.
 */
export function answerQuestions(readers: Readers, limits: Omit<ReadingLimits, 'answer'>): void {
  const frames = new FrameReader();
  const work = watchCost(limits);
  process.stdin.on('data', async (piece: Buffer) => {
    const frame = frames.take(piece);
    if (frame === undefined || frame === 'too-large') return;
    const question = questionSchema.parse(JSON.parse(frame.json.toString()));
    work('text' in question.want ? limits.seconds : limits.tableSeconds);
    const answer = await answerTo(readers, question, frame.bytes);
    await writeFrame(process.stdout, Buffer.from(JSON.stringify(answer)), Buffer.alloc(0));
    work(0);
  });
  process.stdin.once('end', () => process.exit());
}
