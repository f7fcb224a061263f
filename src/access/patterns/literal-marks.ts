/**
 * Stand for a `*` and a `?` that are text and not wildcards (`${*}`, or part of a variable's value) in a pattern.
 * Noncharacters of Unicode: no policy that was parsed holds one.
 */
export const literalMarks = { star: '\uFDD0', question: '\uFDD1' } as const;
