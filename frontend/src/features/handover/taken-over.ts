import { useQueries } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { AccessExplanation, Action } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';

const params = (patientId: string) => ({ params: { path: { patientId }, query: { limit: 100 } } });
const open = ['SENT', 'IN_PROGRESS', 'ORDERED', 'KIT_SENT', 'SAMPLE_RECEIVED', 'NEW_SAMPLE_NEEDED'];
const isOpen = ({ status }: { status: string }) => open.includes(status);

/** What there may be to take over: where it is, what it takes to see it, and how much is open. */
const KINDS = [
  {
    name: 'questions',
    action: 'DELEGATION_MANAGE',
    to: '/person/$patientId/insyn',
    count: async (id: string) =>
      (await unwrap(api.GET('/patients/{patientId}/exception-questions', params(id)))).items.filter(
        ({ units }) => units.some((unit) => unit.canAnswer),
      ).length,
  },
  {
    name: 'visits',
    action: 'APPOINTMENT',
    to: '/person/$patientId/tider',
    count: async (id: string) => {
      const coming = await unwrap(
        api.GET('/patients/{patientId}/appointments', {
          params: { path: { patientId: id }, query: { limit: 100, when: 'coming' } },
        }),
      );
      return coming.items.filter(({ status }) => status === 'BOOKED').length;
    },
  },
  {
    name: 'requests',
    action: 'APPOINTMENT',
    to: '/person/$patientId/tider',
    count: async (id: string) =>
      (await unwrap(api.GET('/patients/{patientId}/appointment-requests', params(id)))).items.filter(isOpen)
        .length,
  },
  {
    name: 'threads',
    action: 'MESSAGE',
    to: '/person/$patientId/meddelanden',
    count: async (id: string) =>
      (await unwrap(api.GET('/patients/{patientId}/threads', params(id)))).items.filter(
        ({ state }) => state !== 'CLOSED',
      ).length,
  },
  {
    name: 'renewals',
    action: 'PRESCRIPTION',
    to: '/person/$patientId/recept',
    count: async (id: string) =>
      (await unwrap(api.GET('/patients/{patientId}/renewals', params(id)))).items.filter(isOpen).length,
  },
  {
    name: 'certificates',
    action: 'CERTIFICATE_ORDER',
    to: '/person/$patientId/intyg',
    count: async (id: string) =>
      (await unwrap(api.GET('/patients/{patientId}/certificate-orders', params(id)))).items.filter(isOpen)
        .length,
  },
  {
    name: 'selfTests',
    action: 'SELF_TEST',
    to: '/person/$patientId/sjalvprov',
    count: async (id: string) =>
      (await unwrap(api.GET('/patients/{patientId}/self-tests/orders', params(id)))).items.filter(isOpen)
        .length,
  },
  {
    name: 'programs',
    action: 'TREATMENT_PROGRAM',
    to: '/person/$patientId/program',
    count: async (id: string) =>
      (await unwrap(api.GET('/patients/{patientId}/programs', params(id)))).items.filter(isOpen).length,
  },
] as const satisfies readonly { name: string; action: Action; to: string; count: unknown }[];

export type TakenOver = {
  name: (typeof KINDS)[number]['name'];
  to: (typeof KINDS)[number]['to'];
  count: number;
};

/** What is open for the person, of the kinds that they may see; undefined until all is known. */
export function useTakenOver(patientId: string, answers: readonly AccessExplanation[] | undefined) {
  const kinds = KINDS.filter(({ action }) =>
    answers?.some((answer) => answer.action === action && answer.decision === 'PERMIT'),
  );
  const counts = useQueries({
    queries: kinds.map(({ name, count }) => ({
      queryKey: [...patientKey(patientId), 'taken-over', name],
      queryFn: () => count(patientId),
    })),
  });
  if (!answers || counts.some(({ isPending }) => isPending)) return undefined;
  return kinds
    .map(({ name, to }, index): TakenOver => ({ name, to, count: counts[index]?.data ?? 0 }))
    .filter(({ count }) => count > 0);
}
