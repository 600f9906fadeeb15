export function buildFolderFor(place: string): string;
export function replaceFolder(place: string, finished: string): void;
