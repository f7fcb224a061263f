import type { Level } from '../../procedures/level.ts';

/** Levels on a kind of resource that AWS's permissions do not decide, and whose own rights do. */
export interface GrantedElsewhere {
  /** Levels that neither an allowed nor a missing action proves. */
  readonly levels: readonly Level[];
  readonly by:
    | 'database'
    | 'operating-system'
    | 'kubernetes'
    | 'file-system'
    | 'search'
    | 'lake-formation'
    | 'application';
}

/**
 * Fact kinds whose content is guarded by rights outside IAM: what is required there can be neither confirmed nor called missing
 * from policies alone (domain C.8 A-62); the client's own list of those rights is needed.
 */
export const grantedElsewhere: Readonly<Record<string, GrantedElsewhere>> = {
  'cache-cluster': { levels: ['D', 'W'], by: 'database' },
  'cache-replication-group': { levels: ['D', 'W'], by: 'database' },
  'db-cluster': { levels: ['D', 'W'], by: 'database' },
  'db-instance': { levels: ['D', 'W'], by: 'database' },
  'ec2-instance': { levels: ['D'], by: 'operating-system' },
  'ecs-cluster': { levels: ['D'], by: 'application' },
  'ecs-service': { levels: ['D'], by: 'application' },
  'eks-cluster': { levels: ['D'], by: 'kubernetes' },
  'file-system': { levels: ['D', 'W'], by: 'file-system' },
  'glue-catalog': { levels: ['D'], by: 'lake-formation' },
  'glue-database': { levels: ['D'], by: 'lake-formation' },
  'glue-table': { levels: ['D'], by: 'lake-formation' },
  'graphql-api': { levels: ['D', 'W'], by: 'application' },
  'http-api': { levels: ['D'], by: 'application' },
  'kafka-cluster': { levels: ['D', 'W'], by: 'application' },
  'redshift-cluster': { levels: ['D', 'W'], by: 'database' },
  'redshift-workgroup': { levels: ['D', 'W'], by: 'database' },
  'rest-api': { levels: ['D'], by: 'application' },
  'search-domain': { levels: ['D', 'W'], by: 'search' },
};
