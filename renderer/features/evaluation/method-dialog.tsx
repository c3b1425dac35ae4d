import { STRENGTH_NAMES } from '../../../shared/evaluation/method.ts';
import { STRENGTH_SEMANTICS, type StrengthSemantics } from '../../../shared/evaluation/strength.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { sentence } from '../../../shared/model/naming.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { Segments } from '../../ui/fields/segments.tsx';
import { chooseMethod } from './mark-actions.ts';

const MEANINGS: Readonly<Record<StrengthSemantics, string>> = {
  dfquad: msg(
    'What attacks and what supports a claim is combined as chances that add up to less than 1 each; the greater of the two moves the claim from its weight (Rago and others 2016).',
  ),
  euler: msg(
    'The strengths of all that supports a claim, less those of all that attacks it, move it along a curve; many weak ones count like one strong one (Amgoud and Ben-Naim 2017).',
  ),
  quadratic: msg(
    'The strengths of all that supports a claim, less those of all that attacks it, move it towards 1 or 0; small differences move it little (Potyka 2018).',
  ),
};

/** How standing and strength are found; each choice takes effect at once, and is remembered with the debate’s marks. */
export function MethodDialog() {
  const app = useApp();
  const method = useAppState((state) => state.method);
  return (
    <DialogFrame title={t('How standing and strength are found')} size="medium" onClose={() => app.closeDialog()}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          app.closeDialog();
        }}
      >
        <div className="dialog-body">
          <Segments
            first
            legend={t('Strength')}
            options={STRENGTH_SEMANTICS.map((value) => ({ value, label: sentence(t(STRENGTH_NAMES[value])) }))}
            value={method.strength}
            onChange={(strength) => chooseMethod(app, { strength })}
          />
          <p className="export-hint" role="status">
            {t(MEANINGS[method.strength])}
          </p>
          <label className="inspector-check">
            <input
              type="checkbox"
              checked={method.joinsRestated}
              onChange={({ target }) => chooseMethod(app, { joinsRestated: target.checked })}
            />
            {t('Statements that restate each other are evaluated as one')}
          </label>
          <label className="inspector-check">
            <input
              type="checkbox"
              checked={method.needsSupport}
              onChange={({ target }) => chooseMethod(app, { needsSupport: target.checked })}
            />
            {t('What is supported falls once all support for it has fallen')}
          </label>
          <p className="export-hint">
            {t(
              'The map, its legend, the panels and exports follow. It is remembered for this debate on this computer, and is no part of its file.',
            )}
          </p>
        </div>
        <div className="dialog-buttons">
          <button type="submit" className="button main">
            {t('Close')}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
