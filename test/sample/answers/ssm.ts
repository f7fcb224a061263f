import type { Answers } from '../ask.ts';
import { hex } from '../hex.ts';
import { refuse } from '../refuse.ts';
import { when } from '../when.ts';

/** Systems Manager: servers with their patches, sessions of operators and where these are recorded. */
export const ssm: Answers = {
  DescribeInstanceInformation: (ask) => ({
    InstanceInformationList: ask.here(ask.company.instances).map(({ name, launched }) => ({
      InstanceId: ask.id('i', name),
      PingStatus: 'Online',
      LastPingDateTime: when('2026-04-10 00:00'),
      AgentVersion: '3.3.2299.0',
      PlatformType: 'Linux',
      PlatformName: 'Amazon Linux',
      PlatformVersion: '2023',
      ResourceType: 'EC2Instance',
      AssociationStatus: 'Success',
      RegistrationDate: when(launched),
    })),
  }),
  DescribeInstancePatchStates: (ask) => ({
    InstancePatchStates: ask.here(ask.company.instances).map(({ name }) => ({
      InstanceId: ask.id('i', name),
      PatchGroup: '',
      BaselineId: 'pb-0c10e65780EXAMPLE',
      OperationStartTime: when('2026-04-05 18:00'),
      OperationEndTime: when('2026-04-05 18:09'),
      Operation: 'Install',
      InstalledCount: 212,
      MissingCount: 0,
      FailedCount: 0,
      CriticalNonCompliantCount: 0,
      SecurityNonCompliantCount: 0,
    })),
  }),
  ListResourceComplianceSummaries: (ask) => ({
    ResourceComplianceSummaryItems: ask.here(ask.company.instances).map(({ name }) => ({
      ComplianceType: 'Patch',
      ResourceType: 'ManagedInstance',
      ResourceId: ask.id('i', name),
      Status: 'COMPLIANT',
      OverallSeverity: 'UNSPECIFIED',
      ExecutionSummary: { ExecutionTime: when('2026-04-05 18:09') },
      CompliantSummary: { CompliantCount: 212 },
      NonCompliantSummary: { NonCompliantCount: 0 },
    })),
  }),
  DescribeSessions: (ask) => {
    const held = ask.text('State') === 'History' ? ask.here(ask.company.sessions) : [];
    return {
      Sessions: held.map(({ server, by, from, to }) => ({
        SessionId: `${by}-0${hex(`session ${by} ${from}`, 16)}`,
        Target: ask.id('i', server),
        Status: 'Terminated',
        StartDate: when(from),
        EndDate: when(to),
        DocumentName: 'SSM-SessionManagerRunShell',
        Owner: `arn:aws:sts::${ask.account}:assumed-role/AWSReservedSSO_PlatformAdmin/${by}`,
      })),
    };
  },
  GetDocument: (ask) => {
    const [kept] = ask.here(ask.company.sessionLogs);
    const Name = ask.text('Name');
    if (kept === undefined) return refuse('InvalidDocument', `Document with name ${Name} does not exist.`);
    const inputs = { cloudWatchLogGroupName: kept.log, cloudWatchEncryptionEnabled: true, idleSessionTimeout: '20' };
    const content = { schemaVersion: '1.0', sessionType: 'Standard_Stream', inputs };
    return {
      Name,
      CreatedDate: when('2024-08-01 03:00'),
      DocumentVersion: '2',
      Status: 'Active',
      Content: JSON.stringify(content),
      DocumentType: 'Session',
      DocumentFormat: 'JSON',
    };
  },
  ListDocuments: (ask) => ({
    DocumentIdentifiers: ask.here(ask.company.sessionLogs).map(() => ({
      Name: 'SSM-SessionManagerRunShell',
      CreatedDate: when('2024-08-01 03:00'),
      Owner: ask.account,
      DocumentVersion: '2',
      DocumentType: 'Session',
      SchemaVersion: '1.0',
      DocumentFormat: 'JSON',
    })),
  }),
};
