import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { AgeLimitProposal, AgeLimits } from '~/api/types';

export const limitsQuery = queryOptions({
  queryKey: ['operator', 'age-limits'],
  queryFn: () => unwrap(api.GET('/operator/age-limits')),
});

const askAgainMs = 1000;

/** A dry run, asked for again until it is over. */
export const dryRunQuery = (dryRunId: string) =>
  queryOptions({
    queryKey: ['operator', 'dry-run', dryRunId],
    queryFn: () =>
      unwrap(api.GET('/operator/age-limits/dry-runs/{dryRunId}', { params: { path: { dryRunId } } })),
    refetchInterval: ({ state: { data } }) => (data && data.done < data.total ? askAgainMs : false),
  });

export const startDryRun = (body: AgeLimits) => unwrap(api.POST('/operator/age-limits/dry-runs', { body }));

export function usePropose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { dryRunId: string; reason: string }) =>
      unwrap(api.POST('/operator/age-limits/proposals', { body })),
    onSettled: () => client.invalidateQueries({ queryKey: limitsQuery.queryKey }),
  });
}

const at = ({ proposalId, version }: AgeLimitProposal) => ({
  params: { path: { proposalId }, header: { 'If-Match': `"${version}"` } },
});

/** With the dry run that the approver has seen. */
export function useApprove() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ proposal, dryRunId }: { proposal: AgeLimitProposal; dryRunId: string }) =>
      unwrap(
        api.POST('/operator/age-limits/proposals/{proposalId}/approve', {
          ...at(proposal),
          body: { dryRunId },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: limitsQuery.queryKey }),
  });
}

export function useWithdraw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (proposal: AgeLimitProposal) =>
      unwrap(api.POST('/operator/age-limits/proposals/{proposalId}/withdraw', at(proposal))),
    onSettled: () => client.invalidateQueries({ queryKey: limitsQuery.queryKey }),
  });
}
