import { t } from '../../../shared/language/translate.ts';
import type { Coverage } from '../../../shared/sources/coverage/coverage.ts';
import type { DivisionKind } from '../../../shared/sources/coverage/measured-text.ts';

/** A page, turn or paragraph from which there is no claim. */
export interface UnusedPart {
  /** UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly words: number;
}

/** Returns the parts of a source without a claim: its turns, its pages where it is no transcript, or else its paragraphs. */
export function unusedParts({ turns, pages, paragraphs }: Coverage): {
  readonly kind: DivisionKind;
  readonly parts: readonly UnusedPart[];
} {
  if (turns.length > 0) {
    const named = turns.map((turn) => ({
      ...turn,
      label: [t('Turn {label}', { label: turn.label }), turn.speaker, turn.time ?? ''].filter(Boolean).join(', '),
    }));
    return { kind: 'turn', parts: withoutClaim(named) };
  }
  const [kind, divisions] = pages.length > 0 ? (['page', pages] as const) : (['paragraph', paragraphs] as const);
  return {
    kind,
    parts: withoutClaim(
      divisions.map((part) => ({
        ...part,
        label:
          kind === 'page' ? t('Page {label}', { label: part.label }) : t('Paragraph {label}', { label: part.label }),
      })),
    ),
  };
}

function withoutClaim<P extends UnusedPart & { readonly claims: number }>(parts: readonly P[]): P[] {
  return parts.filter(({ claims, words }) => claims === 0 && words > 0);
}
