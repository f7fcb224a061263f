/** Protocols and ports behind a name: 6 is TCP, 17 UDP (IANA); `names` in lower case without spaces. */
export interface ServicePorts {
  readonly names: readonly string[];
  readonly protocols: readonly number[];
  readonly ports: readonly (readonly [from: number, to: number])[];
}

const tcp = (ports: number | readonly number[], ...names: string[]): ServicePorts => ({
  names,
  protocols: [6],
  ports: [ports].flat().map((port) => [port, port]),
});
const udp = (ports: number | readonly number[], ...names: string[]): ServicePorts => ({
  ...tcp(ports, ...names),
  protocols: [17],
});
const both = (ports: number | readonly number[], ...names: string[]): ServicePorts => ({
  ...tcp(ports, ...names),
  protocols: [6, 17],
});

/** Names that clients write in place of ports, with the ports their makers or IANA gave them; a name with several usual ports is none. */
export const servicePorts: readonly ServicePorts[] = [
  tcp(443, 'https', 'ssl/tls', 'tls', 'ssl'),
  tcp(80, 'http'),
  tcp(22, 'ssh', 'sftp', 'scp'),
  tcp(3389, 'rdp', 'リモートデスクトップ', 'ms-wbt-server'),
  tcp(23, 'telnet'),
  tcp([20, 21], 'ftp'),
  tcp(25, 'smtp'),
  tcp(465, 'smtps'),
  tcp(587, 'submission'),
  tcp(110, 'pop3'),
  tcp(995, 'pop3s'),
  tcp(143, 'imap'),
  tcp(993, 'imaps'),
  both(53, 'dns'),
  both(88, 'kerberos'),
  tcp(389, 'ldap'),
  tcp(636, 'ldaps'),
  tcp(445, 'smb', 'cifs'),
  tcp(2049, 'nfs', 'efs'),
  udp(123, 'ntp'),
  udp(161, 'snmp'),
  udp(162, 'snmptrap', 'snmp-trap'),
  udp(514, 'syslog'),
  udp(69, 'tftp'),
  udp([67, 68], 'dhcp'),
  udp([500, 4500], 'ike', 'isakmp'),
  udp(1812, 'radius'),
  tcp(3306, 'mysql', 'mariadb', 'auroramysql', 'aurora-mysql'),
  tcp(5432, 'postgresql', 'postgres', 'aurorapostgresql', 'aurora-postgresql'),
  tcp(1433, 'mssql', 'ms-sql', 'sqlserver', 'sql-server'),
  tcp(1521, 'oracle', 'oracledb'),
  tcp(5439, 'redshift'),
  tcp(27017, 'mongodb', 'documentdb'),
  tcp(6379, 'redis', 'valkey'),
  tcp(11211, 'memcached'),
  tcp(5671, 'amqps'),
  tcp(8883, 'mqtts'),
  tcp(5985, 'winrm'),
  tcp(179, 'bgp'),
];
