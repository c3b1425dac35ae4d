import { codePointOffsets } from '../../shared/sources/code-points.ts';
import { type Coverage, type CoveredDivision, coverageOf, type Share } from '../../shared/sources/coverage/coverage.ts';
import { measureText } from '../../shared/sources/coverage/measured-text.ts';
import { sourceTitle } from '../../shared/sources/source-title.ts';
import { counted, figures } from '../../shared/text/counted.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

interface Told {
  readonly title: string;
  readonly text: string;
  readonly coverage: Coverage;
}

export const coverage: Subcommand = {
  name: 'coverage',
  about: 'Tells how much of the sources stands in passages: by page, turn and speaker, and what has no claim',
  positionals: ['FILE.debate', '[SOURCE-ID]'],
  options: [{ name: 'json', about: 'Answer in JSON; start and end count code points' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const told = await withDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      const wanted = given.optionalText(1);
      const sources = wanted === undefined ? [...debate.sources.values()] : [debate.get('source', wanted)];
      const found: Told[] = [];
      for (const source of sources) {
        const text = await file.text(source.text);
        const measured = measureText(text, source.csl);
        found.push({ title: sourceTitle(source), text, coverage: coverageOf(debate, source.id, measured) });
      }
      return found;
    });
    if (given.flag('json')) io.out(`${JSON.stringify(told.map(answered), null, 2)}\n`);
    else for (const each of told) io.out(sentencesOf(each));
    if (told.length === 0) io.err('No sources.\n');
    return 0;
  },
};

/** Offsets in code points, as other programs count. */
function answered({ title, text, coverage: found }: Told) {
  const { source, words, used, passages, claims, pages, turns, speakers } = found;
  const offsets = codePointOffsets(
    text,
    [...pages, ...turns].flatMap(({ start, end }) => [start, end]),
  );
  const placed = <D extends CoveredDivision>(division: D) => ({
    ...division,
    start: offsets.get(division.start) ?? division.start,
    end: offsets.get(division.end) ?? division.end,
  });
  const [byPage, byTurn] = [pages.map(placed), turns.map(placed)];
  return {
    source,
    title,
    words,
    used,
    share: shareOf(found),
    passages,
    claims,
    pages: byPage,
    turns: byTurn,
    speakers,
  };
}

function sentencesOf({ title, coverage: found }: Told): string {
  const { source, passages, claims, pages, turns, speakers } = found;
  const without = <D extends CoveredDivision>(divisions: readonly D[]) => divisions.filter((each) => each.claims === 0);
  const list = (divisions: readonly CoveredDivision[]) => divisions.map(({ label }) => printable(label)).join(', ');
  const [emptyPages, emptyTurns] = [without(pages), without(turns)];
  const lines = [
    `${printable(title)} (${printable(source)})`,
    `  ${partOf(found)} words in ${counted(passages, 'passage')}, for ${counted(claims, 'claim')}`,
    ...(emptyPages.length === 0
      ? []
      : [`  ${counted(emptyPages.length, 'page')} without a claim: ${list(emptyPages)}`]),
    ...(emptyTurns.length === 0 ? [] : [`  ${counted(emptyTurns.length, 'turn')} without a claim:`]),
    ...emptyTurns.map(
      ({ label, speaker, time, words }) =>
        `    ${label}, ${printable(speaker)}${time === null ? '' : `, ${time}`}: ${counted(words, 'word')}`,
    ),
    ...speakers.map((speaker) => {
      const { turns: many, withClaim } = speaker;
      return `  ${printable(speaker.speaker)}: ${partOf(speaker)} words, ${figures(withClaim)} of ${counted(many, 'turn')} with a claim`;
    }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function partOf(share: Share): string {
  return `${figures(share.used)} of ${figures(share.words)} (${Math.round(100 * shareOf(share))} %)`;
}

/** Returns the share of words that is used, 0 to 1 in thousandths; 0 of none. */
function shareOf({ words, used }: Share): number {
  return words === 0 ? 0 : Math.round((1000 * used) / words) / 1000;
}
