import { type ReactNode, useId } from 'react';

/** A part of the panel under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset; and a landmark for every part would be too many to go by.
    <div role="group" className="inspector-section" aria-labelledby={heading}>
      <h3 className="heading" id={heading}>
        {title}
      </h3>
      {children}
    </div>
  );
}
