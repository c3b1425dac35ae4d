import type { WordChange } from '../anchors/changed-words.ts';

const PLACES: Readonly<Record<WordChange['where'], string>> = {
  before: 'Right before it',
  inside: 'Inside it',
  after: 'Right after it',
};

/** Returns a sentence that says which words changed, and where: “Right before it, “did” is now “did not”.” */
export function changeSentence({ where, old, new: now }: WordChange): string {
  const place = PLACES[where];
  if (old === '') return `${place}, “${now}” was added.`;
  return now === '' ? `${place}, “${old}” is gone.` : `${place}, “${old}” is now “${now}”.`;
}
