import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { clinicQuery } from '~/shared/clinics/queries';

/** When a clinic usually answers, or that it takes no messages. */
export function Usually({ clinicId }: { clinicId: string }) {
  const t = useTranslations('message');
  const { data: clinic } = useQuery(clinicQuery(clinicId));
  if (!clinic) return <p className="facts">{'\u00a0'}</p>;
  if (!clinic.offers.includes('MESSAGE'))
    return (
      <p className="notice danger" role="status">
        {clinic.phone ? t('noMessagesPhone', { phone: clinic.phone }) : t('noMessages')}
      </p>
    );
  const { answersWithinDays } = clinic;
  return (
    <p className="facts">
      {answersWithinDays ? t('answersWithin', { count: answersWithinDays }) : t('answersSometime')}
    </p>
  );
}
