import { memo } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Box, Shape } from '../../../shared/scene/scene.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import { highlightNothing } from '../../core/slices/reading.ts';
import { DrawnShapes } from '../../ui/drawing/drawn-shapes.tsx';
import { highlightExcerpt } from '../passages/highlighting.ts';
import { type DrawnClaim, type DrawnRelation, relationsInWords } from './text-order-picture.ts';

interface Part {
  readonly box: Box;
  readonly shapes: readonly Shape[];
  readonly description: string;
}

function placeOf({ x: left, y: top, width, height }: Box) {
  return { left, top, width, height };
}

/** What stands at the left of claims, or over them; with `row`, pressing it opens the source there. */
export const DrawnPart = memo(function DrawnPart({
  drawn,
  className,
  row,
}: {
  readonly drawn: Part;
  readonly className: string;
  readonly row?: string | undefined;
}) {
  const { box, shapes } = drawn;
  return (
    <div className={`exchange-drawn ${className}`} style={placeOf(box)} data-row={row}>
      <DrawnShapes shapes={shapes} left={box.x} top={box.y} />
    </div>
  );
});

/** A relation, which lights up with itself or a claim at one of its ends. */
export const DrawnRelationView = memo(function DrawnRelationView({ drawn }: { readonly drawn: DrawnRelation }) {
  const { relation, box, shapes } = drawn;
  const isSelected = useAppState(({ selection }) => selection.kind === 'relation' && selection.id === relation);
  const ends = useDebate((debate) => endsOf(debate.relations.get(relation)));
  const isBeside = useAppState(({ selection }) => selectedStatements(selection).some((id) => ends.includes(id)));
  return (
    <div
      className={`exchange-drawn text-order-relation${isSelected ? ' selected' : isBeside ? ' beside' : ''}`}
      style={placeOf(box)}
      data-relation={relation}
    >
      <DrawnShapes shapes={shapes} left={box.x} top={box.y} />
    </div>
  );
});

function endsOf(relation: { readonly premises: readonly string[]; readonly target: object } | undefined): string[] {
  if (relation === undefined) return [];
  const { target } = relation;
  return [...relation.premises, ...('statement' in target ? [String(target.statement)] : [])];
}

/** A claim, which can be pointed at, and read aloud: itself, its place, its relations. */
export const DrawnClaimView = memo(function DrawnClaimView({
  drawn,
  index,
  count,
}: {
  readonly drawn: DrawnClaim;
  readonly index: number;
  readonly count: number;
}) {
  const app = useApp();
  const { statement, excerpt, box, shapes, description, place, isReference } = drawn;
  const isSelected = useAppState(({ selection }) => selectedStatements(selection).includes(statement));
  const isHighlighted = useAppState(
    ({ highlight }) =>
      highlight.statements.includes(statement) || (excerpt !== null && highlight.excerpts.includes(excerpt)),
  );
  const label = useDebate((debate) => {
    const words = excerpt === null ? '' : (debate.excerpts.get(excerpt)?.exact ?? '');
    const from = words === '' ? t('From no source.') : t('From “{words}”.', { words });
    const relations = isReference ? [] : relationsInWords(debate, statement);
    return [
      description,
      place === '' ? '' : `${place}.`,
      from,
      ...relations,
      t('{index} of {count}.', { index: index + 1, count }),
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is no fieldset; the text order is an application that names its parts.
    <div
      id={claimElementId(index)}
      data-claim={index}
      role="group"
      aria-roledescription={t('claim')}
      aria-label={label}
      className={`exchange-drawn exchange-move${isSelected ? ' selected' : ''}${isHighlighted ? ' highlighted' : ''}`}
      style={placeOf(box)}
      onPointerEnter={() => {
        if (excerpt !== null) highlightExcerpt(app, excerpt);
      }}
      onPointerLeave={() => highlightNothing(app)}
    >
      <DrawnShapes shapes={shapes} left={box.x} top={box.y} />
    </div>
  );
});

export function claimElementId(index: number): string {
  return `text-order-claim-${index}`;
}
