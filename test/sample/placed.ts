/** What stands in one place: `本番/東京`, or `本番` for what belongs to the account. */
export interface Placed {
  readonly in: string;
}

/** A thing with a name in one place. */
export interface Named extends Placed {
  readonly name: string;
}
