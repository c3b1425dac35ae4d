import { msg, t } from '../../../shared/language/translate.ts';
import { mergeSpeakers } from '../../../shared/model/commands/merge.ts';
import type { SpeakerId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { useApp, useReadDebate } from '../../core/app-context.ts';
import { SpeakerField } from '../../ui/connected/speaker-field.tsx';

/** Merges two speakers that are the same, after asking. */
export function MergeSpeakerField({ speaker }: { speaker: SpeakerId }) {
  const app = useApp();
  const readDebate = useReadDebate();
  const ask = (keep: SpeakerId) => {
    const debate = readDebate();
    const [from, into] = [debate.get('speaker', speaker), debate.get('speaker', keep)];
    const moves = debate.movesBySpeaker.count(speaker);
    app.openDialog({
      kind: 'confirm',
      title: t('Merge {from} into {into}?', { from: shortQuote(from.name), into: shortQuote(into.name) }),
      text: t('{into} takes over {moves, plural, =0 {no moves} =1 {one move} other {# moves}}, and {from} goes.', {
        into: shortQuote(into.name),
        moves,
        from: shortQuote(from.name),
      }),
      details: [],
      confirm: t('Merge'),
      run: () => {
        const merged = app.change(msg('Merge speakers'), (current) =>
          mergeSpeakers(current, { keep, absorb: speaker }),
        );
        if (merged) app.select({ kind: 'speaker', id: keep });
      },
    });
  };
  return (
    <SpeakerField
      label={t('Merge into another speaker')}
      placeholder={t('Merge into…')}
      except={speaker}
      choose={ask}
    />
  );
}
