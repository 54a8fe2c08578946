import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, api, unwrap } from '~/api/client';
import { ProblemPage } from '~/shared/access/problem';
import { typedPersonalNumber } from '~/shared/format/personal-number';
import { ErrorSummary } from '~/shared/forms/error-summary';
import { TextField } from '~/shared/forms/text-field';
import { patientsQuery, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { Page } from '~/shared/ui/page';

type Fault = 'empty' | 'invalid' | 'notFound';

export function AddChildPage() {
  const t = useTranslations('addChild');
  const name = usePersonName();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<Fault>();
  const add = useMutation({
    mutationFn: (personalNumber: string) => unwrap(api.POST('/me/children', { body: { personalNumber } })),
    onSuccess: async (child) => {
      await client.invalidateQueries(patientsQuery);
      await navigate({ to: '/' });
      announce(t('done', { name: name(child) }));
    },
    onError: (error) => setFault(faultOf(error)),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = typedPersonalNumber(typed);
    if (number) add.mutate(number);
    setFault(number ? undefined : typed.trim() ? 'invalid' : 'empty');
  };

  if (add.isError && !faultOf(add.error)) return <ProblemPage error={add.error} retry={() => add.reset()} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {fault && <ErrorSummary key={add.submittedAt} faults={[{ field: 'personnummer', text: t(fault) }]} />}
      <form noValidate onSubmit={submit}>
        <TextField
          id="personnummer"
          label={t('label')}
          hint={t('hint')}
          error={fault && t(fault)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          inputMode="numeric"
          autoComplete="off"
        />
        <Actions busy={add.isPending} />
      </form>
    </Page>
  );
}

function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.status === 404 ? 'notFound' : error.status === 422 ? 'invalid' : undefined;
}

function Actions({ busy }: { busy: boolean }) {
  const t = useTranslations();
  return (
    <div className="actions">
      <button type="submit" className="button" disabled={busy}>
        {t('addChild.submit')}
      </button>
      <Link className="button secondary" to="/">
        {t('common.cancel')}
      </Link>
    </div>
  );
}
