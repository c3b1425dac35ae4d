import {
  CircleHelp,
  FileText,
  FolderOpen,
  type LucideIcon,
  Map as MapIcon,
  MessageSquare,
  Play,
  Route,
  ScrollText,
  Spline,
  User,
} from 'lucide-react';
import { Fragment } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { excerptAround } from './excerpt-around.ts';
import type { Findable, FindableKind } from './findable.ts';

const ICONS: Readonly<Record<FindableKind, LucideIcon>> = {
  claim: MessageSquare,
  question: CircleHelp,
  relation: Spline,
  speaker: User,
  source: FileText,
  map: MapIcon,
  walk: Route,
  debate: ScrollText,
  file: FolderOpen,
  action: Play,
};

const NAMES: Readonly<Record<FindableKind, string>> = {
  claim: msg('Claim'),
  question: msg('Question'),
  relation: msg('Relation'),
  speaker: msg('Speaker'),
  source: msg('Source'),
  map: msg('Map'),
  walk: msg('Walk'),
  debate: msg('Debate'),
  file: msg('Recent debate'),
  action: msg('Action'),
};

interface Props {
  readonly id: string;
  readonly findable: Findable;
  readonly active: boolean;
  readonly onReach: () => void;
  readonly onChoose: () => void;
}

/** A line of the palette. The field keeps the focus, and hears the keys. */
export function PaletteOption({ id, findable, active, onReach, onChoose }: Props) {
  const { kind, text, matches, where, quoted, shortcut, reason = null } = findable;
  const Icon = ICONS[kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same.
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the option that is active.
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={reason !== null}
      className="palette-option"
      onPointerMove={onReach}
      onClick={onChoose}
    >
      <Icon size={15} strokeWidth={1.75} className="palette-icon" aria-hidden="true" />
      <span className="visually-hidden">{t(NAMES[kind])}: </span>
      <span className={quoted ? 'palette-text palette-quoted' : 'palette-text'} dir="auto">
        {excerptAround(text, matches).map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no name but their place.
          part.isMatch ? <mark key={index}>{part.text}</mark> : <Fragment key={index}>{part.text}</Fragment>,
        )}
        {reason !== null && <span className="palette-reason">{reason}</span>}
      </span>
      <span className="palette-where" dir="auto">
        {where}
      </span>
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </div>
  );
}
