import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { AccessLogEntry } from '~/api/types';
import { useCurrentPatient } from '~/shared/patients/patients';

type Props = { entry: AccessLogEntry; patientId: string };

/** What one can do about an act of a guardian or a delegate, whom no unit answers for. */
export function Hint({ entry: { by }, patientId }: Props) {
  const t = useTranslations('accessLog');
  const self = useCurrentPatient()?.relation === 'SELF';
  if (by.you || (by.who !== 'GUARDIAN' && by.who !== 'DELEGATE')) return null;
  const to = self && by.who === 'DELEGATE' ? '/person/$patientId/hjalp' : '/person/$patientId/mottagningar';
  const key = to.endsWith('hjalp') ? 'delegate' : self ? 'guardian' : 'proxy';
  return (
    <>
      <p>{t(`hint.${key}`)}</p>
      <p>
        <Link className="onward" to={to} params={{ patientId }}>
          {t(key === 'delegate' ? 'hint.toDelegations' : 'hint.toClinics')}
        </Link>
      </p>
    </>
  );
}
