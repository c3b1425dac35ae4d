import { useId } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { WayOnPaper } from '../../../shared/scene/exported-drawing.ts';
import { PAGINGS, type Paging } from '../../../shared/scene/sheet.ts';
import { number } from '../../ui/words/bytes-in-words.ts';

interface Props {
  readonly value: Paging;
  /** The sheets and the size of the text of each; null while they are worked out. */
  readonly ways: readonly WayOnPaper[] | null;
  readonly onChange: (pages: Paging) => void;
}

const NAMES: Readonly<Record<Paging, string>> = {
  one: msg('One sheet'),
  branch: msg('Pages by branch'),
  poster: msg('Poster'),
};

/** The choice of how a map stands on paper, with the size of its text in each way. */
export function PagingField({ value, ways, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="export-field export-paging">
      <legend className="heading">{t('On paper')}</legend>
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
  if (way === undefined) return t(NAMES[pages]);
  const points = number(way.points, 1);
  switch (pages) {
    case 'one':
      return t('One sheet, text {points} pt', { points });
    case 'branch':
      return t('{sheets, number} pages by branch, all text {points} pt or more', {
        sheets: way.sheets,
        points: number(Math.floor(10 * way.points) / 10, 1),
      });
    case 'poster':
      return t('Poster of {sheets, number} sheets, text {points} pt', { sheets: way.sheets, points });
  }
}
