/**
 * What looks like a text of the window and is not one, by file or folder, and why. A text alone is excused where it stands in a
 * file that has others.
 */
const EXCUSED: readonly { readonly path: string; readonly texts?: readonly string[]; readonly why: string }[] = [
  { path: 'electron/cli/', why: 'the command line speaks English' },
  { path: 'electron/cli.ts', why: 'the command line speaks English' },
  { path: 'electron/mcp/', why: 'assistants are spoken to in English' },
  { path: 'electron/chromium/', why: 'a stand-in for Electron, for tests' },
  { path: 'shared/sample/', why: 'the sample is in English' },
  { path: 'db/migrations/', why: 'SQL' },
];

/** Tells whether a text in a file is excused from the catalogue. */
export function notInCatalogue(file: string, text: string): boolean {
  return EXCUSED.some(({ path, texts }) => file.startsWith(path) && (texts === undefined || texts.includes(text)));
}
