import { type ReactNode, useId } from 'react';

/** A part of the panel under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="inspector-section" aria-labelledby={heading}>
      <h3 className="heading" id={heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
