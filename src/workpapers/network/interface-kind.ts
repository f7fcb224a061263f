import type { Interface } from '../../network/elements/interface.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { inBrackets } from './in-brackets.ts';
import { servedKind } from './served-kind.ts';

/** What an interface serves, in words; an interface nobody can tell the use of is an interface. */
export function interfaceKind({ serves, type }: Interface, kit: DrawingKit): string {
  if (serves !== null) return servedKind(serves.kind, kit);
  return inBrackets(kit.kind('network-interface'), type === 'interface' ? '' : type, kit.language);
}
