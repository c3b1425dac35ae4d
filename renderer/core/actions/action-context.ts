import type { Direction, MapStyle } from '../../../shared/model/entities.ts';
import type { Mark } from '../../../shared/scene/marks/mark.ts';
import type { View } from '../slices/window.ts';

/** The kind of selection, as far as actions care. `several`: two or more statements. */
export type SelectionKind = 'nothing' | 'claim' | 'question' | 'several' | 'relation' | 'speaker' | 'source' | 'move';

/** The part of the window's state that decides about actions. */
export interface ActionContext {
  readonly hasDebate: boolean;
  /** True if a file was imported since the debate was opened. */
  readonly hasImported: boolean;
  readonly readOnly: boolean;
  /** The labels of the edits to undo and redo next. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly selection: SelectionKind;
  /** The number of selected statements, and whether all are of one kind, and have some text. */
  readonly statements: number;
  readonly oneKind: boolean;
  readonly hasText: boolean;
  /** True if the selection stands on the shown map. */
  readonly onMap: boolean;
  /** True if all selected statements are implicit. */
  readonly implicit: boolean;
  readonly collapsed: boolean;
  /** True while all but a branch of the shown map is dimmed. */
  readonly onlyBranch: boolean;
  /** True while the filter asks how far claims are from their words. */
  readonly filtersFidelity: boolean;
  /** True while anything is dimmed or hidden by the filter. */
  readonly filters: boolean;
  /** The steps of the neighbourhood that alone is to be seen; 0 for none. */
  readonly nearby: number;
  /** The marks that are shown on cards and lines. */
  readonly marks: readonly Mark[];
  /** True while something is switched off to see what would follow; `selectionOff`: all that is selected. */
  readonly whatIf: boolean;
  /** True once what follows from that is known. */
  readonly whatIfAnswered: boolean;
  readonly selectionOff: boolean;
  /** True while labellings by other semantics are asked for. */
  readonly labellings: boolean;
  /** True while the debate is shown as of a moment; `comparesTimes`: and compared with another. */
  readonly overTime: boolean;
  readonly comparesTimes: boolean;
  /** Number of premises of the selected relation that are folded away. */
  readonly foldedPremises: number;
  readonly pinned: boolean;
  readonly maps: number;
  /** The way the shown map grows; null when there is no map. */
  readonly direction: Direction | null;
  /** The style in which the shown map is laid out; null when there is no map. */
  readonly style: MapStyle | null;
  readonly sources: number;
  readonly view: View;
  /** True if a source is open beside it. */
  readonly reading: boolean;
  /** Number of cards on the shown map. */
  readonly cards: number;
  /** Number of passages that the selected statement cites. */
  readonly passages: number;
  /** Number of moves in the whole debate. */
  readonly moves: number;
  readonly theme: 'system' | 'light' | 'dark';
  /** Number of places to go back to, and forward to. */
  readonly visited: number;
  readonly ahead: number;
  readonly navigator: boolean;
  readonly inspector: boolean;
  readonly legend: boolean;
  /** True if cards make room for new ones. */
  readonly keepsOrder: boolean;
}
