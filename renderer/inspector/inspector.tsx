/** The panel at the right: what is selected, said in sentences and edited. */
export function Inspector() {
  return <aside className="inspector" aria-label="Inspector" />;
}
