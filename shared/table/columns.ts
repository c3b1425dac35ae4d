import { msg } from '../language/translate.ts';
/** The columns of the table of statements, in their order. */
export const COLUMN_IDS = [
  'kind',
  'text',
  'speakers',
  'bears',
  'in',
  'out',
  'passages',
  'tags',
  'maps',
  'weight',
  'dates',
] as const;
/** Those that are shown until somebody chooses. */
export const DEFAULT_COLUMNS: ColumnId[] = ['kind', 'text', 'speakers', 'bears', 'in', 'passages', 'tags', 'maps'];
export type ColumnId = (typeof COLUMN_IDS)[number];

export interface Column {
  readonly id: ColumnId;
  readonly label: string;
  /** What it holds, where the label alone does not say. */
  readonly hint?: string;
  readonly isNumber?: boolean;
  /** True if its cells can be edited in place. */
  readonly isEdited?: boolean;
  /** True if rows can be grouped by it. */
  readonly isGrouped?: boolean;
}

export const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  kind: { id: 'kind', label: msg('Kind'), isEdited: true, isGrouped: true },
  text: { id: 'text', label: msg('Text'), isEdited: true },
  speakers: { id: 'speakers', label: msg('Speakers'), hint: msg('who says so, and who denies it'), isGrouped: true },
  bears: { id: 'bears', label: msg('Bears on'), hint: msg('what it supports, attacks, answers or questions') },
  in: { id: 'in', label: msg('In'), hint: msg('relations that bear on it'), isNumber: true },
  out: { id: 'out', label: msg('Out'), hint: msg('relations by which it bears on others'), isNumber: true },
  passages: { id: 'passages', label: msg('Passages'), hint: msg('passages that it cites'), isNumber: true },
  tags: { id: 'tags', label: msg('Tags'), isEdited: true, isGrouped: true },
  maps: { id: 'maps', label: msg('Maps'), hint: msg('maps on which it stands'), isGrouped: true },
  weight: { id: 'weight', label: msg('Weight'), isNumber: true, isEdited: true },
  dates: { id: 'dates', label: msg('Dates'), hint: msg('when it was said, from the first time to the last') },
};
