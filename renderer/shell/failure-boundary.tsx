import { Component, type ReactNode } from 'react';
import { t } from '../../shared/language/translate.ts';

interface Props {
  /** Writes pending edits to the disk. */
  readonly save: () => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Shows that the window failed, where it would otherwise stay blank. Edits are on the disk, or on their way there. */
export class FailureBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure(error);
  }

  async #loadAgain(): Promise<void> {
    await this.props.save();
    location.reload();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="failure" role="alert">
        <h1>{t('Something in this window failed')}</h1>
        <p>
          {t(
            'Your edits are safe: each is written to the debate’s file as it is made. Load the window again to go on.',
          )}
        </p>
        <button type="button" className="button main" onClick={() => void this.#loadAgain()}>
          {t('Load again')}
        </button>
      </main>
    );
  }
}
