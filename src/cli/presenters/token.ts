import type { TokenOutput } from '../../app/outputs/token.js';
import { wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

type Token = TokenOutput['tokens'][number];

const stateOf = ({ good, revokedAt, expiresAt }: Token): string => {
  if (good) return `until ${expiresAt.slice(0, 10)}`;
  return revokedAt === null
    ? `expired on ${expiresAt.slice(0, 10)}`
    : `revoked on ${revokedAt.slice(0, 10)}`;
};

const tokenWords = (token: Token): string => {
  const { id, name, scopes, dossiers } = token;
  const opens = dossiers === null ? 'all dossiers' : dossiers.join(', ');
  return `${id} · ${name} · ${scopes.join(', ')} · ${opens} · ${stateOf(token)}`;
};

export const presentToken: Presenter<TokenOutput> = {
  present({ tokens, secret }, terminal) {
    const lines = tokens.flatMap((token) =>
      wrapped(visibleText(tokenWords(token)), terminal.width),
    );
    if (secret !== null) {
      lines.push(secret);
      terminal.tell('The token is shown only this once: hand it over safely.');
    }
    terminal.print(lines.length === 0 ? 'No access tokens.' : lines.join('\n'));
  },
};
