import type { Area } from '../model/entities.ts';

/** Returns where an area is in its picture, in words: “area from 10 to 60 % across, 25 to 38 % down”. */
export function areaWords({ left, top, width, height }: Area): string {
  const [across, down] = [range(left, width), range(top, height)];
  return `area from ${across} across, ${down} down`;
}

function range(start: number, length: number): string {
  return `${Math.round(start * 100)} to ${Math.round((start + length) * 100)} %`;
}
