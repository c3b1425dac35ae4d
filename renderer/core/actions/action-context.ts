import type { Direction } from '../../../shared/model/entities.ts';

/** What is selected, as far as actions care. `several`: two or more statements. */
export type SelectionKind = 'nothing' | 'claim' | 'question' | 'several' | 'relation' | 'speaker' | 'source' | 'move';

/** What the window's state means for actions. */
export interface ActionContext {
  readonly hasDebate: boolean;
  readonly readOnly: boolean;
  /** The labels of the edits to undo and redo next. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly selection: SelectionKind;
  /** How many statements are selected, and whether they are all of one kind, and have some text. */
  readonly statements: number;
  readonly oneKind: boolean;
  readonly hasText: boolean;
  /** Whether what is selected stands on the map that is shown. */
  readonly onMap: boolean;
  /** Of the selected statements. */
  readonly implicit: boolean;
  readonly collapsed: boolean;
  readonly pinned: boolean;
  readonly maps: number;
  /** The way the shown map grows; null when there is no map. */
  readonly direction: Direction | null;
  readonly sources: number;
  /** Whether the map is shown, or the exchange of moves. */
  readonly view: 'map' | 'exchange';
  /** Whether a source is open beside it. */
  readonly reading: boolean;
  /** Cards on the map that is shown. */
  readonly cards: number;
  /** Those that the selected statement cites. */
  readonly passages: number;
  /** In the whole debate. */
  readonly moves: number;
  readonly theme: 'system' | 'light' | 'dark';
  readonly navigator: boolean;
  readonly inspector: boolean;
  readonly legend: boolean;
}
