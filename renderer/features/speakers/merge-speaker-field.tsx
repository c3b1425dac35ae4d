import { mergeSpeakers } from '../../../shared/model/commands/merge.ts';
import type { SpeakerId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { useApp, useSession } from '../../core/app-context.ts';
import { Combobox } from '../../ui/fields/combobox.tsx';

/** Makes one speaker of two that are the same, after asking. */
export function MergeSpeakerField({ speaker }: { speaker: SpeakerId }) {
  const app = useApp();
  const session = useSession();
  const others = () => [...session.debate.speakers.values()].filter(({ id }) => id !== speaker);
  const ask = (keep: SpeakerId) => {
    const { debate } = session;
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
    <Combobox
      label="Merge into another speaker"
      placeholder="Merge into…"
      options={() => others().map(({ id, name, colour }) => ({ id, label: name, colour }))}
      choose={ask}
      none="No other speaker is called so."
    />
  );
}

function movesInWords(count: number): string {
  if (count === 0) return 'no moves';
  return count === 1 ? 'one move' : `${count.toLocaleString('en')} moves`;
}
