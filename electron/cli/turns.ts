import { codePointOffsets } from '../../shared/sources/code-points.ts';
import { type Transcript, turnsOf } from '../../shared/sources/turns/transcript.ts';
import type { Turn } from '../../shared/sources/turns/turn.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

/** Characters of a turn's words that are shown. */
const SHOWN = 120;

export const turns: Subcommand = {
  name: 'turns',
  about: 'Lists the turns that a transcript would be split into',
  positionals: ['FILE.debate', 'SOURCE-ID'],
  options: [{ name: 'json', about: 'Answer in JSON; start and end count code points' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const text = await withDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      return file.text(debate.get('source', given.text(1)).text);
    });
    const transcript = turnsOf(text);
    const found = inCodePoints(text, transcript);
    if (given.flag('json')) io.out(`${JSON.stringify(found, null, 2)}\n`);
    else for (const turn of found) io.out(told(turn));
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

function inCodePoints(text: string, transcript: Transcript): Turn[] {
  const offsets = codePointOffsets(
    text,
    transcript.turns.flatMap(({ start, end }) => [start, end]),
  );
  return transcript.turns.map(({ speaker, role, time, start, end, text: words }) => ({
    speaker,
    role,
    time,
    start: offsets.get(start) ?? start,
    end: offsets.get(end) ?? end,
    text: words,
  }));
}

function told({ speaker, role, time, start, end, text }: Turn): string {
  const who = role === '' ? speaker : `${speaker} (${role})`;
  const words = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
  return `${printable(who)}${time === null ? '' : `, ${time}`}, ${start}–${end}\n  ${printable(words)}\n`;
}
