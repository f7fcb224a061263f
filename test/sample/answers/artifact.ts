import type { Answers } from '../ask.ts';

const reports = [
  {
    id: 'report-aaaaaaaaaaaaaaaa',
    name: 'Service Organization Controls (SOC) 2 Report',
    version: 3,
    category: 'Certifications And Attestations',
  },
  {
    id: 'report-bbbbbbbbbbbbbbbb',
    name: 'ISO 27017:2015 Certificate',
    version: 2,
    category: 'Certifications And Attestations',
  },
];

/** Reports about the provider, as every account can list them. */
export const artifact: Answers = {
  ListReports: () => ({
    reports: reports.map((report) => ({
      ...report,
      state: 'PUBLISHED',
      arn: `arn:aws:artifact:us-east-1::report/${report.id}:${report.version}`,
      periodStart: '2025-04-01T00:00:00.000Z',
      periodEnd: '2026-03-31T00:00:00.000Z',
      series: 'AWS Reports',
      companyName: 'Amazon Web Services',
      productName: 'Amazon Web Services',
      acceptanceType: 'EXPLICIT',
    })),
  }),
};
