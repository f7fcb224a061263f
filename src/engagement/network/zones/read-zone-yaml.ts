import type { DocumentRow } from '../../client-document.ts';
import { yamlMatcherLines } from '../../matrix/yaml-matcher-lines.ts';
import { yamlPaper } from '../yaml-paper.ts';
import type { ZoneTables } from './zone-tables.ts';
import { zoneYamlSchema } from './zone-yaml-schema.ts';

const mark = (allow: boolean | string): string => String(allow);

/** Reads a zone matrix in one YAML file (domain C.6) into the same tables as a workbook. */
export function readZoneYaml(path: string, file: string): ZoneTables {
  const { data, sha256, row } = yamlPaper(path, file, 'DOC-05', zoneYamlSchema);
  const zones = data.zones.flatMap((zone, index): readonly DocumentRow[] => {
    const { id, name, kind, match, services, via, mapping } = zone;
    const { account, ...ways } = match ?? {};
    // An account is a way to find a zone here, not a limit of the other ways.
    const lines = [
      ...(Object.keys(ways).length > 0 || account === undefined ? yamlMatcherLines({ ...ways }) : []),
      ...(account === undefined
        ? []
        : [
            { matchBy: ['account', 'match', 'account'], matchValue: [account.join('\n'), 'match', 'account'] } as const,
          ]),
      ...(services === undefined
        ? []
        : [{ matchBy: ['service', 'services'], matchValue: [services.join('\n'), 'services'] } as const]),
    ];
    const own = services !== undefined && match === undefined ? lines.slice(1) : lines;
    return own.map((matcher, nth) =>
      row(['zones', index], {
        id: [id, 'id'],
        name: [name ?? id, name === null || name === undefined ? 'id' : 'name'],
        kind: [kind, 'kind'],
        via: [nth === 0 ? via?.join('\n') : null, 'via'],
        mappingStatus: [mapping?.status, 'mapping', 'status'],
        confirmedBy: [mapping?.by, 'mapping', 'by'],
        confirmedAt: [mapping?.at, 'mapping', 'at'],
        ...matcher,
      }),
    );
  });
  const flows = data.flows.map((flow, index) =>
    row(['flows', index], {
      from: [flow.from, 'from'],
      to: [flow.to, 'to'],
      ports: [flow.ports?.join(', '), 'ports'],
      via: [[...(flow.via ?? []), ...(flow.names ?? [])].join('\n'), flow.via === undefined ? 'names' : 'via'],
      allow: [mark(flow.allow), 'allow'],
      clause: [flow.clause ?? flow.doc?.split('#').at(1), flow.clause === undefined ? 'doc' : 'clause'],
      note: [flow.note, 'note'],
    }),
  );
  const { default: rest } = data;
  if (rest !== null && rest !== undefined) {
    const [allow, ...below] = typeof rest === 'object' ? [rest.allow, 'allow'] : [rest];
    const line = { from: ['*'], to: ['*'], allow: [mark(allow), ...below] } as const;
    flows.push(row(['default'], line));
  }
  const identityPaths = data.identityPathsAccepted.map((path, index) =>
    typeof path === 'string'
      ? row(['identityPathsAccepted', index], { path: [path] })
      : row(['identityPathsAccepted', index], {
          path: [path.path, 'path'],
          principal: [path.principal, 'principal'],
          note: [path.note, 'note'],
        }),
  );
  const nothing = { legend: [], footnotes: [], texts: [], undirected: null, notes: [] };
  return { form: 'canonical', file, sha256, zones, flows, identityPaths, ...nothing };
}
