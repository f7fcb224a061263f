import type { ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import { matchZones } from '../../evaluation/network/match-zones.ts';
import type { Network } from '../../network/network.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { bothLanguages } from './both-languages.ts';
import type { ChosenEnd } from './chosen-end.ts';

/** A zone of the client's matrix with what it holds in the network as it is. */
export function chooseZone(written: string, id: string, matrix: ZoneMatrix, network: Network): ChosenEnd {
  const members = matchZones(matrix, network).zones.get(id);
  if (members === undefined) throw new Error(`no zone ${id}`);
  const { zone, tied } = members;
  const ids = tied.join('、');
  return {
    written,
    kind: 'zone',
    id,
    name: zone.name,
    isContainer: zone.matchers.length > 0,
    members,
    notes: [
      ...(zone.mapping.status === 'confirmed'
        ? []
        : [bothLanguages((language) => say(reachWords.unconfirmed, language, { zone: id }))]),
      ...(tied.length === 0 ? [] : [bothLanguages((language) => say(reachWords.tied, language, { zone: id, ids }))]),
    ],
  };
}
