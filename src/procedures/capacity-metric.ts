/** How a CloudWatch metric namespace names its resources, and which facts list them. */
export interface CapacityMetric {
  /** `AWS/RDS`. */
  readonly namespace: string;
  /** Dimension that carries the resource: `DBInstanceIdentifier`. */
  readonly dimension: string;
  /** Fact kind that lists the resources: `db-instance`. */
  readonly kind: string;
  /** Metrics of this namespace that capacity tables name. */
  readonly names: readonly string[];
}
