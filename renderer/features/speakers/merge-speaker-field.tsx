import { mergeSpeakers } from '../../../shared/model/commands/merge.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { SpeakerId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { useApp, useReadDebate } from '../../core/app-context.ts';
import { DebateCombobox } from '../../ui/connected/debate-combobox.tsx';

/** Makes one speaker of two that are the same, after asking. */
export function MergeSpeakerField({ speaker }: { speaker: SpeakerId }) {
  const app = useApp();
  const readDebate = useReadDebate();
  const others = (debate: Debate) => [...debate.speakers.values()].filter(({ id }) => id !== speaker);
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
  return (
    <DebateCombobox
      label="Merge into another speaker"
      placeholder="Merge into…"
      options={(debate) => others(debate).map(({ id, name, colour }) => ({ id, label: name, colour }))}
      choose={ask}
      none="No other speaker is called so."
    />
  );
}

function movesInWords(count: number): string {
  if (count === 0) return 'no moves';
  return count === 1 ? 'one move' : `${count.toLocaleString('en')} moves`;
}
