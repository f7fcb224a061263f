import type { Level } from '../../procedures/level.ts';
import { contentWrites } from './content-writes.ts';

/** One line of the table of domain B.3: what counts as control of a target. */
export interface ControlLine {
  readonly target: '①' | '②' | '③';
  /** Actions of these levels … */
  readonly levels?: readonly Level[];
  /** … of these services, blanks between; `*` for every service. */
  readonly services?: string;
  /** … all of whose resource types begin with one of these words. */
  readonly types?: readonly string[];
  /** Or these very actions, by service. */
  readonly actions?: Readonly<Record<string, string>>;
}

/**
 * The three access targets of the guide's section 4.3 in AWS's actions, after the table of domain B.3. Level S takes part wherever
 * W does: it was W before the overlay. Functions that the client uses as tools cannot be told from others here.
 */
export const controlTable: readonly ControlLine[] = [
  {
    target: '①',
    levels: ['W', 'P', 'T', 'S'],
    services: `
      organizations account account-access iam sso sso-directory identitystore rolesanywhere config cloudtrail guardduty
      securityhub access-analyzer budgets billing aws-portal payments ce servicequotas controltower ram support kms`,
  },
  {
    target: '①',
    levels: ['W', 'P', 'S'],
    services: 'ec2',
    types: [
      'vpc',
      'subnet',
      'route-table',
      'security-group',
      'network-acl',
      'internet-gateway',
      'egress-only-internet-gateway',
      'natgateway',
      'carrier-gateway',
      'customer-gateway',
      'vpn-',
      'client-vpn',
      'transit-gateway',
      'local-gateway',
      'prefix-list',
      'dhcp-options',
      'traffic-mirror',
      'route-server',
      'ipam',
    ],
  },
  {
    target: '②',
    levels: ['W', 'X', 'S'],
    services: `
      cloudformation codebuild codepipeline codedeploy events scheduler states ecs eks backup cloudwatch synthetics oam aps
      grafana inspector2 macie2 detective securitylake`,
  },
  { target: '②', levels: ['X'], services: 'ssm ssmmessages ssm-guiconnect' },
  {
    target: '②',
    actions: {
      ssm: `
        CreateDocument UpdateDocument UpdateDocumentDefaultVersion DeleteDocument CreateAssociation CreateAssociationBatch
        UpdateAssociation DeleteAssociation CreateMaintenanceWindow UpdateMaintenanceWindow DeleteMaintenanceWindow
        RegisterTaskWithMaintenanceWindow UpdateMaintenanceWindowTask DeregisterTaskFromMaintenanceWindow
        RegisterTargetWithMaintenanceWindow UpdateMaintenanceWindowTarget DeregisterTargetFromMaintenanceWindow`,
    },
  },
  { target: '③', levels: ['D'], services: '*' },
  { target: '③', actions: contentWrites },
];
