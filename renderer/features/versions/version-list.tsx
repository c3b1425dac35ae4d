import { useId, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { DebateVersion } from '../../../shared/model/debate-version.ts';
import { bytesInWords } from '../../ui/words/bytes-in-words.ts';
import { versionDate, versionName } from './version-words.ts';

interface Props {
  readonly versions: readonly DebateVersion[];
  readonly chosen: string | null;
  readonly choose: (version: string) => void;
  readonly readOnly: boolean;
  readonly rename: (version: DebateVersion, name: string) => void;
  readonly remove: (version: DebateVersion) => void;
}

/** The versions, the newest first, of which one is chosen, and can be named and removed. */
export function VersionList({ versions, chosen, choose, readOnly, rename, remove }: Props) {
  const group = useId();
  const [named, setNamed] = useState<string | null>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  /** Ends naming, and gives the focus back to the version. */
  const endNaming = () => {
    setNamed(null);
    list.current?.querySelector<HTMLInputElement>(':checked')?.focus();
  };
  const version = versions.find(({ id }) => id === chosen);
  const room = versions.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <section className="versions-side" aria-label={t('Versions')}>
      <fieldset ref={list} className="versions-list">
        <legend className="visually-hidden">{t('Which version')}</legend>
        {versions.map((each) => (
          <label key={each.id} className={each.automatic ? 'version-row by-itself' : 'version-row'}>
            <input
              type="radio"
              name={group}
              checked={each.id === chosen}
              onChange={() => {
                setNamed(null);
                choose(each.id);
              }}
            />
            <span className="version-name" dir="auto">
              {versionName(each)}
            </span>
            <span className="version-at">{versionDate(each)}</span>
          </label>
        ))}
      </fieldset>
      {!readOnly && version !== undefined && (
        <form
          className="versions-edit"
          onSubmit={(event) => {
            event.preventDefault();
            const name = named?.trim() ?? '';
            if (name === '') return;
            rename(version, name);
            endNaming();
          }}
        >
          {named === null ? (
            <>
              <button type="button" className="button quiet" onClick={() => setNamed(version.name)}>
                {version.automatic ? t('Keep with a name…') : t('Rename…')}
              </button>
              <button
                type="button"
                className="button quiet"
                title={t('For good: this cannot be undone')}
                onClick={() => remove(version)}
              >
                {t('Remove')}
              </button>
            </>
          ) : (
            <>
              <input
                className="field"
                dir="auto"
                aria-label={t('Name of the version')}
                maxLength={500}
                // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field.
                autoFocus
                value={named}
                onChange={(event) => setNamed(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return;
                  event.preventDefault();
                  event.stopPropagation();
                  endNaming();
                }}
              />
              <button type="submit" className="button">
                {t('Name')}
              </button>
            </>
          )}
        </form>
      )}
      <p className="versions-room">{t('Together {room} in the file.', { room: bytesInWords(room) })}</p>
    </section>
  );
}
