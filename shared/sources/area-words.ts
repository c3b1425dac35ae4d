import type { Area } from '../model/entities.ts';

/** Returns where an area is in its picture, in words: “10–60 % across, 25–38 % down”. */
export function areaWords({ left, top, width, height }: Area): string {
  return `${range(left, width)} across, ${range(top, height)} down`;
}

function range(start: number, length: number): string {
  return `${Math.round(start * 100)}–${Math.round((start + length) * 100)} %`;
}
