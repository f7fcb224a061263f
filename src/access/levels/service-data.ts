/** What the library says of one action. */
export interface ActionData {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly conditionKeys: readonly string[];
  }[];
  readonly conditionKeys: readonly string[];
}

/** What the library says of one resource type. */
export interface ResourceTypeData {
  readonly key: string;
  readonly arn: string;
  readonly conditionKeys?: readonly string[];
}

/** The library's data of one service, as loaded. */
export interface ServiceData {
  readonly actions: readonly ActionData[];
  readonly resourceTypes: readonly ResourceTypeData[];
}
