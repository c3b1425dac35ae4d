import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { closePalette } from '../../core/slices/window.ts';
import { Translated } from '../../ui/translated.tsx';
import { ACTIONS_SIGN } from './action-findings.ts';
import { type Findable, RANKED } from './findable.ts';
import { makeClaim } from './new-claim.ts';
import { PaletteOption } from './palette-option.tsx';
import { useFindings } from './use-findings.ts';

/** The palette, while it is open: leads to anything in the debate by its words, and runs any action by its name. */
export function Palette() {
  const opened = useAppState((state) => state.palette);
  return opened === null ? null : <OpenPalette text={opened} />;
}

function OpenPalette({ text }: { readonly text: string }) {
  const app = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [query, setQuery] = useState(text);
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

  const close = () => closePalette(app);
  const isForActions = query.startsWith(ACTIONS_SIGN);
  const closeAnd = (run: () => void) => {
    close();
    // After the palette has given the focus back, so that the target may take it.
    setTimeout(run);
  };
  const go = (findable: Findable) => {
    // What is not possible now only says why, and the palette stays for something else.
    if (typeof findable.reason === 'string') app.notify(findable.reason);
    else closeAnd(findable.go);
  };
  const onEnter = (event: KeyboardEvent) => {
    const typed = query.trim();
    if (event.shiftKey && !isForActions) {
      if (typed !== '') closeAnd(() => makeClaim(app, typed));
    } else if (current !== undefined) go(current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && all.length > 0) setActive((Math.min(active, all.length - 1) + step + all.length) % all.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter(event);
    else if (step === 0) return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the palette closes it, as Escape does.
    <dialog
      ref={dialog}
      className="palette"
      aria-label={isForActions ? t('All actions') : 'Go to'}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <input
        className="palette-field"
        role="combobox"
        aria-label={t('Go to a claim, speaker, source, map, or an action with >')}
        aria-expanded={all.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : optionId(listId, all.indexOf(current))}
        placeholder={t('Go to a claim, speaker, source; > for an action')}
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
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={t('Found')}
        className="palette-list"
        hidden={all.length === 0}
      >
        {groups.map(({ heading, findables }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box.
          <div key={heading} role="group" aria-label={heading} className="palette-group">
            {heading !== RANKED && (
              <div className="heading palette-heading" aria-hidden="true">
                {heading}
              </div>
            )}
            {findables.map((findable) => {
              const place = all.indexOf(findable);
              return (
                <PaletteOption
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
      <p role="status" className="palette-words">
        {words}
      </p>
      {query.trim() !== '' && !isForActions && (
        <p className="palette-help">
          <Translated
            message="{enter} goes there {shiftEnter} makes a claim of it"
            values={{ enter: <kbd>{t('Enter')}</kbd>, shiftEnter: <kbd>{t('Shift+Enter')}</kbd> }}
          />
        </p>
      )}
    </dialog>
  );
}

function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}
