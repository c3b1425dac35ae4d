import { msg } from '../../../language/translate.ts';
import { type Form, type Piece, RECORD } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { isDocumentWord, isSpeechWord } from '../names/keywords.ts';
import { nameHeading, type ReadHeading } from '../names/name-heading.ts';
import { piecesOf } from './pieces.ts';

/** "**Ann Lee** Good morning", "**Ann Lee**" over the words, "### Ann Lee". */
const BOLD = /^(?:#{1,6}\s+)?(?<mark>\*\*|__)(?<label>[^*_]{1,90}?)[.:]?\k<mark>[:.]?\s*/u;
const HEADED = /^#{2,6}\s+(?<label>[^*_#]{1,90}?):?$/u;

/** The name in bold, or as a heading of Markdown. */
export const boldNames: Form = {
  id: 'bold-names',
  about: msg('each name in bold'),
  read: (lines, isAsked) => {
    const found = lines.map(boldLabel);
    const counts = Map.groupBy(
      found.filter((label) => label !== null),
      ({ heading }) => heading.name,
    );
    const labels = [...counts.values()].flat().length;
    const recurring = [...counts.values()].filter((own) => own.length > 1).length;
    const begun = lines.filter(({ afterGap }) => afterGap).length;
    if (!(isAsked && labels > 0) && (recurring < 1 || counts.size < 2 || labels < 0.2 * begun)) return null;
    const pieces = piecesOf(lines, (line, index): Piece | null => {
      const label = found[index] ?? null;
      if (label === null) return /^#{1,6}\s/u.test(line.text) ? { kind: 'end', line } : null;
      const { heading, words, as } = label;
      return { kind: 'label', heading, label: as, lines: words === null ? [line] : [], words, time: null };
    });
    return { pieces, style: RECORD, support: labels };
  },
};

function boldLabel(line: TextLine): { heading: ReadHeading; as: string; words: TextLine | null } | null {
  const found = BOLD.exec(line.text.slice(0, 200)) ?? HEADED.exec(line.text.slice(0, 200));
  const as = found?.groups?.['label']?.trim() ?? '';
  const heading = as === '' ? null : nameHeading(as);
  if (found === null || heading === null || isDocumentWord(as) || isSpeechWord(as)) return null;
  return { heading, as, words: restOf(line, found[0].length) };
}
