import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, unwrap } from '~/api/client';
import type { Commission } from '~/api/types';
import { commissionQuery } from '~/shared/staff/commissions';

/** Whatever was held for one commission is not for the next. */
function useDrop() {
  const client = useQueryClient();
  return (next: Commission | null) => {
    client.setQueryData(commissionQuery.queryKey, next);
    client.removeQueries({ queryKey: ['unit'] });
  };
}

/** Begins to work in a commission, in place of any other, and goes to its first queue. */
export function useChoose() {
  const drop = useDrop();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ unitId, role }: Commission) =>
      unwrap(api.PUT('/session/commission', { body: { unitId, role } })),
    onSuccess: async (commission) => {
      drop(commission);
      await navigate({ to: '/personal/$unitId/godkannanden', params: { unitId: commission.unitId } });
    },
  });
}

/** Ends the commission and goes back to being oneself: the two are never mixed. */
export function useLeave() {
  const drop = useDrop();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/session/commission')),
    onSuccess: async () => {
      await navigate({ to: '/' });
      drop(null);
    },
  });
}
