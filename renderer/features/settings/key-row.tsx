import { Plus, RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ActionId } from '../../../shared/actions.ts';
import {
  actionsOfKey,
  type ChangedKeys,
  keysOf,
  MOST_KEYS,
  whyNoKey,
  withKey,
  withOwnKeys,
  withoutKey,
} from '../../../shared/keys.ts';
import { t } from '../../../shared/language/translate.ts';
import { keyOfPress, shownKey } from '../../core/actions/key-bindings.ts';
import { useAppState } from '../../core/app-context.ts';
import { focusFinder } from './focus-finder.ts';
import { labelOf, labelsOf } from './label-of.ts';

interface Props {
  readonly id: ActionId;
  readonly onChange: (keys: ChangedKeys) => void;
}

/** A key that was pressed, and is not yet the action’s. */
interface Pressed {
  readonly key: string;
  /** Why it cannot be; null if it can, once others have given it up. */
  readonly refusal: string | null;
  readonly others: readonly ActionId[];
}

/** An action with its keys: they can be taken away, and another one pressed. */
export function KeyRow({ id, onChange }: Props) {
  const { keys, platform } = useAppState(({ preferences, platform }) => ({ keys: preferences.keys, platform }));
  const [isListening, listen] = useState(false);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const listener = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const own = row.current;
    // Without the key by which it was found, a row goes.
    return () => {
      if (own?.contains(document.activeElement)) focusFinder();
    };
  }, []);
  useEffect(() => {
    if (isListening) listener.current?.focus();
  }, [isListening]);
  const own = keysOf(id, keys);
  const label = labelOf(id);
  const end = () => {
    listen(false);
    setPressed(null);
    requestAnimationFrame(() => add.current?.focus());
  };
  const take = (key: string) => {
    const changed = withKey(keys, id, key);
    onChange(changed);
    end();
    // The button for another key can be pressed no more.
    if (keysOf(id, changed).length >= MOST_KEYS) requestAnimationFrame(focusFinder);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && pressed !== null && pressed.refusal === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return end();
    const key = keyOfPress(event.nativeEvent, platform);
    if (key === null) return;
    const refusal = whyNoKey(key);
    const others = actionsOfKey(key, keys).filter((other) => other !== id);
    if (refusal === null && others.length === 0) take(key);
    else setPressed({ key, refusal, others });
  };
  return (
    <li ref={row} className="settings-key">
      <span className="settings-key-name">{label}</span>
      <span className="settings-key-keys">
        {own.map((key) => (
          <kbd key={key}>
            {shownKey(key, platform)}
            <button
              type="button"
              aria-label={t('Take {key} from “{label}”', { key: shownKey(key, platform), label })}
              onClick={() => {
                onChange(withoutKey(keys, id, key));
                requestAnimationFrame(() => add.current?.focus());
              }}
            >
              <X size={11} strokeWidth={2} aria-hidden="true" />
            </button>
          </kbd>
        ))}
        {isListening ? (
          <button
            ref={listener}
            type="button"
            className="settings-listener"
            onKeyDown={onKeyDown}
            onBlur={() => pressed === null && listen(false)}
          >
            {t('Press a key for “{label}”, Escape to stop', { label })}
          </button>
        ) : (
          <button
            ref={add}
            type="button"
            className="inspector-icon-button"
            aria-label={t('Add a key to “{label}”', { label })}
            title={t('Add a key')}
            disabled={own.length >= MOST_KEYS}
            onClick={() => listen(true)}
          >
            <Plus size={15} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
        {keys[id] !== undefined && !isListening && (
          <button
            type="button"
            className="inspector-icon-button"
            aria-label={t('Reset the keys of “{label}”', { label })}
            title={t('Reset')}
            onClick={() => {
              onChange(withOwnKeys(keys, id));
              requestAnimationFrame(() => add.current?.focus());
            }}
          >
            <RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
      </span>
      {pressed !== null && (
        <div
          className="settings-key-answer"
          role="alert"
          onKeyDown={(event) => event.key === 'Escape' && onKeyDown(event)}
        >
          {pressed.refusal ?? (
            <>
              {t('{key} is the key of {actions}.', {
                key: shownKey(pressed.key, platform),
                actions: labelsOf(pressed.others),
              })}{' '}
              <button type="button" className="button" onClick={() => take(pressed.key)}>
                {t('Take it from there')}
              </button>{' '}
              <button type="button" className="button quiet" onClick={end}>
                {t('Leave it')}
              </button>
            </>
          )}
        </div>
      )}
    </li>
  );
}
