import { codePointOffsets } from '../../shared/sources/code-points.ts';
import type { FormId } from '../../shared/sources/turns/form.ts';
import { formIds } from '../../shared/sources/turns/forms.ts';
import { positionText, timeText } from '../../shared/sources/turns/times.ts';
import { type Transcript, turnsAs, turnsInForm, turnsOf } from '../../shared/sources/turns/transcript.ts';
import { turnFormOf } from '../../shared/sources/turns/turn-form.ts';
import type { Arguments } from './arguments.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

/** Characters of a turn's words that are shown. */
const SHOWN = 120;
const AUTO = 'auto';

export const turns: Subcommand = {
  name: 'turns',
  about: 'Lists the turns that a transcript would be split into',
  positionals: ['FILE.debate', 'SOURCE-ID'],
  options: [
    {
      name: 'form',
      value: 'FORM',
      about: `${AUTO}, or ${formIds.join(', ')}; usual: the one chosen in the window, or ${AUTO}`,
    },
    { name: 'json', about: 'Answer in JSON; start and end count code points' },
    { name: 'nobody', about: 'With --json: also what is nobody’s words; its speaker and label are null' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const form = formGiven(given);
    const { text, remembered } = await withDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      const source = debate.get('source', given.text(1));
      return { text: await file.text(source.text), remembered: turnFormOf(source.csl) };
    });
    const transcript =
      form === null ? turnsAs(text, remembered) : form === AUTO ? turnsOf(text) : turnsInForm(text, form);
    const told = entriesOf(text, transcript, given.flag('nobody'));
    if (given.flag('json')) io.out(`${JSON.stringify(told, null, 2)}\n`);
    else for (const entry of told) io.out(sentenceOf(entry));
    if (transcript.reason !== '') io.err(`${transcript.reason}\n`);
    if (transcript.turns.length > 0 && transcript.leftOut.length > 0) {
      io.err('Left out, as nobody’s words:\n');
      reportLines(
        transcript.leftOut.map((line) => line.text),
        io,
      );
    }
    return 0;
  },
};

/** A turn as it is told; words whose speaker is not certain, or who have none, have no speaker. */
interface Entry {
  readonly speaker: string | null;
  readonly role: string;
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  readonly time: string | null;
  /** The end of the turn in a recording; null where it is not known. */
  readonly until: string | null;
  readonly words: string;
}

function formGiven(given: Arguments): FormId | typeof AUTO | null {
  const name = given.option('form');
  if (name === undefined) return null;
  if (name === AUTO) return AUTO;
  const form = formIds.find((id) => id === name);
  if (form === undefined)
    throw given.usageError(`There is no form “${name}”; the forms are ${AUTO}, ${formIds.join(', ')}`);
  return form;
}

function entriesOf(text: string, { turns: found, unassigned, leftOut }: Transcript, withNobody: boolean): Entry[] {
  const none = { speaker: null, role: '', time: null, until: null };
  const entries: Entry[] = [
    ...found.map(({ speaker, role, label, start, end, time, text: words }) => ({
      speaker,
      role,
      label,
      start,
      end,
      time: timeText(time),
      until: time?.to == null ? null : positionText(time.to),
      words,
    })),
    ...unassigned.map(({ label, start, end, text: words }) => ({ ...none, label, start, end, words })),
    ...(withNobody ? leftOut.map(({ start, end, text: words }) => ({ ...none, label: null, start, end, words })) : []),
  ].sort((a, b) => a.start - b.start);
  const offsets = codePointOffsets(
    text,
    entries.flatMap(({ start, end }) => [start, end]),
  );
  return entries.map((entry) => ({
    ...entry,
    start: offsets.get(entry.start) ?? entry.start,
    end: offsets.get(entry.end) ?? entry.end,
  }));
}

function sentenceOf({ speaker, role, label, time, start, end, words }: Entry): string {
  const name = speaker ?? (label === null ? 'Nobody’s words' : `Not certain: ${label}`);
  const who = role === '' ? name : `${name} (${role})`;
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  return `${printable(who)}${time === null ? '' : `, ${time}`}, ${start}–${end}\n  ${printable(shown)}\n`;
}
