import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Scheme } from '../../../shared/schemes/scheme.ts';

interface Props {
  readonly id: string;
  readonly schemes: readonly Scheme[];
  readonly shown: Scheme | undefined;
  readonly choose: (key: string) => void;
  /** Called by Enter and by a double click. */
  readonly open: (scheme: Scheme) => void;
}

/** Returns what tells a scheme from all others. */
export function keyOf({ own, id }: Scheme): string {
  return own === null ? `built-in ${id}` : `own ${own}`;
}

/** Names of schemes, of which one is shown: arrow keys go from one to the next. */
export function SchemeList({ id, schemes, shown, choose, open }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const own = schemes.filter((scheme) => scheme.own !== null);
  const builtIn = schemes.filter((scheme) => scheme.own === null);
  const inOrder = [...own, ...builtIn];
  const at = shown === undefined ? -1 : inOrder.indexOf(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is shown comes into sight.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && shown !== undefined) open(shown);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: inOrder.length - 1 }[event.key];
    const next = to === undefined ? undefined : inOrder[Math.max(0, Math.min(to, inOrder.length - 1))];
    if (next === undefined) return;
    event.preventDefault();
    choose(keyOf(next));
  };
  const groups = [
    [t('Of this debate'), own],
    [t('Built in'), builtIn],
  ] as const;
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={0}
      className="schemes-list"
      aria-label={t('Schemes')}
      aria-activedescendant={at < 0 ? undefined : `${id}${at}`}
      onKeyDown={onKeyDown}
    >
      {groups.map(
        ([label, members]) =>
          members.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: options are no fields of a fieldset.
            <div key={label} role="group" aria-label={label}>
              <div className="schemes-group" aria-hidden>
                {label}
              </div>
              {members.map((scheme) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys.
                // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus.
                <div
                  key={keyOf(scheme)}
                  id={`${id}${inOrder.indexOf(scheme)}`}
                  role="option"
                  className="schemes-option"
                  aria-selected={scheme === shown}
                  dir="auto"
                  onClick={() => choose(keyOf(scheme))}
                  onDoubleClick={() => open(scheme)}
                >
                  {scheme.name}
                </div>
              ))}
            </div>
          ),
      )}
    </div>
  );
}
