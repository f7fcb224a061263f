import type { ImportNote } from '../client-document.ts';
import type { Criterion } from '../criterion.ts';
import type { Mapping } from '../matrix/access-matrix.ts';

/** What an element of a diagram is, in the words of a topology. */
export type ElementKind =
  | 'account'
  | 'region'
  | 'vpc'
  | 'subnet'
  | 'internet'
  | 'internet-gateway'
  | 'egress-only-gateway'
  | 'nat-gateway'
  | 'vpn-gateway'
  | 'transit-gateway'
  | 'peering'
  | 'endpoint'
  | 'endpoint-service'
  | 'vpn'
  | 'direct-connect'
  | 'client-vpn'
  | 'load-balancer'
  | 'firewall'
  | 'web-acl'
  | 'instance'
  | 'database'
  | 'function'
  | 'container'
  | 'bucket'
  | 'distribution'
  | 'api'
  | 'service-network'
  | 'site'
  | 'group'
  | 'other';

/** Something drawn or listed. */
export interface DiagramElement {
  readonly id: string;
  /** Null where neither the shape nor the word tells. */
  readonly kind: ElementKind | null;
  /** The client's own word or the shape's name. */
  readonly kindText: string;
  readonly name: string;
  /** An AWS id, ARN or CIDR that the client wrote beside it; null for none. */
  readonly awsId: string | null;
  readonly zone: string | null;
  /** The element it stands inside of; null at the top. */
  readonly parent: string | null;
  readonly mapping: Mapping;
  readonly criterion: Criterion;
}

/** A line between two elements. */
export interface DiagramLink {
  readonly from: string;
  readonly to: string;
  readonly kind: ElementKind | null;
  readonly label: string | null;
  readonly criterion: Criterion;
}

/** The client's network diagram (DOC-04), as elements and links; an image has none and is mapped by hand on sheet D-20. */
export interface NetworkDiagram {
  readonly doc: string;
  readonly form: 'list' | 'drawio' | 'image';
  readonly elements: readonly DiagramElement[];
  readonly links: readonly DiagramLink[];
  readonly notes: readonly ImportNote[];
}
