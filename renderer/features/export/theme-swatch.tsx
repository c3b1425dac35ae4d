import { type ThemeName, themeNamed } from '../../../shared/scene/theme.ts';

/** A card on its paper, in the colours of a theme. */
export function ThemeSwatch({ theme }: { readonly theme: ThemeName }) {
  const { paper, card, cardLine, ink, relation } = themeNamed(theme);
  return (
    <svg className="export-swatch" width="30" height="20" viewBox="0 0 30 20" aria-hidden="true">
      <rect x="0.5" y="0.5" width="29" height="19" rx="3.5" fill={paper} stroke={cardLine} />
      <rect x="7" y="5" width="16" height="10" rx="1.5" fill={card} stroke={cardLine} />
      <rect x="7" y="5" width="2.5" height="10" rx="1" fill={relation.supports} />
      <path d="M12 8.5h8M12 11.5h5" stroke={ink} strokeWidth="1.2" />
    </svg>
  );
}
