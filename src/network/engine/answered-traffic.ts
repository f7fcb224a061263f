import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { trafficOf } from '../traffic/traffic-of.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Traffic } from '../traffic.ts';

const ported = [6, 17];
const portless = subtractTraffic(wholeTraffic, uniteTraffic(...ported.map((protocol) => trafficOf(protocol))));

/** Answers as they come: to ports 1024–65535 of TCP and UDP; of other protocols as they are. */
const usual = uniteTraffic(portless, ...ported.map((protocol) => trafficOf(protocol, 1024, 65535)));

/** What must come back for an answer to be sure of getting through: ports 32768–60999, the echo reply of ICMP (decision 36). */
const needed = uniteTraffic(
  subtractTraffic(portless, uniteTraffic(trafficOf(1), trafficOf(58))),
  trafficOf(1, 0),
  trafficOf(58, 129 * 256),
  ...ported.map((protocol) => trafficOf(protocol, 32768, 60999)),
);

/** The answers that packets may get. */
function askedFor(traffic: Traffic): Traffic {
  return traffic === wholeTraffic ? usual : intersectTraffic(usual, protocolsOf(traffic));
}

/** Which packets are answered at all, and which for sure, when these of the asked answers get through. */
function answeredBy(answers: Traffic, asked: Traffic): { readonly back: Traffic; readonly firm: Traffic } {
  if (answers === asked) return { back: wholeTraffic, firm: wholeTraffic };
  const missing = subtractTraffic(intersectTraffic(needed, asked), answers);
  return { back: protocolsOf(answers), firm: subtractTraffic(wholeTraffic, protocolsOf(missing)) };
}

/** All packets of the protocols that occur. */
function protocolsOf(traffic: Traffic): Traffic {
  return uniteTraffic(
    ...traffic.map(([first, last]): Traffic => [[(first >> 16) * 65536, (last >> 16) * 65536 + 65535]]),
  );
}

/** The rule of return ports: the packets that answers consist of, and what those that get through are an answer to. */
export const answeredTraffic = { askedFor, answeredBy } as const;
