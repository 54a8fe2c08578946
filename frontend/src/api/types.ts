import type { components } from './schema';

type Schemas = components['schemas'];

export type Action = Schemas['Action'];
export type AccessExplanation = Schemas['AccessExplanation'];
export type DetailKind = Schemas['JournalDetailKind'];
export type Denial = Schemas['Denial'];
export type EidHint = Schemas['EidHint'];
export type EidOrder = Schemas['EidOrder'];
export type EidOrderState = Schemas['EidOrderState'];
export type JournalCategory = Schemas['JournalCategory'];
export type JournalEntry = Schemas['JournalEntry'];
export type JournalItem = Schemas['JournalItem'];
export type JournalPage = Schemas['JournalPage'];
export type JournalReader = Schemas['JournalReader'];
export type JournalSummary = Schemas['JournalSummary'];
export type Commission = Schemas['Commission'];
export type Me = Schemas['Me'];
export type PatientClinic = Schemas['PatientClinic'];
export type PatientView = Schemas['PatientView'];
export type Problem = Schemas['Problem'];
export type Reason = Schemas['Reason'];
export type Relation = Schemas['Relation'];
export type Role = Schemas['Role'];
export type Session = Schemas['Session'];
export type UnitPatient = Schemas['UnitPatient'];
