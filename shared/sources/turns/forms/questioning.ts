import type { LabelPiece, Piece } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { nameHeading } from '../names/name-heading.ts';

/** "Q    Thanks, Karen.", "Q. Where were you?", "A. At home.", "P.– ¿Cuándo?" */
const QUESTION_OR_ANSWER = /^(?<label>[QAPRF])(?:\.\s?[–—-]?|(?=\s{2}|\t)|(?=\s—))\s*(?=\S)/u;
const EXAMINER = /^BY (?<name>(?:MR|MS|MRS|MISS|DR|JUDGE)S?\.? [\p{Lu}][\p{L}'’. -]{1,50}):$/u;
const QUESTIONED_BY =
  /^(?:further )?(?:questioned|questions|examined|cross-examined|re-examined|(?:direct |cross-|re-)?examination(?:-in-chief)?) by (?:counsel )?(?<name>(?:MR|MS|MRS|MISS|DR|SIR|LORD|LADY)\.? [\p{Lu}][\p{L}'’. -]{1,50})$/iu;
const WITNESS =
  /^(?:THE WITNESS,? )?(?<name>\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,4}),?\s(?:.{0,80}\b)?\(?(?:sworn|affirmed|recalled|called as a witness|produced as a witness)\b/u;
const ANOTHER_WITNESS = /\b(?:duly|first|been|was) (?:duly |first )?(?:sworn|affirmed)\b/iu;

/** Who asks and who answers, where both have no more than a letter before their words. */
export interface Questioning {
  /** The number of questions or answers of the letter that comes most often. */
  readonly turns: number;
  /** The share of the text's paragraphs that such letters begin. */
  readonly share: number;
  pieceAt(index: number): Piece | null;
}

/**
 * Finds questions and answers whose speakers are letters: at least two questions. A report of an examination names who
 * asks on a line of its own ("BY MR. HALE:"), and the witness who is sworn; the letters mean these from then on.
 */
export function questioningIn(lines: readonly TextLine[]): Questioning {
  const found = new Map<number, Piece>();
  const counts = new Map<string, number>();
  let examiner: string | null = null;
  let witness: string | null = null;
  let sworn = 0;
  for (const [index, line] of lines.entries()) {
    const head = line.text.slice(0, 200);
    const by = (EXAMINER.exec(head) ?? QUESTIONED_BY.exec(head))?.groups?.['name'];
    if (by !== undefined) {
      examiner = by;
      found.set(index, { kind: 'end', line });
      continue;
    }
    if (ANOTHER_WITNESS.test(head) || WITNESS.test(head)) {
      sworn += 1;
      witness = WITNESS.exec(head)?.groups?.['name'] ?? (sworn > 1 ? `Witness ${sworn}` : null);
      found.set(index, { kind: 'end', line });
      continue;
    }
    const letter = QUESTION_OR_ANSWER.exec(head);
    const label = letter?.groups?.['label'];
    if (letter === null || label === undefined) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    const name = (label === 'Q' ? examiner : label === 'A' ? witness : null) ?? label;
    found.set(index, pieceOf(line, name, label, restOf(line, letter[0].length)));
  }
  const questions = Math.max(counts.get('Q') ?? 0, Math.min(counts.get('P') ?? 0, counts.get('R') ?? 0));
  const isReal = questions >= 2;
  const begun = lines.filter(({ afterGap }) => afterGap).length;
  return {
    turns: isReal ? questions : 0,
    share: isReal ? found.size / Math.max(1, Math.min(begun, lines.length)) : 0,
    pieceAt: (index) => (isReal ? (found.get(index) ?? null) : null),
  };
}

function pieceOf(line: TextLine, name: string, label: string, words: TextLine | null): LabelPiece {
  const heading = nameHeading(name) ?? { name, notes: [] };
  return { kind: 'label', heading, label, lines: words === null ? [line] : [], words, time: null };
}
