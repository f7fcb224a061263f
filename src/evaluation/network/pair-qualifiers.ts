import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import { subtractTraffic } from '../../network/traffic/subtract-traffic.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import { groupsAlone } from './groups-alone.ts';
import type { JudgedPair } from './judged-pair.ts';
import type { NetInput } from './net-input.ts';
import type { PairVerdict } from './pair-verdicts.ts';

/** Remarks beside the result, in the words of the workpapers. */
export function pairQualifiers(
  { from, to, requirement, reach }: JudgedPair,
  verdict: PairVerdict,
  accepted: boolean,
  { network }: Pick<NetInput, 'network'>,
): readonly string[] {
  const { group } = reach;
  const words: string[] = [];
  // Decision 36: some return ports are open, but not all that clients use.
  if (verdict.reason === 'MISSING' && intersectTraffic(verdict.traffic, group.traffic).length > 0)
    words.push('戻り通信一部');
  if (verdict.result === 'MATCH') {
    const alone = subtractTraffic(
      groupsAlone(from, to, network.topology),
      uniteTraffic(requirement.allowed, group.traffic),
    );
    if (alone.length > 0) words.push('SG単独では開放');
  }
  if (verdict.result === 'MATCH' && reach.handed.length > 0 && group.traffic.length === 0)
    words.push('ロードバランサー経由');
  if (verdict.lattice.length > 0) words.push('VPC Lattice経由');
  if (verdict.result === 'MISMATCH' && reach.doubts.length > 0) words.push('機器・FWの制御は未評価');
  if (verdict.result === 'MISMATCH' && reach.gaps.length > 0) words.push('ネットワーク一部未確認');
  if (accepted) words.push('認証による分離を受容');
  return words;
}
