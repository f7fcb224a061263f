/** A condition of a YAML matrix. */
export interface YamlCondition {
  readonly id: string;
  readonly kind: string;
  readonly expr?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly cidr?: readonly string[] | undefined;
  readonly value?: readonly string[] | undefined;
  readonly text?: string | null | undefined;
  readonly evidence?: string | null | undefined;
}

/** The same condition as the line of a table: its expression, ranges or values in one cell. */
export function yamlConditionLine(
  own: YamlCondition,
): Readonly<Record<string, readonly [string | null | undefined, ...string[]]>> {
  const { id, kind, expr, cidr, value, text, evidence } = own;
  const [seen, place] =
    expr !== undefined
      ? [JSON.stringify(expr), 'expr']
      : cidr !== undefined
        ? [cidr.join('\n'), 'cidr']
        : value !== undefined
          ? [value.join('\n'), 'value']
          : [text, 'text'];
  return {
    id: [id, 'id'],
    kind: [kind, 'kind'],
    value: [seen, place],
    text: [place === 'text' ? null : text, 'text'],
    evidence: [evidence, 'evidence'],
  };
}
