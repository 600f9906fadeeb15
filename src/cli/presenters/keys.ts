import type { KeysOutput } from '../../app/outputs/keys.js';
import type { Presenter } from '../presenter.js';

export const presentKeys: Presenter<KeysOutput> = {
  present({ fingerprint, publicKey, created }, terminal) {
    if (created !== null)
      terminal.tell(
        `The key is in ${created}. Keep a copy in a safe place, and publish its public half:`,
      );
    terminal.print(publicKey.trimEnd());
    terminal.print(`Fingerprint  ${fingerprint}`);
  },
};
