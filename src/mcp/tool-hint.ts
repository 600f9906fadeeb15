import { withCommands } from '../app/hint-commands.js';
import { OPERATIONS_OVER_MCP } from './operations-over-mcp.js';

const TOOLS: ReadonlySet<string> = new Set(
  Object.values(OPERATIONS_OVER_MCP).flatMap((over) => ('tools' in over ? over.tools : [])),
);

/** A way out that takes a terminal, in words of somebody who has one. */
const PRIVATE =
  'Somebody at a terminal has to add it: `corroborate add --allow-private` reaches private networks.';

/** … or a decision of the user's: a dossier may come from anybody, and an assistant can write files. */
const SETTINGS =
  'Only the user may decide that, in settings of their own: tell them, and change nothing there yourself.';

/** A way out for an assistant: names of its tools stay, other operations are commands for its user. */
export const toolHint = (hint: string): string =>
  /^Add `allowPrivate`/.test(hint)
    ? PRIVATE
    : /corroborate\.yaml/.test(hint)
      ? SETTINGS
      : hint.replace(/`(\w+)[^`]*`/g, (words, name: string) =>
          TOOLS.has(name) ? words : withCommands(words),
        );
