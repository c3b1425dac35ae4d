import type { WordChange } from '../anchors/changed-words.ts';
import { t } from '../language/translate.ts';

/** Returns a sentence that says which words changed, and where: “Right before it, “did” is now “did not”.” */
export function changeSentence({ where, old, new: now }: WordChange): string {
  if (old === '') {
    return t(
      '{where, select, before {Right before it} inside {Inside it} other {Right after it}}, “{now}” was added.',
      { where, now },
    );
  }
  return now === ''
    ? t('{where, select, before {Right before it} inside {Inside it} other {Right after it}}, “{old}” is gone.', {
        where,
        old,
      })
    : t(
        '{where, select, before {Right before it} inside {Inside it} other {Right after it}}, “{old}” is now “{now}”.',
        {
          where,
          old,
          now,
        },
      );
}
