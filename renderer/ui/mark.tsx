/** The app's mark: a claim and its counterclaim, and the line between them. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <path d="M24 24C24 33 40 31 40 40" fill="none" stroke="var(--line-strong)" strokeWidth="2" />
      <g fill="var(--card)" stroke="var(--card-line)" strokeWidth="1">
        <rect x="6.5" y="8.5" width="36" height="16" rx="3" />
        <rect x="21.5" y="39.5" width="36" height="16" rx="3" />
      </g>
      <path d="M10 8.5a3.5 3.5 0 0 0-3.5 3.5v9a3.5 3.5 0 0 0 3.5 3.5z" fill="var(--supports)" />
      <path d="M54 39.5a3.5 3.5 0 0 1 3.5 3.5v9a3.5 3.5 0 0 1-3.5 3.5z" fill="var(--attacks)" />
      <g stroke="var(--line)" strokeWidth="2.5" strokeLinecap="round">
        <path d="M15 14h20M15 19h12M27 45h20M27 50h12" />
      </g>
      <circle cx="32" cy="32" r="5" fill="var(--card)" stroke="var(--attacks)" strokeWidth="1.75" />
      <path d="M29.5 32h5" stroke="var(--attacks)" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
