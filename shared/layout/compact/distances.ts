/** Pixels kept free between cards below each other on a trunk. */
export const GAP = 17;
/** Pixels from a trunk to the cards that hang on it: the sign of each stands there. */
export const HANG = 32;
/** Pixels between the trunks of two kinds in one gap. */
export const TRUNK_DISTANCE = 14;
/** Pixels from a card's left edge to a trunk that comes down there. */
export const TRUNK_INSET = 16;
/** Pixels kept free between what stands side by side, and is not on one trunk. */
export const ASIDE = 30;
/** Pixels beside a trunk at the far side of the column that hangs on it. */
export const BESIDE_TRUNK = 16;
/** Pixels kept free below a card over the first that hangs on a trunk right below it. */
export const DROP = 18;
/** Pixels kept free there when a line first runs along under the card to several trunks. */
export const BUS_DROP = 38;
/** Pixels kept free between a card and a row below it, for the line that they share, and the signs. */
export const ROW_DROP = 54;
/** Pixels kept free there when something ends on a line between the two. */
export const ATTACKED_DROP = 84;
/** Extra pixels between linked premises below each other and their trunk, for their junction. */
export const JUNCTION_INDENT = 22;
/** Extra pixels between an undercut card and its trunk, so that the undercut can end on its line. */
export const UNDERCUT_INDENT = 34;
/** Pixels kept free between separate arguments. */
export const APART = 48;
