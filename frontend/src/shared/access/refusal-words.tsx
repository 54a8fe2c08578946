import { Link, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Role } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { ApplyLink } from './apply-link';
import type { RefusalPageProps, RefusalProps } from './refusal';

/** A refusal, in words: why, since when, when it changes, and what to do now. */
export function RefusalPage({ denial, action, explained = true }: RefusalPageProps) {
  const t = useTranslations('refusal');
  const patient = useCurrentPatient();
  const name = usePersonName();
  const what = action === 'JOURNAL_READ' ? t('titleAction.JOURNAL_READ') : t('titleOther');
  const title =
    patient && patient.relation !== 'SELF' ? t('titleFor', { title: what, name: name(patient) }) : what;
  return (
    <Page title={title}>
      <Refusal denial={denial} />
      {patient && explained && (
        <p>
          <Link className="onward" to="/person/$patientId/atkomst" params={{ patientId: patient.patientId }}>
            {t('explain')}
          </Link>
        </p>
      )}
    </Page>
  );
}

/** Leads to sign-in with an e-identification, and back to this page. */
function SignInWithEid() {
  const t = useTranslations('refusal');
  const to = useLocation({ select: ({ href }) => href });
  return (
    <Link className="button" to="/logga-in" search={{ to, eid: '1' }}>
      {t('withEid')}
    </Link>
  );
}

/** To where one opens one's own journal again. */
function Unseal() {
  const t = useTranslations('refusal');
  const patient = useCurrentPatient();
  if (patient?.relation !== 'SELF') return null;
  return (
    <p>
      <Link
        className="onward"
        to="/person/$patientId/journal/forsegling"
        params={{ patientId: patient.patientId }}
      >
        {t('seal')}
      </Link>
    </p>
  );
}

const roles = ['OPERATIONS_MANAGER', 'PHYSICIAN', 'CARE_STAFF'] as const satisfies Role[];

export function Refusal({ denial, heading: Heading = 'h2' }: RefusalProps) {
  const t = useTranslations('refusal');
  const words = useTranslations('reasons');
  const common = useTranslations('common');
  const format = useFormat();
  const reason = denial.reason ?? 'NO_RULE';
  const may = roles.filter((role) => denial.roles?.includes(role));
  // No date has to do with how one signed in: it changes with the next sign-in.
  const dated = reason !== 'NEEDS_E_ID';
  return (
    <div className="refusal">
      <section>
        <Heading>{t('why')}</Heading>
        <p>{words(`${reason}.why`)}</p>
        {dated && denial.since && <p>{t('since', { date: format.date(denial.since) })}</p>}
      </section>
      {dated && (
        <section>
          <Heading>{t('whenTitle')}</Heading>
          <p>{denial.opensOn ? t('opens', { date: format.date(denial.opensOn) }) : t('never')}</p>
        </section>
      )}
      <section>
        <Heading>{t('now')}</Heading>
        <p>{may.length ? may.map((role) => t(`askRole.${role}`)).join(' ') : words(`${reason}.now`)}</p>
        {reason === 'NEEDS_E_ID' && <SignInWithEid />}
        {reason === 'JOURNAL_SEALED' && <Unseal />}
        {reason === 'CHILD_IS_13' && <ApplyLink />}
      </section>
      {denial.rule && <p className="small-print">{common('rule', { rule: denial.rule })}</p>}
    </div>
  );
}
