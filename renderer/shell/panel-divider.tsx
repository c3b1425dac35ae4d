import { useState } from 'react';
import { PANEL_WIDTH } from '../../shared/contract/bounds.ts';
import { t } from '../../shared/language/translate.ts';
import { useApp, useAppState } from '../core/app-context.ts';
import { prefer } from '../core/side-panels.ts';
import { type SidePanel, takePreferences } from '../core/slices/window.ts';
import { Divider } from '../ui/fields/divider.tsx';

/** CSS pixels that a key adds to a panel's width. */
const STEP = 16;

/** The preference that holds the width of each panel; null: as wide as the window has room for. */
export const WIDTH_OF = { navigator: 'navigatorWidth', inspector: 'inspectorWidth' } as const;

/** The inner edge of a side panel, which is as wide as it was left. */
export function PanelDivider({ panel, controls }: { readonly panel: SidePanel; readonly controls: string }) {
  const app = useApp();
  const preferred = useAppState(({ preferences }) => preferences[WIDTH_OF[panel]]);
  const [before, setBefore] = useState(0);
  const measured = () => document.getElementById(controls)?.getBoundingClientRect();
  const isLeft = panel === 'navigator';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is focused in it is heard here, to be told how wide the panel is by itself.
    <div className={`panel-edge ${panel}-edge`} onFocus={() => setBefore(Math.round(measured()?.width ?? 0))}>
      <Divider
        label={isLeft ? t('Width of the navigator') : t('Width of the inspector')}
        controls={controls}
        value={preferred ?? Math.max(PANEL_WIDTH.least, before)}
        {...PANEL_WIDTH}
        step={STEP}
        widensBy={isLeft ? 'ArrowRight' : 'ArrowLeft'}
        valueAt={(x) => {
          const { left, right } = measured() ?? { left: 0, right: 0 };
          return Math.round(isLeft ? x - left : right - x);
        }}
        onValue={(width, isFinal) => {
          const choice = { [WIDTH_OF[panel]]: width };
          if (isFinal) prefer(app, choice).catch((error: unknown) => app.fail(error));
          else takePreferences(app, { ...app.store.getState().preferences, ...choice });
        }}
        onReset={() => prefer(app, { [WIDTH_OF[panel]]: null }).catch((error: unknown) => app.fail(error))}
      />
    </div>
  );
}
