/** How the objects of one fact kind become resources of the world: data, no logic. */
export interface ResourceRow {
  /** Fact kind. */
  readonly kind: string;
  /** IAM service prefix. */
  readonly service: string;
  /**
   * Template of the ARN where the fact's id is none: `{id}`, `{name}`, `{partition}`, `{region}`, `{account}`, `{tail}` (id after its
   * last slash) or any attribute of the fact, `{arn}`.
   */
  readonly arn?: string;
  /** Attribute with its policy document. */
  readonly policy?: string;
  /** How a workpaper calls that policy. */
  readonly paper?: string;
  /** Attribute with the key its data is encrypted with: ARN, id or alias. */
  readonly key?: string;
  /** Templates of what lies inside it, over the same words and `{self}`, its own ARN. */
  readonly inside?: readonly string[];
}
