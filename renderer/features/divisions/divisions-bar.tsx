import { ChevronDown } from 'lucide-react';
import type { Divisions } from '../../../shared/evaluation/divisions.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { mapOfDivisions, showDivisionsOf } from '../../core/slices/divisions.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import type { MenuEntry } from '../../ui/menu/menu-entry.ts';
import { saveDivisions } from './save-divisions.ts';

const SCOPES = [
  { of: 'debate', label: msg('All claims') },
  { of: 'map', label: msg('On this map') },
] as const;

/** The choice of claims, how many took a side on them, and saving it as a table. */
export function DivisionsBar({ divisions }: { readonly divisions: Divisions | null }) {
  const app = useApp();
  const map = useAppState(mapOfDivisions);
  const hasMap = useAppState((state) => state.map !== null);
  const entries = (): MenuEntry[] =>
    (['claims', 'speakers'] as const).map((of) => ({
      kind: 'item',
      id: of,
      label: of === 'claims' ? t('Claims, with who is for and against…') : t('Who agrees with whom…'),
      reason: null,
      checked: null,
      run: () => {
        saveDivisions(app, of).catch((error: unknown) => app.fail(error));
      },
    }));
  return (
    <div className="exchange-bar">
      {hasMap && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons of a bar are no fieldset of a form.
        <div className="exchange-scopes" role="group" aria-label={t('Which claims')}>
          {SCOPES.map(({ of, label }) => (
            <button
              key={of}
              type="button"
              aria-pressed={(of === 'map') === (map !== null)}
              onClick={() => showDivisionsOf(app, of)}
            >
              {t(label)}
            </button>
          ))}
        </div>
      )}
      <p role="status">
        {divisions !== null &&
          t('{sides, plural, one {# side} other {# sides}} taken on {claims, plural, one {# claim} other {# claims}}', {
            claims: divisions.claims.length,
            sides: divisions.whole.speakers,
          })}
      </p>
      <MenuButton label={t('Save as CSV')} className="button divisions-save" entries={entries}>
        {t('Save as CSV')} <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
      </MenuButton>
    </div>
  );
}
