/** The files of the recommended settings, in the order of MIC's seven kinds. */
export const baselineFiles = ['iam', 'log', 'obj', 'vm', 'net', 'cen', 'key', 'app', 'db', 'con', 'oth'] as const;
