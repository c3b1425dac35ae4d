import { mergeSpeakers } from '../../../shared/model/commands/merge.ts';
import type { SpeakerId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { counted } from '../../../shared/text/counted.ts';
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
      title: `Merge ${shortQuote(from.name)} into ${shortQuote(into.name)}?`,
      text: `${shortQuote(into.name)} takes over ${movesInWords(moves)}, and ${shortQuote(from.name)} goes.`,
      details: [],
      confirm: 'Merge',
      run: () => {
        const merged = app.change('Merge speakers', (current) => mergeSpeakers(current, { keep, absorb: speaker }));
        if (merged) app.select({ kind: 'speaker', id: keep });
      },
    });
  };
  return <SpeakerField label="Merge into another speaker" placeholder="Merge into…" except={speaker} choose={ask} />;
}

function movesInWords(count: number): string {
  if (count === 0) return 'no moves';
  return count === 1 ? 'one move' : counted(count, 'move');
}
