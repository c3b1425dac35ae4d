import { msg } from '../../../language/translate.ts';
import { type Form, type Piece, RECORD } from '../form.ts';
import { restOf } from '../lines.ts';
import type { NameHeading } from '../names/name-heading.ts';
import { piecesOf } from './pieces.ts';

/** "○委員長（山田太郎君）　これより", "○위원장 홍길동  회의를". */
const CIRCLE =
  /^[○◯〇◎●◆◇□■]\s?(?<label>[^\s　（(][^　\t]{0,60}?(?:（[^（）]{1,40}）|\([^()]{1,40}\))?)(?:　|\t|\s{2,}|(?<=[）)])\s?)(?=\S)/u;
const NOTE = /^[（(〔][^（）()〔〕]*[）)〕]$/u;
const LEAST = 2;

/** A circle before the name, as records of Japan and Korea have it. */
export const circleLabels: Form = {
  id: 'circle-labels',
  about: msg('a circle before each name'),
  read: (lines, isAsked) => {
    const pieces = piecesOf(lines, (line): Piece | null => {
      const found = CIRCLE.exec(line.text.slice(0, 140));
      const label = found?.groups?.['label']?.trim();
      if (found === null || label === undefined)
        return NOTE.test(line.text.slice(0, 200)) ? { kind: 'nobody', line } : null;
      const words = restOf(line, found[0].length);
      return { kind: 'label', heading: headingOf(label), label, lines: [], words, time: null };
    });
    const support = pieces.filter(({ kind }) => kind === 'label').length;
    return support < (isAsked ? 1 : LEAST) ? null : { pieces, style: RECORD, support };
  },
};

/** The holder of an office stands in brackets behind it, with a title of respect behind the name. */
function headingOf(label: string): NameHeading {
  const groups = /^(?<office>[^（(]+)[（(](?<holder>[^）)]+)[）)]$/u.exec(label)?.groups;
  const plain = (name: string) => name.replace(/君$/u, '').trim();
  if (groups === undefined) return { name: plain(label), notes: [] };
  return { name: plain(groups['holder'] ?? ''), notes: [groups['office'] ?? ''] };
}
