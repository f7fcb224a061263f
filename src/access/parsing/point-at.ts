/** The JSON pointer (RFC 6901) of a member or element below a place. */
export function pointAt(pointer: string, member: string | number): string {
  return `${pointer}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
