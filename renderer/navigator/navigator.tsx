import { MapSection } from './map-section.tsx';
import { SourceSection } from './source-section.tsx';
import { SpeakerSection } from './speaker-section.tsx';
import { StatementSection } from './statement-section.tsx';

/** The panel at the left: all there is in the debate, by what it is. */
export function Navigator() {
  return (
    <nav className="navigator" aria-label="Navigator">
      <MapSection />
      <SpeakerSection />
      <SourceSection />
      <StatementSection />
    </nav>
  );
}
