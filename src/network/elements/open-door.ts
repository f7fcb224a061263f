import type { Reference } from '../../facts/value.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';

/** A way in that stands outside the VPC: a public endpoint of a managed service, or a path by identity (domain C.7, 7 and 9). */
export interface OpenDoor {
  readonly kind:
    | 'lambda-url'
    | 'rest-api'
    | 'http-api'
    | 'database'
    | 'data-api'
    | 'warehouse'
    | 'search-domain'
    | 'stream-cluster'
    | 'cluster-endpoint'
    | 'bucket'
    | 'queue'
    | 'distribution'
    | 'session-manager'
    | 'instance-connect-endpoint'
    | 'ecs-exec'
    | 'endpoint-service';
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly name: string | null;
  /** The interfaces or instances it leads to, where it has any. */
  readonly leadsTo: readonly string[];
  /** The ports it answers on; `[]` for a path by identity. */
  readonly traffic: Traffic;
  /** What keeps strangers out: nothing, an identity (IAM, a token), network conditions (addresses, endpoints), both. */
  readonly guard: 'none' | 'identity' | 'network' | 'both' | UnreadPart;
  /** Addresses or endpoints that a network condition names, as written. */
  readonly limits: readonly string[];
  readonly refs: readonly Reference[];
}
