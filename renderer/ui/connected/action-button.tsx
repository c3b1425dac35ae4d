import { type ActionId, actionNamed } from '../../../shared/actions.ts';
import { shownKey } from '../../core/actions/key-bindings.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useActionContext } from '../../core/actions/use-action-context.ts';
import { useApp, useAppState } from '../../core/app-context.ts';

interface Props {
  readonly id: ActionId;
  readonly children: string;
  readonly className?: string;
}

/** A button for an action; while that is not possible, it says why. */
export function ActionButton({ id, children, className = 'button' }: Props) {
  const app = useApp();
  const platform = useAppState((state) => state.platform);
  const context = useActionContext();
  const reason = app.actions[id].whyNot(context);
  const [key] = actionNamed(id).keys;
  return (
    <button
      type="button"
      className={className}
      aria-disabled={reason !== null}
      title={reason ?? (key === undefined ? undefined : shownKey(key, platform))}
      onClick={() => runAction(app, id)}
    >
      {children}
    </button>
  );
}
