import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { closedPart } from './closed-part.ts';
import { writeGrants } from './write-grants.ts';

/** What somebody can do with a snapshot or image that was shared with them. */
const actions: Readonly<Record<string, readonly string[]>> = {
  'ebs-snapshot': ['ec2:CreateVolume', 'ec2:CopySnapshot', 'ebs:ListSnapshotBlocks', 'ebs:GetSnapshotBlock'],
  'db-snapshot': ['rds:RestoreDBInstanceFromDBSnapshot', 'rds:CopyDBSnapshot'],
  'db-cluster-snapshot': ['rds:RestoreDBClusterFromSnapshot', 'rds:CopyDBClusterSnapshot'],
  // Whoever it is shared with reads it and runs it in an account of his own.
  'ssm-document': ['ssm:GetDocument', 'ssm:DescribeDocument', 'ssm:ListDocumentVersions'],
  'machine-image': ['ec2:RunInstances', 'ec2:CopyImage'],
};

/** With whom a snapshot or document is shared (`all` is everybody), or that an image is public; accounts an image is shared with are not asked for. */
export function readShares(kind: string, fact: Fact, arn: string): readonly Policy[] | Closed {
  const image = kind === 'machine-image';
  const value = fact.attributes[image ? 'public' : 'sharedWith'];
  if (value === undefined || value.state === 'absent') return [];
  if (value.state === 'unread') return closedPart('grants', arn, value);
  const receivers = image ? (value.value === true ? ['all'] : []) : readTexts(value.value, '$');
  if (receivers.length === 0) return [];
  const principals = receivers.map((one) => (one === 'all' ? '*' : `AWS:${one}`));
  const source = { kind: 'grant', name: 'share', arn, version: null, attachedTo: null, refs: value.refs } as const;
  return [writeGrants(source, [{ sid: null, principals, actions: actions[kind] ?? [], resources: [arn] }])];
}
