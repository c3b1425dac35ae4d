import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { editMap } from '../../../shared/model/commands/maps.ts';
import type { ArgumentMap } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';

/** A map's title being edited in its row: Enter and leaving the field keep it, Escape does not. */
export function MapTitleField({ map, done }: { map: Readonly<ArgumentMap>; done: () => void }) {
  const app = useApp();
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const finish = (title: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    if (title !== null) app.change('Rename map', (debate) => editMap(debate, { map: map.id, title }));
    done();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value);
    if (event.key === 'Escape') finish(null);
  };
  return (
    <input
      ref={field}
      className="field navigator-title-field"
      aria-label="Title of the map"
      dir="auto"
      defaultValue={map.title}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
