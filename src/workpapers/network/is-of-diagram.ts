import type { Row } from '../../evaluation/row.ts';

/** A row of REC-DIA about what is drawn and stands for nothing that was read: its object is the label in the diagram. */
export function isOfDiagram({ object, found, rule }: Row, real: ReadonlySet<string>): boolean {
  if (object.kind === 'diagram-link' || object.kind === 'diagram-element') return true;
  if (object.kind === 'site' && rule.id === 'DIA-ADDRESS') return true;
  if (object.id === '*' || rule.id !== 'DIA-ELEMENT' || real.has(object.id)) return false;
  const value = found !== null && found.state === 'seen' ? found.value : undefined;
  return !(typeof value === 'object' && value !== null && 'name' in value);
}
