import type { OutsideEnd } from '../../evaluation/network/zone-members.ts';
import { publicAddresses } from '../../network/addresses/public-addresses.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { endMembers } from './end-members.ts';

/** The internet: all public addresses of both families. */
export function chooseInternet(written: string): ChosenEnd {
  const outside = ([4, 6] as const).map(
    (family): OutsideEnd => ({
      kind: 'outside',
      door: { kind: 'internet', id: '*' },
      addresses: publicAddresses(family),
    }),
  );
  return {
    written,
    kind: 'internet',
    id: 'internet',
    name: null,
    isContainer: false,
    members: endMembers('internet', { outside }, [{ by: 'internet', value: '*' }]),
    notes: [],
  };
}
