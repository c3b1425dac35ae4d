import { fileNameOf } from '../file-name.ts';

/** Characters: a name that is longer is hard to read in a folder. */
const LONGEST = 60;

/** What the file of a map is proposed to be called, without an ending: after the debate and the map, or, where that is long, the map. */
export function exportName({ debate, map }: { readonly debate: string; readonly map: string }): string {
  const ofMap = fileNameOf(map, '');
  const ofDebate = fileNameOf(debate, '');
  if (ofMap === '' || ofMap === ofDebate) return ofDebate === '' ? 'Map' : ofDebate;
  const both = `${ofDebate} – ${ofMap}`;
  return ofDebate === '' || [...both].length > LONGEST ? ofMap : both;
}
