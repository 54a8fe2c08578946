import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { AccessExplanation } from '~/api/types';
import { unreadQuery } from '~/shared/messages/unread';

/** What there is to do for a person, in the order shown. Whether one may is the server's to say. */
const SERVICES = [
  { action: 'JOURNAL_READ', name: 'journal', to: '/person/$patientId/journal' },
  { action: 'PRESCRIPTION', name: 'prescriptions', to: '/person/$patientId/recept' },
  { action: 'CERTIFICATE_ORDER', name: 'certificates', to: '/person/$patientId/intyg' },
  { action: 'MESSAGE', name: 'messages', to: '/person/$patientId/meddelanden' },
  { action: 'APPOINTMENT', name: 'times', to: '/person/$patientId/tider' },
  { action: 'CLINIC_LIST', name: 'clinics', to: '/person/$patientId/mottagningar' },
  { action: 'NOTIFICATION_SETTINGS', name: 'notices', to: '/person/$patientId/aviseringar' },
] as const;

/** The services that are permitted now. */
export const servicesOf = (answers: readonly Pick<AccessExplanation, 'action' | 'decision'>[]) =>
  SERVICES.filter((service) =>
    answers.some(({ action, decision }) => action === service.action && decision === 'PERMIT'),
  );

type Props = { services: ReturnType<typeof servicesOf>; patientId: string; whose: string | undefined };

export function PersonServices({ services, patientId, whose }: Props) {
  const t = useTranslations('services');
  return (
    <ul className="services">
      {services.map(({ name, to }, index) => (
        <li className="card" key={name}>
          <p>{t(`${name}.lead`)}</p>
          {name === 'messages' && <Unread patientId={patientId} />}
          <Link className={index === 0 ? 'button' : 'button secondary'} to={to} params={{ patientId }}>
            {whose === undefined ? t(`${name}.self`) : t(`${name}.for`, { name: whose })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What is waiting to be read; nothing is said until it is known. */
function Unread({ patientId }: { patientId: string }) {
  const t = useTranslations('services');
  const { data } = useQuery(unreadQuery(patientId));
  return data?.unread ? <p className="tag">{t('messages.unread', { count: data.unread })}</p> : null;
}
