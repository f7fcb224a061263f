import { runBuilt } from './run-built.ts';

/** What all zone pairs of a network took. */
export interface NetworkMeasure {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak of the resident memory of its process. */
  readonly megabytes: number;
  readonly zonePairs: number;
  /** Pairs of interfaces that they stand for. */
  readonly pairs: number;
  /** Zone pairs that anything gets through. */
  readonly open: number;
  /** Over all answers. */
  readonly sha256: string;
}

/** Left to itself on a large machine, the runtime lets rubbish lie rather than tidy up; what is needed shows where it must tidy up. */
const heap = '--max-old-space-size=384';

/** All zone pairs and all ports of a network of so many interfaces in 40 VPCs over transit gateways, in a process of its own. */
export function measureNetwork(interfaces: number): Promise<NetworkMeasure> {
  return runBuilt('network/zones', [String(interfaces)], [heap]);
}
