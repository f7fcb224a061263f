/** Whether a protocol has ports at all: TCP, UDP and SCTP by their IANA numbers. */
export function carriesPorts(protocol: number): boolean {
  return protocol === 6 || protocol === 17 || protocol === 132;
}
