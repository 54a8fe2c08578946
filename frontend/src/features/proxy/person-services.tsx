import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { AccessExplanation } from '~/api/types';
import { questionsQuery } from '~/shared/journal/questions';
import { unreadQuery } from '~/shared/messages/unread';
import { unreadResultsQuery } from '~/shared/selftests/unread';

/** What there is to do for a person, in the order shown. Whether one may is the server's to say. */
const SERVICES = [
  { action: 'JOURNAL_READ', name: 'journal', to: '/person/$patientId/journal' },
  { action: 'DELEGATION_MANAGE', name: 'insight', to: '/person/$patientId/insyn' },
  { action: 'PRESCRIPTION', name: 'prescriptions', to: '/person/$patientId/recept' },
  { action: 'SELF_TEST', name: 'selfTests', to: '/person/$patientId/sjalvprov' },
  { action: 'CERTIFICATE_ORDER', name: 'certificates', to: '/person/$patientId/intyg' },
  { action: 'MESSAGE', name: 'messages', to: '/person/$patientId/meddelanden' },
  { action: 'APPOINTMENT', name: 'times', to: '/person/$patientId/tider' },
  { action: 'TREATMENT_PROGRAM', name: 'programs', to: '/person/$patientId/program' },
  { action: 'CLINIC_LIST', name: 'clinics', to: '/person/$patientId/mottagningar' },
  { action: 'ACCESS_LOG_READ', name: 'log', to: '/person/$patientId/logg' },
  { action: 'NOTIFICATION_SETTINGS', name: 'notices', to: '/person/$patientId/aviseringar' },
  { action: 'DELEGATION_MANAGE', name: 'delegations', to: '/person/$patientId/hjalp' },
  { action: 'JOURNAL_SEAL', name: 'seal', to: '/person/$patientId/journal/forsegling' },
] as const;

/** The services that are permitted now. */
export const servicesOf = (answers: readonly Pick<AccessExplanation, 'action' | 'decision' | 'rule'>[]) =>
  SERVICES.filter(
    ({ action, name }) =>
      answers.some((answer) => answer.action === action && answer.decision === 'PERMIT') &&
      (name !== 'insight' || answers.some(({ rule }) => decided.includes(rule))),
  );

/** The own journal is not open by itself: units and the young person decide who reads it, and what. */
const decided = ['O7', 'O8'];

type Props = { services: ReturnType<typeof servicesOf>; patientId: string; whose: string | undefined };

export function PersonServices({ services, patientId, whose }: Props) {
  const t = useTranslations('services');
  return (
    <ul className="services">
      {services.map(({ name, to }, index) => (
        <li className="card" key={name}>
          <p>{t(`${name}.lead`)}</p>
          {name === 'messages' && <UnreadMessages patientId={patientId} />}
          {name === 'insight' && <Questions patientId={patientId} />}
          {name === 'selfTests' && <UnreadResults patientId={patientId} />}
          <Link className={index === 0 ? 'button' : 'button secondary'} to={to} params={{ patientId }}>
            {whose === undefined ? t(`${name}.self`) : t(`${name}.for`, { name: whose })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function UnreadMessages({ patientId }: { patientId: string }) {
  const { data } = useQuery(unreadQuery(patientId));
  return <Unread what="messages" count={data?.unread} />;
}

function UnreadResults({ patientId }: { patientId: string }) {
  const { data } = useQuery(unreadResultsQuery(patientId));
  return <Unread what="selfTests" count={data?.unread} />;
}

function Questions({ patientId }: { patientId: string }) {
  const { data } = useInfiniteQuery(questionsQuery(patientId));
  return (
    <Unread what="insight" count={data?.filter(({ units }) => units.some((unit) => unit.canAnswer)).length} />
  );
}

/** What is waiting to be read. Its place is kept: what comes late must not move what somebody is about to press. */
function Unread({ what, count }: { what: 'messages' | 'selfTests' | 'insight'; count: number | undefined }) {
  const t = useTranslations('services');
  return (
    <p className="news">{count ? <span className="tag">{t(`${what}.unread`, { count })}</span> : null}</p>
  );
}
