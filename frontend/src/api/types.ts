import type { components } from './schema';

type Schemas = components['schemas'];

export type Action = Schemas['Action'];
export type AccessExplanation = Schemas['AccessExplanation'];
export type Channel = Schemas['Channel'];
export type CodeChallenge = Schemas['CodeChallenge'];
export type DetailKind = Schemas['JournalDetailKind'];
export type Denial = Schemas['Denial'];
export type EidHint = Schemas['EidHint'];
export type EidOrder = Schemas['EidOrder'];
export type EidPurpose = Schemas['EidPurpose'];
export type EidOrderState = Schemas['EidOrderState'];
export type JournalCategory = Schemas['JournalCategory'];
export type JournalEntry = Schemas['JournalEntry'];
export type JournalItem = Schemas['JournalItem'];
export type JournalPage = Schemas['JournalPage'];
export type JournalReader = Schemas['JournalReader'];
export type JournalSummary = Schemas['JournalSummary'];
export type Commission = Schemas['Commission'];
export type PatientClinic = Schemas['PatientClinic'];
export type PatientView = Schemas['PatientView'];
export type Problem = Omit<Schemas['Problem'], 'code'> & {
  code: Schemas['Problem']['code'] | 'REAUTHENTICATION_NEEDED';
};
export type Reason = Schemas['Reason'];
export type Relation = Schemas['Relation'];
export type Role = Schemas['Role'];
export type UnitPatient = Schemas['UnitPatient'];
export type OwnSession = Schemas['OwnSession'];
export type SignInWays = Schemas['SignInWays'];
export type Session = Schemas['Session'];
export type { ContactWarning, Me, PendingContact } from './coming';
