import { t } from '../../../shared/language/translate.ts';
/** The effects of an edit beyond its fields, a sentence each. */
export function EffectList({ effects }: { readonly effects: readonly string[] }) {
  if (effects.length === 0) return null;
  return (
    <ul className="dialog-effects" aria-label={t('What happens')}>
      {effects.map((effect) => (
        <li key={effect}>{effect}</li>
      ))}
    </ul>
  );
}
