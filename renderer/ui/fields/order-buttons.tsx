import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { IconButton } from './icon-button.tsx';

interface Props {
  /** What the buttons say. */
  readonly labels: { readonly up: string; readonly down: string };
  /** Returns whether it was moved; undefined: it is the first. */
  readonly moveUp: (() => boolean) | undefined;
  /** undefined: it is the last. */
  readonly moveDown: (() => boolean) | undefined;
}

/** Puts something of a list one place up or down. The focus goes along, so that it can go on. */
export function OrderButtons({ labels, moveUp, moveDown }: Props) {
  const buttons = useRef<HTMLSpanElement>(null);
  const pressed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const all = [...(buttons.current?.querySelectorAll('button') ?? [])];
    // At the end of the list the other one is left.
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
