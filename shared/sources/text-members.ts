import type { CslItem } from '../model/entities.ts';

/**
 * The members of a record's `custom` in which the program keeps what belongs to the text of a source: they are replaced
 * together with it, and leave the debate only with it.
 */
const TEXT_MEMBERS = ['pageStarts', 'pageLabels', 'pageUnit', 'notices', 'recognised', 'turnTimes'] as const;
/** What a newer text keeps: the form, chosen by the user, in which it is split into turns; what AIF says beyond a debate. */
const CHOSEN_MEMBERS = ['turnForm', 'aif'] as const;
type TextMember = (typeof TEXT_MEMBERS)[number] | (typeof CHOSEN_MEMBERS)[number];

/** Returns what the program keeps in a record under `member`, unchecked; undefined if that is nothing. */
export function textMember({ custom }: CslItem, member: TextMember): unknown {
  return isObject(custom) ? custom[member] : undefined;
}

/** Returns `csl` with another value under `member`, or without it if the value is undefined. */
export function withTextMember(csl: CslItem, member: TextMember, value: unknown): CslItem {
  const { custom, ...others } = csl;
  const { [member]: _, ...kept } = isObject(custom) ? custom : {};
  const merged = value === undefined ? kept : { ...kept, [member]: value };
  return Object.keys(merged).length === 0 ? withoutEmptyCustom(csl, others) : { ...others, custom: merged };
}

/** Returns `csl` with what another record holds of its text, and nothing of what it held of its own. */
export function withTextMembersOf(csl: CslItem, other: CslItem): CslItem {
  return TEXT_MEMBERS.reduce((merged, member) => withTextMember(merged, member, textMember(other, member)), csl);
}

/** Returns `csl` without what the program itself keeps in it, as it leaves for other programs. */
export function withoutTextMembers(csl: CslItem): CslItem {
  const members = [...TEXT_MEMBERS, ...CHOSEN_MEMBERS];
  return members.reduce((merged: CslItem, member) => withTextMember(merged, member, undefined), csl);
}

/** Leaves a `custom` of another program alone that is not an object. */
function withoutEmptyCustom(csl: CslItem, others: CslItem): CslItem {
  return csl['custom'] === undefined || isObject(csl['custom']) ? others : csl;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
