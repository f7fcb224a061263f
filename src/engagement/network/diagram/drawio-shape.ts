import type { ElementKind } from '../network-diagram.ts';
import type { DrawioCell } from './drawio-page.ts';
import { drawioShapes } from './drawio-shapes.ts';

const byName = new Map(drawioShapes.flatMap(([kind, shapes]) => shapes.map((shape) => [shape, kind] as const)));
/** EC2 instances of one type: `t3_instance`, `ec2_c7g_instance`. */
const typed = /^(ec2_)?[a-z]{1,3}\d[a-z0-9]*(_instance2?)?$/;

/** The name of a shape and what it draws; the kind is null for a shape that no table knows or that draws two things. */
export function drawioShape({ style }: DrawioCell): { readonly name: string; readonly kind: ElementKind | null } {
  const named = style.get('grIcon') ?? style.get('resIcon') ?? style.get('prIcon') ?? style.get('shape') ?? '';
  const library = /^mxgraph\.aws\w*\./.test(named);
  const short = named.split('.').at(-1) ?? '';
  const name = short !== '' ? short : (plainShapes.find((shape) => style.has(shape)) ?? 'rectangle');
  if (!library) return { name, kind: null };
  // The library draws subnets with the icon of security groups and no stroke.
  if (short === 'group_security_group') return { name, kind: style.get('grStroke') === '0' ? 'subnet' : null };
  const kind = byName.get(short) ?? (typed.test(short) ? 'instance' : null);
  return { name, kind };
}

const plainShapes = ['ellipse', 'rhombus', 'triangle', 'swimlane', 'image', 'group', 'text', 'edgeLabel'];
