import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PerPassword } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { formatPersonalNumber } from '~/shared/format/personal-number';
import { useFormat } from '~/shared/format/useFormat';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { passwordsQuery } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/losenord');

/** The first passwords that the unit has issued, and what has become of each. */
export function PasswordsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staff');
  const passwords = useInfiniteQuery(passwordsQuery(unitId));
  if (passwords.isError && !passwords.data)
    return <StaffProblem error={passwords.error} retry={() => passwords.refetch()} />;
  if (!passwords.data) return <Skeleton lines={6} />;
  return (
    <Page title={t('passwords')} lead={t('passwordsLead')}>
      <p>
        <Link className="button secondary" to="/personal/$unitId/losenord/nytt" params={{ unitId }}>
          {t('issue')}
        </Link>
      </p>
      {passwords.data.length === 0 && (
        <div className="empty">
          <p>{t('noPasswords')}</p>
        </div>
      )}
      <ul className="rows">
        {passwords.data.map((password) => (
          <PasswordRow key={`${password.patientId} ${password.issuedAt}`} password={password} />
        ))}
      </ul>
      <More list={passwords} />
    </Page>
  );
}

function PasswordRow({ password }: { password: PerPassword }) {
  const t = useTranslations('staff');
  const format = useFormat();
  const name = usePersonName();
  const issued = format.date(dayOf(password.issuedAt));
  return (
    <li>
      <div>
        <p className="patient-name">{name(password)}</p>
        <p className="facts">{formatPersonalNumber(password.personalNumber)}</p>
        <p className="facts">
          {password.channel === 'sms' ? t('sentBySms', { date: issued }) : t('sentByMail', { date: issued })}
        </p>
      </div>
      <p className="state">
        {password.status === 'CHANGED'
          ? t('stateChanged')
          : password.status === 'EXPIRED'
            ? t('stateExpired', { time: format.instant(password.expiresAt) })
            : t('stateWaiting', { time: format.instant(password.expiresAt) })}
      </p>
    </li>
  );
}
