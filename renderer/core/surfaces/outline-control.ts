/** The control of the outline on screen for the rest of the window. */
export interface OutlineControl {
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Shows everything at its own size. */
  fit(): void;
  focus(): void;
}
