import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { IconButton } from './icon-button.tsx';

interface Props {
  /** The labels of the buttons. */
  readonly labels: { readonly up: string; readonly down: string };
  /** Moves it up; returns whether it moved. undefined: it is the first. */
  readonly moveUp: (() => boolean) | undefined;
  /** Moves it down. undefined: it is the last. */
  readonly moveDown: (() => boolean) | undefined;
}

/** Moves an entry of a list one place up or down. The focus goes along, so that it can go on. */
export function OrderButtons({ labels, moveUp, moveDown }: Props) {
  const buttons = useRef<HTMLSpanElement>(null);
  const pressed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const all = [...(buttons.current?.querySelectorAll('button') ?? [])];
    // At the end of the list only the other button is left.
    (all.find((button) => button.title === pressed.current) ?? all[0])?.focus();
    pressed.current = null;
  });
  const run = (label: string, move: () => boolean) => () => {
    if (move()) pressed.current = label;
  };
  return (
    <span ref={buttons} className="inspector-order">
      {moveUp !== undefined && <IconButton label={labels.up} icon={ArrowUp} run={run(labels.up, moveUp)} />}
      {moveDown !== undefined && <IconButton label={labels.down} icon={ArrowDown} run={run(labels.down, moveDown)} />}
    </span>
  );
}
