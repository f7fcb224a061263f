/** Where the policy of something inside a resource stands: in the resource's own fact, or in the facts of another kind that `list` names. */
export type InnerPaper =
  | { readonly policy: string; readonly arn: string; readonly paper: string }
  | { readonly list: string; readonly kind: string; readonly policy: string; readonly paper: string };

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
  /** Policies of what lies inside it and is judged with it. */
  readonly innerPapers?: readonly InnerPaper[];
  /** Attribute with the key its data is encrypted with: ARN, id or alias. */
  readonly key?: string;
  /** Templates of what lies inside it, over the same words and `{self}`, its own ARN. */
  readonly inside?: readonly string[];
}
