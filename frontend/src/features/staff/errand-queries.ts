import { api, unwrap } from '~/api/client';
import type {
  CertificateAnswer,
  CertificateTask,
  QueueStatus,
  RenewalAnswer,
  RenewalTask,
} from '~/api/types';
import { longList } from '~/shared/ui/long-list';
import { unitKey } from './queries';

const asked = (unitId: string, status: QueueStatus, cursor: string | undefined) => ({
  params: { path: { unitId }, query: { status, ...(cursor && { cursor }) } },
});
/** The version that one has seen: nobody answers what somebody else has changed meanwhile. */
const seen = (version: number) => ({ 'If-Match': `"${version}"` });

export const unitRenewalsQuery = (unitId: string, status: QueueStatus) =>
  longList([...unitKey(unitId), 'renewals', status], (cursor) =>
    unwrap(api.GET('/units/{unitId}/renewals', asked(unitId, status, cursor))),
  );

export const unitOrdersQuery = (unitId: string, status: QueueStatus) =>
  longList([...unitKey(unitId), 'certificate-orders', status], (cursor) =>
    unwrap(api.GET('/units/{unitId}/certificate-orders', asked(unitId, status, cursor))),
  );

export const takeRenewal =
  (unitId: string) =>
  ({ renewalId, version }: RenewalTask) =>
    unwrap(
      api.POST('/units/{unitId}/renewals/{renewalId}/take', {
        params: { path: { unitId, renewalId }, header: seen(version) },
      }),
    );

export const answerRenewal =
  (unitId: string) =>
  ({ renewalId, version, answer }: RenewalTask & { answer: RenewalAnswer }) =>
    unwrap(
      api.POST('/units/{unitId}/renewals/{renewalId}/answer', {
        params: { path: { unitId, renewalId }, header: seen(version) },
        body: answer,
      }),
    );

export const takeOrder =
  (unitId: string) =>
  ({ orderId, version }: CertificateTask) =>
    unwrap(
      api.POST('/units/{unitId}/certificate-orders/{orderId}/take', {
        params: { path: { unitId, orderId }, header: seen(version) },
      }),
    );

export const answerOrder =
  (unitId: string) =>
  ({ orderId, version, answer }: CertificateTask & { answer: CertificateAnswer }) =>
    unwrap(
      api.POST('/units/{unitId}/certificate-orders/{orderId}/answer', {
        params: { path: { unitId, orderId }, header: seen(version) },
        body: answer,
      }),
    );
