/** A thing of the cloud by the name people give it. */
export interface NamedThing<B extends string> {
  readonly by: B;
  readonly value: string;
  readonly account: string | null;
  readonly name: string;
  /** What it is, for the reason: `IAM ロール`. */
  readonly label: string;
  readonly tags: Readonly<Record<string, string>>;
}
