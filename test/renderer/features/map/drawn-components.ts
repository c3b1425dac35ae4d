/**
 * Counts the components that React draws, as its developer tools do: through the hook that it looks for when it is loaded. So this
 * must be there before anything is imported that loads React.
 */

/** The part of React's own record of a component that is counted here. */
interface Fiber {
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly memoizedProps: unknown;
}

/** React marks with this what it called, and not just passed by. */
const PERFORMED_WORK = 1;
const CANVAS = 'canvas';
let commits = 0;

Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    checkDCE() {},
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onCommitFiberRoot(_: number, root: { readonly current: Fiber }) {
      commits += 1;
      count(root.current);
    },
  },
});

const drawn: string[] = [];

/** Returns the ids of the cards that were drawn since the last call, once for every time. */
export function takeDrawnCards(): string[] {
  return takeDrawn().filter((name) => name !== CANVAS);
}

/** Returns how often the canvas was drawn since the last call. */
export function takeDrawnCanvas(): number {
  return takeDrawn().filter((name) => name === CANVAS).length;
}

function takeDrawn(): string[] {
  if (commits === 0) throw new Error('React never told what it drew.');
  return drawn.splice(0);
}

/** Goes through what differs from what was there before: what React passed by is the very same. */
function count(fiber: Fiber | null): void {
  for (let each = fiber; each !== null; each = each.sibling) {
    const isDrawn = each.alternate === null || (each.flags & PERFORMED_WORK) !== 0;
    const name = nameOf(each.child);
    if (isDrawn && name !== undefined) drawn.push(name);
    if (each.alternate === null || each.child !== each.alternate.child) count(each.child);
  }
}

/** Returns the name to count, if this is the element that a card's component, or the canvas's, returned. */
function nameOf(element: Fiber | null): string | undefined {
  const props = element?.memoizedProps;
  if (typeof props !== 'object' || props === null || !('aria-roledescription' in props)) return undefined;
  if ('data-canvas' in props) return CANVAS;
  return props['aria-roledescription'] === 'card' && 'id' in props ? String(props.id) : undefined;
}
