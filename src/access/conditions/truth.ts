/**
 * Whether a condition holds. `open`: the rule is known, the key's value is not;
 * `unknown`: no rule knows the key, or the operator for this kind of value: neither met nor failed.
 */
export type Truth = 'true' | 'false' | 'open' | 'unknown';
