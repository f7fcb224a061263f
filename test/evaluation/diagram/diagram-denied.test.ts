import { expect, test } from 'vitest';
import { reconcileDiagram } from '../../../src/evaluation/diagram/reconcile-diagram.ts';
import type { Touched } from '../../denial/assemble-touched.ts';
import { baseRun, judgeTouched } from '../../denial/judge-touched.ts';
import { diagramInputOf, readDiagramCases } from './diagram-case.ts';

const cases = readDiagramCases('diagram.yaml');
const parts = [
  'vpc',
  'subnet',
  'route-table',
  'interface',
  'gateway',
  'nat-gateway',
  'peering',
  'transit-gateway',
  'vpn',
  'client-vpn',
  'endpoint',
  'load-balancer',
  'firewall',
  'door',
];

// Every list of every case, refused and cut: by the judge of the denial matrix.
test.each(parts)('%s を読めなくても、良い結果は残らず、黙って消える行もない', (part) => {
  const found = cases.flatMap((one) => {
    const base = baseRun([...reconcileDiagram(diagramInputOf(one))], () => null);
    return (['unread', 'cut'] as const).flatMap((how) => {
      const code = how === 'cut' ? 'CUT' : 'ACCESS_DENIED';
      const rows = [...reconcileDiagram(diagramInputOf({ ...one, [how]: { [part]: code } }))];
      const id = `E-${part}`;
      const touched: Touched = {
        evidence: {} as Touched['evidence'],
        ids: new Set([id]),
        kept: new Map([[id, how === 'cut' ? 1 : 0]]),
        operations: new Map(),
        gaps: new Map(),
      };
      const touch = { operation: part, outcome: how === 'cut' ? ('cut' as const) : ('denied' as const), code };
      return judgeTouched(base, rows, touched, touch, code).map((seen) => `${one.title} ${how}: ${seen}`);
    });
  });
  expect(found).toEqual([]);
});
