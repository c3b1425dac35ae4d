import { useId } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { REFERENCE_STYLES, STYLE_NAMES } from '../../../shared/sources/references/references.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { prefer } from '../../core/side-panels.ts';

/** The choice of the style in which sources are referred to, which the app remembers. */
export function ReferenceStyleField({ className }: { readonly className: string }) {
  const app = useApp();
  const field = useId();
  const style = useAppState(({ preferences }) => preferences.references);
  return (
    <div className={className}>
      <label className="heading" htmlFor={field}>
        {t('References')}
      </label>
      <select
        id={field}
        className="field"
        value={style}
        onChange={({ target }) => {
          const references = REFERENCE_STYLES.find((each) => each === target.value);
          if (references !== undefined) void prefer(app, { references });
        }}
      >
        {REFERENCE_STYLES.map((each) => (
          <option key={each} value={each}>
            {t(STYLE_NAMES[each])}
          </option>
        ))}
      </select>
    </div>
  );
}
