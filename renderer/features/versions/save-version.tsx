import { useState } from 'react';
import { t } from '../../../shared/language/translate.ts';

/** Keeps the debate as it is as a version with a name. */
export function SaveVersion({ save }: { readonly save: (name: string) => Promise<void> }) {
  const [name, setName] = useState('');
  const trimmed = name.trim();
  return (
    <form
      className="versions-save"
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed === '') return;
        void save(trimmed).then(() => setName(''));
      }}
    >
      <label>
        <span>{t('Keep the debate as it is now, as')}</span>
        <input
          className="field"
          dir="auto"
          data-first-focus
          maxLength={500}
          placeholder={t('For example, As sent to the committee')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={trimmed === ''}>
        {t('Save version')}
      </button>
    </form>
  );
}
