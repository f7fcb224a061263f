import type { DrawioCell } from './drawio-page.ts';
import { labelText } from './label-text.ts';

/** The words of a shape; `%name%` stands for an attribute the client gave it. */
export function cellLabel({ label, fields }: DrawioCell): string {
  const filled =
    fields.get('placeholders') === '1'
      ? label.replace(/%([\w.-]{1,60})%/g, (whole, name: string) => fields.get(name) ?? whole)
      : label;
  return labelText(filled);
}
