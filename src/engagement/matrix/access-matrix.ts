import type { Level } from '../../procedures/level.ts';
import type { ImportNote } from '../client-document.ts';

/** How sure it is that the client's word means this object (decision 7). Only `confirmed` gives 一致 or 不一致. */
export interface Mapping {
  readonly status: 'candidate' | 'auditor' | 'confirmed';
  /** Who confirmed, and when (ISO date); null while nobody has. */
  readonly by: string | null;
  readonly at: string | null;
}

/** One way to find the principals a row of the matrix speaks of; never fuzzy. */
export interface PrincipalMatcher {
  readonly by:
    | 'arn'
    | 'externalAccount'
    | 'identityCenterGroup'
    | 'identityCenterUser'
    | 'permissionSet'
    | 'roleName'
    | 'userName'
    | 'groupName'
    | 'tag'
    | 'provider'
    | 'organization'
    | 'anonymous'
    | 'root'
    | 'service';
  /** Name, pattern with `*` and `?`, ARN, account id, `Key=Value` for a tag. */
  readonly value: string;
  /** Only in this account; null for all. */
  readonly account: string | null;
}

/** A row of the matrix: a duty, group, person, workload or outside party. */
export interface MatrixPrincipal {
  readonly id: string;
  readonly name: string;
  readonly kind: 'group' | 'person' | 'workload' | 'external' | 'breakglass' | 'role';
  readonly duty: string | null;
  readonly employeeNo: string | null;
  /** Any one of them suffices; empty while the client has named none. */
  readonly matchers: readonly PrincipalMatcher[];
  readonly mapping: Mapping;
  /** Id of a condition that holds for the whole row; null for none. */
  readonly condition: string | null;
  readonly contract: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly at: string;
}

/** One way to find the resources a column speaks of. */
export interface ResourceMatcher {
  readonly by: 'arn' | 'tag' | 'service' | 'system';
  /** ARN pattern, `Key=Value`, service prefix, or a system outside AWS with its role (`saas:box:example/管理者`). */
  readonly value: string;
  readonly account: string | null;
}

/** A column of the matrix. */
export interface MatrixResource {
  readonly id: string;
  readonly name: string;
  /** ① management functions, ② management tools, ③ content (guide §4.3). */
  readonly target: '①' | '②' | '③';
  readonly dataClass: string | null;
  readonly matchers: readonly ResourceMatcher[];
  readonly mapping: Mapping;
  /** Only these actions are compared; null for all of the matched resources. */
  readonly actions: readonly string[] | null;
  /** `key` for columns of encryption keys; else null. */
  readonly levelProfile: string | null;
  readonly at: string;
}

/** What a symbol of the matrix means. */
export interface LegendEntry {
  readonly symbol: string;
  readonly levels: readonly Level[];
  readonly meaning: string | null;
  /** A cell with this symbol must name a condition. */
  readonly conditionRequired: boolean;
  /** `not-applicable`: the cell is not compared. */
  readonly notApplicable: boolean;
  /** Where the legend says so; `mapping` for a meaning agreed in the mapping file. */
  readonly at: string;
}

/** One cell of the matrix, as the client wrote it and as it is understood. */
export interface MatrixCell {
  readonly principal: string;
  readonly resource: string;
  /** Symbol after normalising; `''` for an empty cell. */
  readonly symbol: string;
  /** Null for a symbol that no legend explains or that has two meanings (AMBIGUOUS_CELL). */
  readonly levels: readonly Level[] | null;
  readonly notApplicable: boolean;
  /** Ids of conditions: from the condition column, a footnote mark or the legend. */
  readonly conditions: readonly string[];
  /** The client's own text and cell, `権限表!D7`. */
  readonly raw: string;
  readonly at: string;
}

/** A condition under which a cell holds. */
export interface MatrixCondition {
  readonly id: string;
  readonly kind:
    | 'mfa'
    | 'sourceIp'
    | 'sourceVpce'
    | 'time'
    | 'tag'
    | 'organization'
    | 'externalId'
    | 'subject'
    | 'process'
    | 'expr';
  /** Condition keys (as IAM writes them) → allowed values, for kinds that AWS can enforce; empty for `process`. */
  readonly expr: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
  /** Document that would prove a `process` condition; null for none. */
  readonly evidence: string | null;
  readonly at: string;
}

/** An approved departure from the matrix. */
export interface MatrixException {
  readonly id: string;
  readonly principal: string;
  readonly resource: string;
  readonly levels: readonly Level[];
  readonly until: string;
  readonly approver: string;
  readonly ticket: string | null;
  readonly at: string;
}

/** The client's access-control matrix in canonical form (domain C.2), whatever layout it came in. */
export interface AccessMatrix {
  readonly meta: {
    readonly docId: string;
    readonly title: string;
    readonly version: string;
    readonly approvedBy: string | null;
    readonly approvedAt: string | null;
    readonly effectiveFrom: string | null;
    readonly blankMeans: 'none' | 'undefined';
    readonly defaultForUnlistedPrincipals: 'none' | 'undefined';
    readonly compareMetadata: boolean;
  };
  /** `A`–`G` of domain C.1, or `canonical`; a G matrix is DOC-02, not DOC-01. */
  readonly form: 'canonical' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';
  readonly file: string;
  readonly sha256: string;
  readonly legend: readonly LegendEntry[];
  readonly principals: readonly MatrixPrincipal[];
  readonly resources: readonly MatrixResource[];
  readonly cells: readonly MatrixCell[];
  readonly conditions: readonly MatrixCondition[];
  readonly exceptions: readonly MatrixException[];
  /** Everything that was normalised, skipped or is doubtful, each with its cell (sheet D-00). */
  readonly notes: readonly ImportNote[];
}
