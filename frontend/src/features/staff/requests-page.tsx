import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitAppointmentRequest } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { AnswerRequest } from './answer-request';
import { PatientFacts } from './patient-strip';
import { StaffProblem } from './staff-problem';
import { unitRequestsQuery } from './visit-queries';

const route = getRouteApi('/signed-in/personal/$unitId/tidsonskemal');

/** Those who have asked for a time, the longest waiting first, and the step in which one is answered. */
export function RequestsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('visits');
  const name = usePersonName();
  const requests = useInfiniteQuery(unitRequestsQuery(unitId));
  const [chosen, setChosen] = useState<UnitAppointmentRequest>();
  const [done, setDone] = useState<string>();
  if (requests.isError && !requests.data)
    return <StaffProblem error={requests.error} retry={() => requests.refetch()} />;
  if (!requests.data) return <Skeleton lines={6} />;
  if (chosen)
    return (
      <AnswerRequest
        unitId={unitId}
        request={chosen}
        onBack={() => setChosen(undefined)}
        onDone={() => {
          setDone(name(chosen.patient));
          setChosen(undefined);
        }}
      />
    );
  return (
    <Page key="list" title={t('requests')} lead={t('requestsLead')}>
      {done && (
        <p className="notice" role="status">
          {t('answered', { name: done })}
        </p>
      )}
      {requests.data.length === 0 && (
        <div className="empty">
          <p>{t('noRequests')}</p>
        </div>
      )}
      <ul className="rows">
        {requests.data.map((request) => (
          <li key={request.requestId}>
            <div>
              <PatientFacts patient={{ ...request.patient, name: request.patient.name ?? null }} />
              <RequestFacts request={request} />
            </div>
            <button type="button" className="button secondary" onClick={() => setChosen(request)}>
              {t('answer', { name: name(request.patient) })}
            </button>
          </li>
        ))}
      </ul>
      <More list={requests} />
    </Page>
  );
}

/** What is asked for, and when the person can come. */
export function RequestFacts({ request }: { request: UnitAppointmentRequest }) {
  const t = useTranslations('visits');
  const format = useFormat();
  const { weekdays, parts, notBefore, notAfter } = request.wishes;
  const wishes = [
    ...(weekdays ?? []).map((day) => t(`dayNames.${day}`)),
    ...(parts ?? []).map((part) => t(`parts.${part}`)),
    notBefore && t('earliest', { date: format.date(notBefore) }),
    notAfter && t('latest', { date: format.date(notAfter) }),
  ].filter(Boolean);
  return (
    <>
      <p>
        {request.type && <strong>{request.type}: </strong>}
        {request.about}
      </p>
      {wishes.length > 0 && <p>{t('wishes', { wishes: wishes.join(', ') })}</p>}
      {request.contactByPhone && <p>{t('mayCall')}</p>}
      <p className="facts">
        {t('sent', { date: format.date(dayOf(request.sentAt)), who: t(`who.${request.by.who}`) })}
      </p>
    </>
  );
}
