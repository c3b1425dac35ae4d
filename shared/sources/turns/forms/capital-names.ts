import { msg } from '../../../language/translate.ts';
import { type Form, type Piece, RECORD } from '../form.ts';
import type { TextLine } from '../lines.ts';
import { nameHeading, type ReadHeading } from '../names/name-heading.ts';
import { isInCapitals } from '../names/person-name.ts';
import { piecesOf } from './pieces.ts';

/** Headings of scenes: "ACT I", "INT. THE BRIDGE – DAY". */
const SCENE =
  /^(?:ACT|SCENE|PROLOGUE|EPILOGUE|INT\.|EXT\.|INT\/EXT|FADE|CUT TO|DISSOLVE|CURTAIN|THE END|END OF|CONTINUED|TITLE|CHAPTER|PART)\b|:$|^[IVXLC\d]+\.?$/u;
const REMARK = /\s*\((?:V\.?O\.?|O\.?S\.?|O\.?C\.?|CONT['’]?D|[a-z][^()]{0,60})\)\s*$/u;
const LONGEST = 50;

/** The name in capitals on a line above the words, as plays and screenplays have it. */
export const capitalNames: Form = {
  id: 'capital-names',
  about: msg('each name in capitals on a line above the words'),
  read: (lines, isAsked) => {
    const heads = lines.map((line, index) => headOf(line, lines[index + 1]));
    const counts = Map.groupBy(
      heads.filter((head) => head !== null),
      ({ name }) => name,
    );
    const named = [...counts.values()].flat().length;
    const recurring = [...counts.values()].filter((own) => own.length > 1).length;
    const begun = lines.filter(({ afterGap }) => afterGap).length;
    if (!(isAsked && named > 0) && (recurring < 1 || counts.size < 2 || named < 0.25 * begun)) return null;
    let indent: number | null = null;
    let isOpen = false;
    const pieces = piecesOf(lines, (line, index): Piece | null => {
      const head = heads[index] ?? null;
      if (head !== null) {
        indent = lines[index + 1]?.indent ?? null;
        isOpen = line.indent > 0;
        return { kind: 'label', heading: head, label: line.text, lines: [line], words: null, time: null };
      }
      if (SCENE.test(line.text) && line.text === line.text.toUpperCase()) return { kind: 'end', line };
      // What stands further out, behind a gap, tells what is done on the stage.
      const isAction = isOpen && line.afterGap && indent !== null && line.indent < indent;
      return isAction ? { kind: 'end', line } : null;
    });
    return { pieces, style: { ...RECORD, hasTitles: false }, support: named };
  },
};

function headOf(line: TextLine, next: TextLine | undefined): ReadHeading | null {
  if (next === undefined || next.afterGap || !line.afterGap || line.text.length > LONGEST) return null;
  const name = line.text.replace(REMARK, '');
  if (SCENE.test(name) || /[.!?]$/u.test(name) || !isInCapitals(name) || isInCapitals(next.text)) return null;
  const heading = nameHeading(name);
  return heading === null ? null : { ...heading, notes: [] };
}
