import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { GivenProgram } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { Progress } from '~/shared/programs/progress';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { programsQuery } from './queries';
import { StatusWords } from './status-words';

const route = getRouteApi('/signed-in/person/$patientId/program');

/** The programmes of a person: what goes on, with how far, and what has been. */
export function ProgramsPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('program');
  const patient = usePatient();
  const name = usePersonName();
  const list = useInfiniteQuery(programsQuery(patientId));
  if (list.isError && !list.data) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  const now = list.data.filter(({ status }) => status === 'IN_PROGRESS');
  const past = list.data.filter(({ status }) => status !== 'IN_PROGRESS');
  return (
    <Page title={whose ? t('titleFor', { name: whose }) : t('title')} lead={t('lead')}>
      {list.data.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('none')}</p>
          <p>{t('noneHow')}</p>
        </div>
      )}
      {now.length > 0 && (
        <section aria-labelledby="nu">
          <h2 id="nu">{t('now')}</h2>
          <Cards programs={now} patientId={patientId} whose={whose} />
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="tidigare">
          <h2 id="tidigare">{t('past')}</h2>
          <Cards programs={past} patientId={patientId} whose={whose} />
        </section>
      )}
      <More list={list} />
    </Page>
  );
}

type Props = { programs: GivenProgram[]; patientId: string; whose: string | undefined };

function Cards({ programs, patientId, whose }: Props) {
  const t = useTranslations('program');
  const format = useFormat();
  return (
    <ul className="cards">
      {programs.map((program) => {
        const { givenId, title, clinic, givenAt, steps, done, startsOn, started, status } = program;
        const open = status === 'IN_PROGRESS';
        return (
          <li className="card" key={givenId}>
            <h3>{title}</h3>
            <p className="facts">{t('from', { clinic: clinic.name, date: format.date(dayOf(givenAt)) })}</p>
            {open && !started && <p>{t('startsOn', { date: format.date(startsOn) })}</p>}
            {!open && <StatusWords program={program} />}
            <Progress done={done} steps={steps} />
            <Link
              className={open ? 'button' : 'button secondary'}
              to="/person/$patientId/program/$givenId"
              params={{ patientId, givenId }}
            >
              {!open || !started
                ? t('look', { title })
                : whose
                  ? t('openFor', { title, name: whose })
                  : t('open', { title })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
