import type { WordChange } from '../../../../shared/anchors/changed-words.ts';
import { changeSentence } from '../../../../shared/sources/change-sentence.ts';

/** The words that changed in a passage or right beside it, a sentence for each. */
export function ChangedWords({ changes }: { readonly changes: readonly WordChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className="replace-changes">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences are drawn anew together.
        <li key={index} dir="auto">
          {changeSentence(change)}
        </li>
      ))}
    </ul>
  );
}
