import type { Vpc } from '../../network/elements/subnet.ts';
import type { Topology } from '../../network/topology.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { foldBoxes } from './fold-boxes.ts';
import { markOf } from './mark-of.ts';
import { nameTexts } from './name-texts.ts';
import { networkWords } from './network-words.ts';
import type { PictureBox, PictureLink, PictureSide, PictureText } from './picture.ts';

/** What stands at the edge of a VPC: its gateways, NAT gateways and gateway endpoints, with their lines to the outside. */
export function vpcGateways({ id: vpc }: Vpc, kit: DrawingKit): PictureSide {
  const { topology, t, kind, marks } = kit;
  const links: PictureLink[] = [];
  const boxOf = (id: string, column: number, texts: readonly PictureText[]): PictureBox => {
    return { id, column, tone: 'gateway', texts, cells: [], perRow: 1, mark: markOf([id], marks) };
  };
  const gateways = [...topology.gateways.values()].filter((one) => one.vpc === vpc);
  for (const { id, kind: what } of gateways)
    if (what !== 'vpn-gateway') links.push({ from: 'internet', to: id, text: '', tone: 'internet', mark: null });
  const internet = gateways.find((one) => one.kind === 'internet-gateway');
  const nats = [...topology.natGateways.values()].filter((one) => one.vpc === vpc && one.state !== 'deleted');
  for (const { id, isPublic } of nats)
    if (isPublic && internet !== undefined)
      links.push({ from: internet.id, to: id, text: '', tone: 'internet', mark: null });
  const endpoints = [...topology.endpoints.values()].filter((one) => one.vpc === vpc && one.kind === 'gateway');
  for (const { id, routeTables } of endpoints) {
    links.push({ from: 'aws-services', to: id, text: '', tone: 'endpoint', mark: null });
    for (const table of routeTables) links.push({ from: id, to: table, text: '', tone: 'endpoint', mark: null });
  }
  const natBoxes = nats.map(({ id, name, subnet }) => {
    const place = topology.subnets.get(subnet)?.name ?? subnet;
    return boxOf(id, 2, [...nameTexts(kind('nat-gateway'), name, id), { text: place, size: 7.5 }]);
  });
  const endpointBoxes = endpoints.map(({ id, name, service }) =>
    boxOf(id, 1, [...nameTexts(t(networkWords.gatewayEndpoint), name, id), { text: shortService(service), size: 7.5 }]),
  );
  const foldedNats = foldBoxes(natBoxes, { kind: kind('nat-gateway'), place: vpc }, kit);
  const foldedEndpoints = foldBoxes(endpointBoxes, { kind: t(networkWords.gatewayEndpoint), place: vpc }, kit);
  return {
    boxes: [
      ...gateways.map(({ id, name, kind: what }) => boxOf(id, 1, nameTexts(kind(what), name, id))),
      ...foldedNats.boxes,
      ...foldedEndpoints.boxes,
    ],
    links: withoutTwins(links, topology),
    into: new Map([...foldedNats.into, ...foldedEndpoints.into]),
  };
}

/** A route table that shows its endpoint as a target has its line already. */
function withoutTwins(links: readonly PictureLink[], { routeTables }: Topology): readonly PictureLink[] {
  return links.filter(({ from, to }) => !routeTables.get(to)?.routes.some(({ target }) => target.id === from));
}

/** `s3` of `com.amazonaws.ap-northeast-1.s3`. */
function shortService(service: string): string {
  return service.replace(/^(?:com|cn\.com)\.amazonaws\.[a-z]{2}(?:-[a-z]+)+-\d\./, '');
}
