import { useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { ExportFrame } from '../../ui/connected/export-frame.tsx';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { PartFields } from './part-fields.tsx';

/** Writes the debate, or a part of it, as a page to explore in a browser: the choice of the part, and of the style of references. */
export function PageDialog() {
  const app = useApp();
  const [part, setPart] = useState<{ map: MapId | null; branch: StatementId | null }>({ map: null, branch: null });
  return (
    <ExportFrame title={t('Export page to explore')} write={() => app.request('page.export', part)}>
      <p className="dialog-hint">
        {t(
          'One file for any browser: the map to move and zoom, the argument as a tree, a search, and every passage with what stands around it in its source. It loads nothing, so it can be sent, and read without a network.',
        )}
      </p>
      <div className="dialog-columns">
        <PartFields {...part} onChange={setPart} />
      </div>
      <ReferenceStyleField className="dialog-field" />
    </ExportFrame>
  );
}
