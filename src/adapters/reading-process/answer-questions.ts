import { Buffer } from 'node:buffer';
import { CorroborateError } from '../../model/error.js';
import type { DocumentReader } from '../../ports/document-reader.js';
import { FrameReader, writeFrame } from './frames.js';
import { type Answer, type Question, questionSchema } from './messages.js';
import { watchCost } from './watch-cost.js';

const megabytesHeld = (): number => Math.round(process.memoryUsage.rss() / 1e6);

async function answerTo(
  read: DocumentReader['read'],
  { hints, sha256 }: Question,
  bytes: Uint8Array,
): Promise<Answer> {
  try {
    return { read: await read(bytes, hints, sha256), megabytes: megabytesHeld() };
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
export function answerQuestions(
  read: DocumentReader['read'],
  limits: Parameters<typeof watchCost>[0],
): void {
  const frames = new FrameReader();
  const work = watchCost(limits);
  process.stdin.on('data', async (piece: Buffer) => {
    const frame = frames.take(piece);
    if (frame === undefined || frame === 'too-large') return;
    work(true);
    const question = questionSchema.parse(JSON.parse(frame.json.toString()));
    const answer = await answerTo(read, question, frame.bytes);
    await writeFrame(process.stdout, Buffer.from(JSON.stringify(answer)), Buffer.alloc(0));
    work(false);
  });
  process.stdin.once('end', () => process.exit());
}
