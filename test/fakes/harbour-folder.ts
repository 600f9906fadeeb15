import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'sources.yaml': `publishers:
  - name: Harbour Police Department
    kind: government
    interests:
      - Is a party to the agreement.
documents:
  - file: agreement.md
    title: Regional pool agreement
    publisher: Harbour Police Department
    date: 2023-05-02
  - file: papers/gazette.txt
    publisher: Harbour Gazette
    date: 2024-02-01
  - file: gone.txt
    title: Never written
`,
  'README.md': '# About this folder\n\nThis says nothing of the matter.\n',
  'agreement.md': `# Regional pool agreement

Harbour City shares its plate-reader data with every member of the regional pool. Each member agency may query the detections of every other member.
`,
  'papers/gazette.txt': `Plate readers in Harbour City

The Harbour City police share plate-reader data with the regional pool, the council's minutes show. The city attorney said that "no member may keep the data for more than thirty days".

It is not known who queried the pool in 2024.
`,
  '.draft.txt': 'Hidden words.\n',
};

/** Writes a small folder of sources on an invented matter, with a sources.yaml. */
export function writeHarbourFolder(folder: string): string {
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}
