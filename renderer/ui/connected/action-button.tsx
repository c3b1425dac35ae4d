import type { ActionId } from '../../../shared/actions.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useShownKey } from '../../core/actions/shown-keys.ts';
import { useActionContext } from '../../core/actions/use-action-context.ts';
import { useApp } from '../../core/app-context.ts';

interface Props {
  readonly id: ActionId;
  readonly children: string;
  readonly className?: string;
}

/** A button for an action; while that is not possible, it says why. */
export function ActionButton({ id, children, className = 'button' }: Props) {
  const app = useApp();
  const context = useActionContext();
  const reason = app.actions[id].whyNot(context);
  const key = useShownKey(id);
  return (
    <button
      type="button"
      className={className}
      aria-disabled={reason !== null}
      title={reason ?? key}
      onClick={() => runAction(app, id)}
    >
      {children}
    </button>
  );
}
