import { Component, type ReactNode } from 'react';

interface Props {
  /** Writes what is on its way to the disk. */
  readonly save: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** Shows that the window failed, where it would else stay blank. What was edited is on the disk, or on its way there. */
export class FailureBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  async #loadAgain(): Promise<void> {
    await this.props.save();
    location.reload();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="failure" role="alert">
        <h1>Something in this window failed</h1>
        <p>Your edits are safe: each is written to the debate’s file as it is made. Load the window again to go on.</p>
        <button type="button" className="button main" onClick={() => void this.#loadAgain()}>
          Load again
        </button>
      </main>
    );
  }
}
