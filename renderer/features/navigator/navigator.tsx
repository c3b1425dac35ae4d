import type { ReactNode } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { AttentionSection } from '../evaluation/attention-section.tsx';
import { SourceSection } from '../sources/source-section.tsx';
import { SpeakerSection } from '../speakers/speaker-section.tsx';
import { Hints } from '../start/hints.tsx';
import { MapSection } from './map-section.tsx';
import { StatementSection } from './statement-section.tsx';

interface Props {
  readonly id?: string;
  /** Its inner edge, by which it is made wider and narrower. */
  readonly edge?: ReactNode;
}

/** The panel at the left: everything in the debate, by kind. */
export function Navigator({ id, edge }: Props) {
  return (
    <nav id={id} className="navigator" aria-label={t('Navigator')}>
      {edge}
      <Hints />
      <MapSection />
      <SpeakerSection />
      <SourceSection />
      <AttentionSection />
      <StatementSection />
    </nav>
  );
}
