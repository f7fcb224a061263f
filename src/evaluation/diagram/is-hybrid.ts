/** Kinds that join the networks in the cloud with those on premises, or with each other. */
const joining = new Set([
  'vpn-gateway',
  'transit-gateway',
  'vpn',
  'direct-connect',
  'client-vpn',
  'core-network',
  'peering',
  'diagram-link',
  'site',
  'network',
]);

/** Whether a row bears on how virtual and physical networks keep to one policy (CLD.13.1.4). */
export function isHybrid(rule: string, kind: string): boolean {
  // What was not read may hold such a connection.
  return rule === 'DIA-ADDRESS' || rule === 'DIA-LINK' || joining.has(kind) || kind.startsWith('network-');
}
