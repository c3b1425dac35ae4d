import { useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import type { Against } from './against.ts';
import { ChooseReading } from './choose-reading.tsx';
import { ComparedSources } from './compared-sources.tsx';

/** Compares two readings of a source, and settles what they differ in. */
export function ReadingsDialog({ source }: { readonly source: SourceId | null }) {
  const app = useApp();
  const [against, setAgainst] = useState<Against | null>(null);
  return (
    <DialogFrame
      title={t('Compare readings')}
      size={against === null ? 'medium' : 'widest'}
      onClose={() => app.closeDialog()}
    >
      {against === null ? <ChooseReading choose={setAgainst} /> : <ComparedSources against={against} first={source} />}
    </DialogFrame>
  );
}
