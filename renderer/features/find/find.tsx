import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useApp, useAppState } from '../../core/app-context.ts';
import { closeFind } from '../../core/slices/window.ts';
import { FindOption } from './find-option.tsx';
import { type Findable, RANKED } from './findable.ts';
import { useFindings } from './use-findings.ts';

/** The palette, while it is open: finds anything in the debate by its words, and any action by its name. */
export function Find() {
  const finding = useAppState((state) => state.finding);
  return finding ? <Palette /> : null;
}

function Palette() {
  const app = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const { groups, words } = useFindings(query);
  const all = groups.flatMap(({ findables }) => findables);
  const [active, setActive] = useState(0);
  const current = all[Math.min(active, all.length - 1)];

  useLayoutEffect(() => {
    const before = document.activeElement;
    const opened = dialog.current;
    opened?.showModal();
    return () => {
      opened?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (current !== undefined)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const close = () => closeFind(app);
  const go = (findable: Findable) => {
    close();
    // After the palette has given the focus back, so that the target may take it.
    setTimeout(findable.go);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && all.length > 0) setActive((Math.min(active, all.length - 1) + step + all.length) % all.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && current !== undefined) go(current);
    else if (step === 0) return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the palette closes it, as Escape does.
    <dialog
      ref={dialog}
      className="find"
      aria-label="Find"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <input
        className="find-field"
        role="combobox"
        aria-label="Find a claim, speaker, source, map, or an action with >"
        aria-expanded={all.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : optionId(listId, all.indexOf(current))}
        placeholder="Find a claim, speaker, source; > for an action"
        dir="auto"
        spellCheck={false}
        maxLength={1000}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={listId} role="listbox" aria-label="Found" className="find-list" hidden={all.length === 0}>
        {groups.map(({ heading, findables }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box.
          <div key={heading} role="group" aria-label={heading} className="find-group">
            {heading !== RANKED && (
              <div className="heading find-heading" aria-hidden="true">
                {heading}
              </div>
            )}
            {findables.map((findable) => {
              const place = all.indexOf(findable);
              return (
                <FindOption
                  key={findable.key}
                  id={optionId(listId, place)}
                  findable={findable}
                  active={findable === current}
                  onReach={() => setActive(place)}
                  onChoose={() => go(findable)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className="find-words">
        {words}
      </p>
    </dialog>
  );
}

function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}
