import { parsePorts } from '../../engagement/network/ports/parse-ports.ts';
import { trafficOf } from '../../network/traffic/traffic-of.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import { wholeTraffic } from '../../network/traffic/whole-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import { AkashiError } from '../../text/akashi-error.ts';

/** The ports a question is about; every port where none is named. `assumed` tells how ports without a protocol were read. */
export function readAskedPorts(given: unknown): { readonly traffic: Traffic; readonly assumed: readonly string[] } {
  const texts = [given].flat().filter((one): one is string => typeof one === 'string');
  if (texts.length === 0) return { traffic: wholeTraffic, assumed: [] };
  const read = texts.map((text) => {
    const reading = parsePorts(text);
    if (reading.kind !== 'ports')
      throw new AkashiError('OPTION_VALUE_INVALID', {
        seen: '--port',
        second: text,
        known: '443/tcp, 22, 8000-8100/tcp, 53/udp, icmp',
      });
    const { ports, assumed } = reading;
    const traffic =
      ports === null ? wholeTraffic : uniteTraffic(...ports.map((one) => trafficOf(one.protocol, one.from, one.to)));
    return { traffic, assumed };
  });
  return {
    traffic: uniteTraffic(...read.map(({ traffic }) => traffic)),
    assumed: read.flatMap(({ assumed }) => assumed ?? []),
  };
}
