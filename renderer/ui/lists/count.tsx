import { figures } from '../../../shared/text/counted.ts';

/** A number at the end of a row; its unit is for those who hear it. */
export function Count({ of, unit }: { of: number; unit: string }) {
  return (
    <span className="navigator-count">
      {figures(of)}
      <span className="visually-hidden"> {unit}</span>
    </span>
  );
}
