/** What runs in the process that reads documents; its arguments are the limits of time and memory. */
import { answerQuestions } from '../../adapters/reading-process/answer-questions.js';
import { extract, picturePage } from '../../reading/extract.js';
import { readTables } from '../../reading/tables/read-tables.js';

const [seconds, tableSeconds, megabytes] = process.argv.slice(2).map(Number);
answerQuestions(
  { read: extract, tables: readTables, picture: picturePage },
  { seconds: seconds ?? 0, tableSeconds: tableSeconds ?? 0, megabytes: megabytes ?? 0 },
);
