import type { World } from '../../access/world.ts';
import type { AccessMatrix, MatrixPrincipal, MatrixResource } from '../../engagement/matrix/access-matrix.ts';
import type { AskedLine } from '../../engagement/matrix/confirmation-book.ts';
import type { ConfirmationLine } from '../../engagement/matrix/confirmation-lines.ts';
import { type MatchOptions, matchPrincipals } from './match-principals.ts';
import { matchResources } from './match-resources.ts';

const shown = 3;

/** Shows beside each question what the collected evidence holds for it: how many, and three of them by name. */
export function mappingExamples(
  lines: readonly ConfirmationLine[],
  world: World | null,
  options: MatchOptions = {},
): readonly AskedLine[] {
  return lines.map((line) => {
    if (world === null || line.matcher === null) return { ...line, found: null };
    const names = line.list === 'principals' ? principalsOf(line, world, options) : resourcesOf(line, world);
    return { ...line, found: { count: names.length, examples: names.slice(0, shown) } };
  });
}

const mapping = { status: 'auditor', by: null, at: null } as const;

function principalsOf({ matcher, word, at }: ConfirmationLine, world: World, options: MatchOptions): readonly string[] {
  const row: MatrixPrincipal = {
    ...{ id: 'row', name: word, kind: 'role', duty: null, employeeNo: null, condition: null, contract: null },
    ...{ validFrom: null, validTo: null, at, mapping },
    matchers: [matcher as MatrixPrincipal['matchers'][number]],
  };
  const match = matchPrincipals(matrixOf([row], []), world, options).rows.get('row');
  return match === undefined
    ? []
    : [
        ...match.principals,
        ...match.outside,
        ...match.unprovisioned.map(({ permissionSetName, account }) => `${permissionSetName}@${account}`),
      ];
}

function resourcesOf({ matcher, word, at }: ConfirmationLine, world: World): readonly string[] {
  const column: MatrixResource = {
    ...{ id: 'column', name: word, target: '③', dataClass: null, actions: null, levelProfile: null, at, mapping },
    matchers: [matcher as MatrixResource['matchers'][number]],
  };
  const match = matchResources(matrixOf([], [column]), world).columns.get('column');
  return match === undefined ? [] : match.resources.map(({ arn }) => arn);
}

function matrixOf(principals: AccessMatrix['principals'], resources: AccessMatrix['resources']): AccessMatrix {
  return {
    meta: {
      ...{ docId: 'DOC-01', title: '', version: '', approvedBy: null, approvedAt: null, effectiveFrom: null },
      ...{ blankMeans: 'none', defaultForUnlistedPrincipals: 'none', compareMetadata: false },
    },
    ...{ form: 'canonical', file: '', sha256: '', legend: [], cells: [], conditions: [], exceptions: [], notes: [] },
    principals,
    resources,
  };
}
