import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClientDocument } from '../../../src/engagement/client-document.ts';
import type { Criterion } from '../../../src/engagement/criterion.ts';
import type { DiagramElement, NetworkDiagram } from '../../../src/engagement/network/network-diagram.ts';
import type { DiagramInput } from '../../../src/evaluation/diagram/diagram-input.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import { home, region, type SmallNetworks, smallTopology, type Unreadable } from './small-topology.ts';

/** A diagram as a case writes it. */
interface GivenDiagram {
  readonly image?: boolean;
  readonly elements?: readonly (Partial<DiagramElement> & { readonly id: string })[];
  readonly links?: readonly { readonly from: string; readonly to: string; readonly kind?: string }[];
}

/** A worked case of the network diagram: what the networks are, what is drawn, every row that must come out. */
export interface DiagramCase extends Unreadable {
  readonly title: string;
  readonly networks: SmallNetworks;
  /** Left out, no diagram was handed over; a list where several were. */
  readonly diagram?: GivenDiagram | readonly GivenDiagram[];
  /** Ids of elements whose meaning only the auditor proposed. */
  readonly proposed?: readonly string[];
  readonly cells?: readonly string[];
  readonly all?: boolean;
  readonly rows: readonly string[];
}

export const cells = ['G1-1.1|27017:9.1.2', 'G2-1.1|27017:13.1.3', 'G2-1.1|27017:CLD.13.1.4'];

export function readDiagramCases(file: string): readonly DiagramCase[] {
  return parse(readFileSync(`test/cases/diagram/${file}`, 'utf8')) as DiagramCase[];
}

export function diagramInputOf(one: DiagramCase): DiagramInput {
  const given = one.diagram === undefined ? [] : [one.diagram].flat();
  return {
    topology: smallTopology(one.networks, one),
    diagrams: (given as readonly GivenDiagram[]).map((each) => diagramOf(each, one.proposed ?? [])),
    document: given.length === 0 ? null : document,
    places: [
      { platform: `aws:${home}`, account: home, region: 'global' },
      { platform: `aws:${home}`, account: home, region },
    ],
    cells: one.cells ?? cells,
  };
}

const document: ClientDocument = {
  doc: 'DOC-04',
  file: 'provided/構成図.xlsx',
  sha256: '0'.repeat(64),
  version: '1',
  approvedAt: null,
  receivedAt: null,
  rows: [],
  notes: [],
};

function criterionOf(at: string, raw: string): Criterion {
  return {
    doc: 'DOC-04',
    version: '1',
    sha256: '0'.repeat(64),
    at,
    value: raw,
    raw,
    approvedAt: null,
    basis: 'client-rule',
  };
}

function diagramOf({ image, elements = [], links = [] }: GivenDiagram, proposed: readonly string[]): NetworkDiagram {
  return {
    doc: 'DOC-04',
    form: image === true ? 'image' : 'list',
    notes: [],
    elements: elements.map((one, index) => ({
      kind: null,
      kindText: String(one.kind ?? ''),
      name: '',
      awsId: null,
      zone: null,
      parent: null,
      mapping: { status: proposed.includes(one.id) ? 'auditor' : 'confirmed', by: null, at: null },
      criterion: criterionOf(`要素!${index + 2}`, `${one.name ?? ''} ${one.awsId ?? ''}`.trim()),
      ...one,
    })),
    links: links.map(({ from, to, kind }, index) => ({
      from,
      to,
      kind: (kind ?? null) as DiagramElement['kind'],
      label: null,
      criterion: criterionOf(`接続!${index + 2}`, `${from} → ${to}`),
    })),
  };
}

/** Rows as a case writes them, `RULE kind id RESULT/REASON ｜ qualifiers`; 該当なし of a whole place only where the case is about it. */
export function lines(rows: Iterable<Row>, all = false): readonly string[] {
  return [...rows]
    .filter(({ object, reason }) => all || !(object.id === '*' && reason === 'NO_POPULATION'))
    .map(({ rule, object, result, reason, qualifiers }) =>
      [`${rule.id} ${object.kind} ${object.id} ${result}/${reason}`, ...qualifiers].join(' ｜ '),
    );
}
