/** Returns a time as AIF writes it, such as `2020-10-15 22:50:25`, in EDTF; other texts as they are. */
export function dateOf(time: string): string {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?$/.exec(time.trim()) ?? [];
  return day === undefined || clock === undefined ? time.trim() : `${day}T${clock}`;
}
