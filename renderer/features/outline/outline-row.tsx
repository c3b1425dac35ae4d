import { ChevronRight } from 'lucide-react';
import type { DragEvent } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { isLinkedIn, type Outline, type OutlineRow } from '../../../shared/outline/outline.ts';
import { rowName } from '../../../shared/outline/row-name.ts';
import { lookOf } from '../../../shared/scene/card-role.ts';
import { useApp } from '../../core/app-context.ts';
import type { Editing } from '../../core/slices/map.ts';
import { SIGNS } from '../../ui/words/relation-words.ts';
import { RowEditor } from './row-editor.tsx';

/** CSS pixels by which a row stands farther in than the one above it, and levels beyond which it does not. */
const STEP = 22;
const MOST_STEPS = 24;

interface Props {
  readonly debate: Debate;
  readonly outline: Outline;
  readonly row: OutlineRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** The lines of text that a row has room for. */
  readonly lines: number;
  readonly zoom: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isFolded: boolean;
  readonly isOver: boolean;
  /** True for what the filter leaves out. */
  readonly isDim: boolean;
  readonly editing: Editing | null;
  /** `isAdded`: a key was held with which it is selected beside the others. */
  readonly onPress: (isAdded: boolean) => void;
  readonly onFold: () => void;
  readonly onLeave: () => void;
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Returns the id of a row's element. */
export function rowElementId(index: number): string {
  return `outline-row-${index}`;
}

export function OutlineRowView(props: Props) {
  const {
    debate,
    outline,
    row,
    index,
    top,
    height,
    lines,
    zoom,
    isActive,
    isSelected,
    isFolded,
    isOver,
    isDim,
    editing,
  } = props;
  const app = useApp();
  const hasBelow = row.end > index + 1;
  const statement = row.kind === 'step' ? undefined : debate.statements.get(row.statement);
  const text = statement?.text.trim() || t('Untitled');
  const open = () => {
    if (row.kind === 'statement')
      app.editText({ statement: row.statement, label: msg('Edit text'), step: uuidv7(), madeFrom: null });
  };
  return (
    <div
      id={rowElementId(index)}
      role="treeitem"
      className={[
        'outline-row',
        row.kind,
        statement?.kind,
        isSelected && 'active',
        isActive && 'current',
        isOver && 'over',
        isDim && 'dim',
        editing && 'editing',
      ]
        .filter(Boolean)
        .join(' ')}
      tabIndex={-1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={hasBelow ? !isFolded : undefined}
      aria-selected={isSelected}
      aria-label={rowName(debate, outline, row)}
      style={{ top, height, paddingInlineStart: 10 + Math.min(row.level - 1, MOST_STEPS) * STEP * zoom }}
      draggable={row.kind !== 'step' && editing === null}
      onClick={({ shiftKey, ctrlKey, metaKey }) => props.onPress(shiftKey || ctrlKey || metaKey)}
      onKeyDown={undefined}
      onDoubleClick={open}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu({ x: event.clientX, y: event.clientY });
      }}
      onDragStart={props.onDragStart}
      onDragOver={props.onDragOver}
      onDragEnd={props.onDragEnd}
      onDrop={props.onDrop}
    >
      <span
        className={`outline-fold ${hasBelow ? (isFolded ? '' : 'open') : 'none'}`}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          props.onFold();
        }}
      >
        <ChevronRight size={14} strokeWidth={2} />
      </span>
      <Sign outline={outline} row={row} />
      {editing !== null && statement !== undefined ? (
        <RowEditor statement={statement} editing={editing} onLeave={props.onLeave} />
      ) : (
        <span className="outline-text" dir="auto" title={text} aria-hidden="true" style={{ WebkitLineClamp: lines }}>
          {row.kind === 'step'
            ? t('{count, plural, one {# linked premise} other {# linked premises}}', {
                count: row.relation.premises.length,
              })
            : text}
        </span>
      )}
      {isFolded && hasBelow && (
        <span
          className="outline-more"
          aria-hidden="true"
          data-shown={t('{count, plural, one {# line} other {# lines}}', { count: row.end - index - 1 })}
        />
      )}
    </div>
  );
}

/**
 * The sign of the relation by which a row stands below another, and its word. Style sheets write them: the name of the row, which tells
 * the relation in a sentence, begins with its text, so that who speaks to the computer can say what stands there.
 */
function Sign({ outline, row }: Pick<Props, 'outline' | 'row'>) {
  const { relation } = row;
  if (relation === null) return null;
  const look = lookOf(relation);
  if (isLinkedIn(outline, row)) {
    return (
      <span className={`outline-does ${look}`} aria-hidden="true">
        <span data-shown="&" />
      </span>
    );
  }
  const does =
    row.kind === 'step'
      ? t(
          '{look, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}',
          { look },
        )
      : t(look);
  const seen = row.kind === 'reference' ? ` – ${t('see')}` : '';
  return (
    <span className={`outline-does ${look}`} aria-hidden="true">
      <span className="outline-sign" data-shown={SIGNS[look]} /> <span data-shown={`${does}${seen}`} />
    </span>
  );
}
