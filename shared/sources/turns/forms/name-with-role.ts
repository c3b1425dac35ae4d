import { isParty, type ReadHeading } from '../names/name-heading.ts';
import { isOffice } from '../names/offices.ts';
import { isPersonName } from '../names/person-name.ts';

const PARTIES =
  /^(?:Conservative|Labour|Labour\/Co-operative|Liberal Democrats?|Scottish National Party|Sinn Féin|Democratic Unionist Party|DUP|SNP|Plaid Cymru|Green|Reform UK|Independent|Crossbench|Non-affiliated|Bishop|Alliance|Social Democratic and Labour Party|Ulster Unionist Party|Alba Party|Conservative Independent|Labour Independent)$/u;

/** A time with its day at the end of the line. */
const WITH_TIME = /\s(?<time>\d{1,2}:\d\d\s?[ap]m), \d{1,2}(?:st|nd|rd|th) \p{L}+ \d{4}$/u;
/** A word without which no role is read: most lines have none. */
const ROLE_WORD =
  /\s(?:Conservative|Labour|Liberal|Party|Féin|DUP|SNP|Plaid|Green|Reform|Independent|Crossbench|Non-affiliated|Bishop|Alliance|Con|Lab|LD|Minister|Secretary|Chancellor|Leader|General|Treasurer|Whip|Speaker|Chair|Chairman|President|Advocate|Shadow|Parliamentary)\b/u;

/**
 * Reads a name with a role behind it and nothing between: "Anna Field Labour, Northwick", "Joan Harte Secretary of State
 * for the Environment"; null when the line is no such thing.
 */
export function nameWithRole(whole: string): ReadHeading | null {
  const dated = WITH_TIME.exec(whole.slice(0, 200));
  const line = dated === null ? whole : whole.slice(0, dated.index);
  const time = dated?.groups?.['time'] ?? null;
  if (
    line.length > 160 ||
    !ROLE_WORD.test(line) ||
    isOffice(line) ||
    /[.!?;:()[\]]/u.test(line.replace(/^(?:Dr|Mr|Mrs|Ms)\. /u, ''))
  )
    return null;
  const comma = line.indexOf(', ');
  const beforeComma = (comma === -1 ? line : line.slice(0, comma)).split(/\s+/u);
  for (let count = 2; count <= Math.min(5, beforeComma.length - 1); count++) {
    const name = beforeComma.slice(0, count).join(' ');
    if (!isPersonName(name, true) || isOffice(name)) continue;
    const role = beforeComma.slice(count).join(' ');
    const place = comma === -1 ? '' : line.slice(comma + 2);
    if (PARTIES.test(role) || (place !== '' && isParty(role))) {
      return { name, notes: place === '' ? [role] : [place, role], isSure: true, time };
    }
    const both = comma === -1 ? role : `${role}, ${place}`;
    if (isOffice(role) || isOffice(both) || /^(?:Shadow|Minister|Parliamentary)\s/u.test(role)) {
      return { name, notes: [both], isSure: true, time };
    }
  }
  return null;
}
