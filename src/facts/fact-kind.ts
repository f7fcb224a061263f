import type { Text } from '../text/language.ts';

/** A reading of one value: the function restates, it never judges; it returns `undefined` for "not set". */
export type Restate = (value: unknown, element: unknown) => unknown;

/** An attribute that stands in the listed element itself. */
export interface OwnAttribute {
  /** Dotted path in the element; `^Name` a member of the listing question's input (e.g. below which unit an account was listed). */
  readonly path: string;
  readonly as?: Restate;
}

/** An attribute that stands in the answer to another question about the element. */
export interface AskedAttribute {
  readonly ask: {
    readonly service: string;
    readonly operation: string;
    /** Input member → dotted path in the element; `$` the element itself; `=x` the literal x; `^Name` a member of the listing question's input; `!` a member the question does not have. */
    readonly input: Readonly<Record<string, string>>;
  };
  /** Dotted path in the first page of that answer; left out, the whole page. */
  readonly path?: string;
  /** With `all`, the lists at `path` of all pages are joined. */
  readonly all?: boolean;
  readonly as?: Restate;
}

/** An attribute found among the elements of another listing (e.g. the flow logs of a VPC). */
export interface AmongAttribute {
  readonly among: { readonly service: string; readonly operation: string; readonly each: string };
  /** Whether the other element belongs to this one. */
  readonly match: (element: unknown, other: unknown) => boolean;
  /** Restates the matching elements; left out, their list. */
  readonly as?: (matches: readonly unknown[], element: unknown) => unknown;
}

/** An attribute made of several: unread when one of them is unread. */
export interface CombinedAttribute {
  readonly combine: readonly Attribute[];
  /** Parts arrive in order; a part that is not set arrives as `undefined`. */
  readonly as: (parts: readonly unknown[], element: unknown) => unknown;
}

/** How one attribute of a fact is read. */
export type Attribute = OwnAttribute | AskedAttribute | AmongAttribute | CombinedAttribute;

/** One kind of fact: which answers list its objects and where each attribute stands. Data with small restating functions. */
export interface FactKind {
  readonly kind: string;
  readonly label: Text;
  /** Service by its botocore name, as the responsibility table names it. */
  readonly service: string;
  readonly scope: 'account' | 'region';
  /** A piece of other objects (a rule, a result): read like them, but no line of the identification tables. */
  readonly part?: true;
  /** AWS Config type, where one exists: the second source of the count. */
  readonly configType?: string;
  readonly list: {
    readonly service: string;
    readonly operation: string;
    /** Dotted path of the objects in each page (`Reservations[].Instances`); `$` when the page itself is the one object. */
    readonly each: string;
    /** Exactly one object, whether the answer is there or says "not configured" (e.g. the password policy). */
    readonly single?: boolean;
    /** Only the answers to questions with this input (e.g. one policy type): what else was asked and refused does not count. */
    readonly input?: Readonly<Record<string, string>>;
    /** Only these elements are of this kind; `region` is the region of the listing answer (a trail is shown in every region, but lives in one). */
    readonly where?: (element: unknown, region: string) => boolean;
    /** Where the id stands, or how it is made; a fixed word for a single object. */
    readonly id: string | ((element: unknown, account: string) => string);
    /** Reads the elements where they are not JSON members (the credential report's CSV). */
    readonly elements?: (page: unknown) => readonly { readonly element: unknown; readonly pointer: string }[];
  };
  readonly attributes: Readonly<Record<string, Attribute>>;
}
