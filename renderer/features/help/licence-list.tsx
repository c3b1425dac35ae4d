import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Licence } from '../../../shared/licence.ts';

interface Props {
  readonly licences: readonly Licence[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** Rows that Page Up and Page Down skip. */
const PAGE = 10;

/** The packages, one of which is chosen: with the arrow keys, Home and End, or the letter that a name begins with. */
export function LicenceList({ licences, chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    // It returns a promise in newer browsers, which is not for React.
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = goal(event.key, chosen, licences);
    if (to === null) return;
    event.preventDefault();
    onChoose(Math.max(0, Math.min(to, licences.length - 1)));
  };
  return (
    <div
      ref={list}
      className="licence-list"
      role="listbox"
      aria-label={t('Packages')}
      aria-activedescendant={`${id}-${chosen}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {licences.map(({ name, version }, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list.
        <div
          key={`${name} ${version}`}
          id={`${id}-${place}`}
          className="licence-row"
          role="option"
          aria-selected={place === chosen}
          onClick={() => onChoose(place)}
        >
          <span>{name}</span> <span className="licence-version">{version}</span>
        </div>
      ))}
    </div>
  );
}

function goal(key: string, at: number, licences: readonly Licence[]): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return licences.length - 1;
    default:
      return key.length === 1 ? nextNamed(key, at, licences) : null;
  }
}

/**
 * Returns the next package whose name begins with a letter, whatever sign stands before it; null when there is none.
 */
function nextNamed(letter: string, at: number, licences: readonly Licence[]): number | null {
  const begins = ({ name }: Licence) => name.replace(/^@/, '').toLowerCase().startsWith(letter.toLowerCase());
  const later = licences.findIndex((each, place) => place > at && begins(each));
  const found = later === -1 ? licences.findIndex(begins) : later;
  return found === -1 ? null : found;
}
