/** A number at the end of a row; its unit is for those who hear it. */
export function Count({ of, unit }: { of: number; unit: string }) {
  return (
    <span className="navigator-count">
      {of.toLocaleString('en')}
      <span className="visually-hidden"> {unit}</span>
    </span>
  );
}
