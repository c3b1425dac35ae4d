import {
  CircleHelp,
  FileText,
  type LucideIcon,
  Map as MapIcon,
  MessageSquare,
  Play,
  ScrollText,
  Spline,
  User,
} from 'lucide-react';
import { excerptAround } from './excerpt-around.ts';
import type { Findable, FindableKind } from './findable.ts';

const ICONS: Readonly<Record<FindableKind, LucideIcon>> = {
  claim: MessageSquare,
  question: CircleHelp,
  relation: Spline,
  speaker: User,
  source: FileText,
  map: MapIcon,
  debate: ScrollText,
  action: Play,
};

const NAMES: Readonly<Record<FindableKind, string>> = {
  claim: 'Claim',
  question: 'Question',
  relation: 'Relation',
  speaker: 'Speaker',
  source: 'Source',
  map: 'Map',
  debate: 'Debate',
  action: 'Action',
};

interface Props {
  readonly id: string;
  readonly findable: Findable;
  readonly active: boolean;
  readonly onReach: () => void;
  readonly onChoose: () => void;
}

/** A line of the palette. The field keeps the focus, and hears the keys. */
export function FindOption({ id, findable, active, onReach, onChoose }: Props) {
  const { kind, where, quoted } = findable;
  const Icon = ICONS[kind];
  const { before, marked, after } = excerptAround(findable.text, findable.match);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same.
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the option that is active.
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="find-option"
      onPointerMove={onReach}
      onClick={onChoose}
    >
      <Icon size={15} strokeWidth={1.75} className="find-icon" aria-hidden="true" />
      <span className="visually-hidden">{NAMES[kind]}: </span>
      <span className={quoted ? 'find-text find-quoted' : 'find-text'} dir="auto">
        {before}
        {marked !== '' && <mark>{marked}</mark>}
        {after}
      </span>
      <span className="find-where" dir="auto">
        {where}
      </span>
    </div>
  );
}
