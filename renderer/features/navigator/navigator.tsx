import { AttentionSection } from '../evaluation/attention-section.tsx';
import { SourceSection } from '../sources/source-section.tsx';
import { SpeakerSection } from '../speakers/speaker-section.tsx';
import { MapSection } from './map-section.tsx';
import { StatementSection } from './statement-section.tsx';

/** The panel at the left: everything in the debate, by kind. */
export function Navigator({ id }: { readonly id?: string }) {
  return (
    <nav id={id} className="navigator" aria-label="Navigator">
      <MapSection />
      <SpeakerSection />
      <SourceSection />
      <AttentionSection />
      <StatementSection />
    </nav>
  );
}
