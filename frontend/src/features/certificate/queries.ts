import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { CertificateKind } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

export const ordersQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'certificate-orders'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/certificate-orders', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export const certificatesQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'certificates'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/certificates', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export const certificateQuery = (patientId: string, certificateId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'certificates', certificateId],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/certificates/{certificateId}', {
          params: { path: { patientId, certificateId } },
        }),
      ),
  });

export type Wanted = {
  clinicId: string;
  kind: CertificateKind;
  purpose: string;
  from: string | undefined;
  to: string | undefined;
  key: string;
};

function useChange<In, Out>(patientId: string, change: (input: In) => Promise<Out>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Also after a refusal: the clinic may have begun meanwhile.
    onSettled: () => client.invalidateQueries({ queryKey: ordersQuery(patientId).queryKey }),
  });
}

export const useOrder = (patientId: string) =>
  useChange(patientId, ({ key, from, to, ...rest }: Wanted) =>
    unwrap(
      api.POST('/patients/{patientId}/certificate-orders', {
        params: { path: { patientId }, header: { 'Idempotency-Key': key } },
        body: { ...rest, ...(from && { from }), ...(to && { to }) },
      }),
    ),
  );

export const useWithdraw = (patientId: string) =>
  useChange(patientId, (orderId: string) =>
    unwrap(
      api.DELETE('/patients/{patientId}/certificate-orders/{orderId}', {
        params: { path: { patientId, orderId } },
      }),
    ),
  );
