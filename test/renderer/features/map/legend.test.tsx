/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { likeACanvas } from './like-a-canvas.ts';

likeACanvas();

test.each([
  ['explains', { top: [0, 0], one: [0, 200] }, true],
  ['does not mention', { top: [0, 0], one: [0, 200], other: [300, 200] }, false],
] as const)('the legend %s the count at a sign when the map has it, or not', async (_, placed, isSaid) => {
  const data = dataOf({
    claims: { top: 'The conclusion', one: 'A premise', other: 'Its partner' },
    relations: [['r', 'supports', ['one', 'other'], 'top']],
    placed,
  });
  await showInApp(<CanvasView />, { data });
  const legend = await screen.findByRole('list', { name: 'Legend' });
  expect(legend.textContent?.includes('+1 linked premises that are not shown')).toBe(isSaid);
});

test('the legend explains the borders of claims that were judged, and only those', async () => {
  const { data } = sampleDebate({ sha256 });
  const citations = data.citations.map((citation) => {
    return { ...citation, fidelity: citation.statement === 'claim-telford' ? ('compression' as const) : null };
  });
  await showInApp(<CanvasView />, { data: { ...data, citations } });
  const legend = await screen.findByRole('list', { name: 'Legend' });
  expect(legend.textContent).toContain('compression');
  expect(legend.textContent).not.toMatch(/quotation|paraphrase|interpretation|imputation/);
  expect(legend.querySelectorAll('rect')).toHaveLength(1);
});
