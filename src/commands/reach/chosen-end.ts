import type { ZoneMembers } from '../../evaluation/network/zone-members.ts';
import type { Text } from '../../text/language.ts';

/** What a command line means by `--from` or `--to`, as far as the evidence shows it. */
export interface ChosenEnd {
  readonly written: string;
  /** `interface`, `ec2-instance`, `subnet`, `address`, `internet`, `vpn`, `zone` … */
  readonly kind: string;
  readonly id: string;
  readonly name: string | null;
  /** True for a subnet, a VPC, a group, a range or a zone: that nothing stands there is an answer. */
  readonly isContainer: boolean;
  readonly members: ZoneMembers;
  /** What the reader must know of how it was found. */
  readonly notes: readonly Text[];
}
