/** Says which texts of the window are outside the catalogue, and what its German lacks: all, or those in the given folders. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { GERMAN } from '../shared/language/german/german.ts';
import { faultsOfCatalogue, textsOfProgram, textsOutside } from './texts/check-texts.ts';

const given = process.argv.slice(2);
const isAsked = (line: string) => given.length === 0 || given.some((folder) => line.startsWith(folder));
const files = textsOfProgram(fileURLToPath(new URL('..', import.meta.url)));
const outside = textsOutside(files).filter(isAsked);
const { missing, stale, different } = faultsOfCatalogue(files, GERMAN);
const lists = {
  outside,
  'without German': missing.filter(isAsked),
  'no longer used': stale,
  'other values': different,
};
for (const [name, lines] of Object.entries(lists)) {
  if (lines.length > 0) console.log(`${lines.length} ${name}:\n  ${lines.join('\n  ')}`);
}
if (Object.values(lists).every((lines) => lines.length === 0)) console.log('Every text is in the catalogue.');
