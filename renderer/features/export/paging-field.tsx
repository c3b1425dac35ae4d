import { useId } from 'react';
import type { WayOnPaper } from '../../../shared/scene/exported-drawing.ts';
import { PAGINGS, type Paging } from '../../../shared/scene/sheet.ts';
import { number } from '../../ui/words/bytes-in-words.ts';

interface Props {
  readonly value: Paging;
  /** The sheets and the size of the text of each; null while they are worked out. */
  readonly ways: readonly WayOnPaper[] | null;
  readonly onChange: (pages: Paging) => void;
}

const NAMES: Readonly<Record<Paging, string>> = { one: 'One sheet', branch: 'Pages by branch', poster: 'Poster' };

/** The choice of how a map stands on paper, with the size of its text in each way. */
export function PagingField({ value, ways, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="export-field export-paging">
      <legend className="heading">On paper</legend>
      {PAGINGS.map((pages) => (
        <label key={pages}>
          <input type="radio" name={name} value={pages} checked={pages === value} onChange={() => onChange(pages)} />
          <span>
            {wayInWords(
              pages,
              ways?.find((way) => way.pages === pages),
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function wayInWords(pages: Paging, way: WayOnPaper | undefined): string {
  if (way === undefined) return NAMES[pages];
  const size = `${number(way.points, 1)} pt`;
  switch (pages) {
    case 'one':
      return `One sheet, text ${size}`;
    case 'branch':
      return `${number(way.sheets)} pages by branch, all text ${number(Math.floor(10 * way.points) / 10, 1)} pt or more`;
    case 'poster':
      return `Poster of ${number(way.sheets)} sheets, text ${size}`;
  }
}
