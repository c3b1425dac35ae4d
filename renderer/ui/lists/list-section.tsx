import { Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface Add {
  readonly label: string;
  readonly run: () => void;
}

/** A part of the panel under its heading, with a button to add to it if there is one. */
export function Section({ title, add, children }: { title: string; add?: Add | undefined; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="navigator-section" aria-labelledby={heading}>
      <div className="navigator-section-head">
        <h2 className="heading" id={heading}>
          {title}
        </h2>
        {add !== undefined && (
          <button type="button" className="navigator-add" aria-label={add.label} title={add.label} onClick={add.run}>
            <Plus size={15} strokeWidth={1.75} aria-hidden />
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
