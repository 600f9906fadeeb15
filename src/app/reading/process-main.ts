/** What runs in the process that reads documents; its arguments are the limits of time and memory. */
import { answerQuestions } from '../../adapters/reading-process/answer-questions.js';
import { extract, picturePage } from '../../reading/extract.js';

const [seconds, megabytes] = process.argv.slice(2).map(Number);
answerQuestions(
  { read: extract, picture: picturePage },
  { seconds: seconds ?? 0, megabytes: megabytes ?? 0 },
);
