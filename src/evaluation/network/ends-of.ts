import type { End } from '../../network/reach.ts';
import type { ZoneMembers } from './zone-members.ts';

/** The ends packets of a zone start from or get to. */
export function endsOf({ interfaces, outside }: Pick<ZoneMembers, 'interfaces' | 'outside'>): readonly End[] {
  return [...interfaces.map(({ id }): End => ({ kind: 'interface', id })), ...outside];
}
