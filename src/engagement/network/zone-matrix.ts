import type { ImportNote } from '../client-document.ts';
import type { Criterion } from '../criterion.ts';
import type { Mapping } from '../matrix/access-matrix.ts';

/** Ports the client names. `protocol` is the IANA number, null for every protocol; `from` and `to` are null where it has no ports. */
export interface PortRange {
  readonly protocol: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** One way to find what a zone holds; never fuzzy. */
export interface ZoneMatcher {
  readonly by:
    | 'internet'
    | 'cidr'
    | 'prefixList'
    | 'prefixListName'
    | 'tag'
    | 'subnet'
    | 'vpc'
    | 'account'
    | 'securityGroup'
    | 'arn'
    | 'service';
  /** CIDR, id, name, pattern with `*` and `?`, ARN, `Key=Value` for a tag, service name for AWS's own endpoints. */
  readonly value: string;
}

/** A zone of the client's network. */
export interface Zone {
  readonly id: string;
  readonly name: string;
  readonly kind:
    | 'internet'
    | 'cidr'
    | 'managedPrefixList'
    | 'subnet'
    | 'sg'
    | 'resource'
    | 'vpc'
    | 'account'
    | 'awsPublicEndpoint'
    | 'unknown';
  /** Any one of them suffices; empty while the client has named none. */
  readonly matchers: readonly ZoneMatcher[];
  /** For a network outside: the connections it stands behind (`vpn-…`, `dxvif-…`); empty for any. */
  readonly via: readonly string[];
  /** What the client wrote in its own document is confirmed by it; what a mapping file adds is the auditor's (decision 7). */
  readonly mapping: Mapping;
  readonly at: string;
}

/** One line of the client's: who may open connections to whom; stateless return traffic is implied. */
export interface FlowLine {
  /** Zone id, or `*` for every zone. */
  readonly from: string;
  readonly to: string;
  /** Null for every port; empty where the line forbids without naming any. */
  readonly ports: readonly PortRange[] | null;
  /** Null where the symbol can be read in more than one way and the engagement keeps such cells. */
  readonly allow: boolean | null;
  /** Controls the flow must pass: `WAF`, `VPN`, `踏み台`, an id; empty for none. */
  readonly via: readonly string[];
  /** Names in place of addresses (`許可FQDNのみ`), which settings of a firewall must show; empty for none. */
  readonly names: readonly string[];
  readonly raw: string;
  readonly criterion: Criterion;
}

/** A path by identity beside the network that the client accepts. */
export interface AcceptedIdentityPath {
  /** `session-manager`, `data-api` … as the doors of a topology are called; null where the word is not known. */
  readonly kind: string | null;
  readonly raw: string;
  readonly criterion: Criterion;
}

/** The client's zone matrix (DOC-05), in whatever form it came. */
export interface ZoneMatrix {
  readonly doc: string;
  readonly form: 'canonical' | 'grid' | 'flows';
  readonly zones: readonly Zone[];
  readonly flows: readonly FlowLine[];
  /** What holds for pairs no line names: false where the client says so; null where it says nothing. */
  readonly otherwise: { readonly allow: boolean; readonly criterion: Criterion } | null;
  readonly identityPaths: readonly AcceptedIdentityPath[];
  readonly notes: readonly ImportNote[];
}
