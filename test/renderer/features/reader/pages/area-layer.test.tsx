/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { AreaLayer } from '../../../../../renderer/features/reader/pages/area-layer.tsx';
import type { Area } from '../../../../../shared/model/entities.ts';

const told: (Area | null)[] = [];
const onKey = jest.fn((key: string) => key === 'c');

function Marked() {
  const [area, setArea] = useState<Area | null>(null);
  const mark = (next: Area | null) => {
    told.push(next);
    setArea(next);
  };
  return <AreaLayer area={area} onArea={mark} onKey={onKey} />;
}

const layer = () => screen.getByRole('group', { name: /^Mark an area/ });

describe('the layer on which an area is marked', () => {
  test('has one in the middle at the first arrow key, which further ones move, and with Shift enlarge', () => {
    render(<Marked />);
    fireEvent.keyDown(layer(), { key: 'ArrowRight' });
    expect(told.at(-1)).toEqual({ left: 0.3, top: 0.3, width: 0.4, height: 0.2 });
    fireEvent.keyDown(layer(), { key: 'ArrowUp' });
    fireEvent.keyDown(layer(), { key: 'ArrowRight', shiftKey: true });
    const { left, top, width, height } = told.at(-1) ?? { left: 0, top: 0, width: 0, height: 0 };
    expect([left, top, width, height].map((share) => Math.round(share * 100))).toEqual([30, 28, 42, 20]);
    expect(screen.getByRole('status').textContent).toBe('Marked: 30–72 % across, 28–48 % down');
  });

  test('keeps it within the page', () => {
    render(<Marked />);
    for (let press = 0; press < 40; press++) fireEvent.keyDown(layer(), { key: 'ArrowLeft' });
    expect(told.at(-1)).toMatchObject({ left: 0, width: 0.4 });
    for (let press = 0; press < 60; press++) fireEvent.keyDown(layer(), { key: 'ArrowDown', shiftKey: true });
    const last = told.at(-1);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(1);
  });

  test('leaves all other keys to the reader', () => {
    render(<Marked />);
    fireEvent.keyDown(layer(), { key: 'c' });
    expect(onKey).toHaveBeenLastCalledWith('c');
  });
});
