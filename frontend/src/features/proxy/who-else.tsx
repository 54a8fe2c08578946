import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import type { AccessPerson } from '~/api/types';
import { usePermitWords } from '~/shared/access/permit-words';
import { useFormat } from '~/shared/format/useFormat';
import { patientKey } from '~/shared/patients/patients';

const peopleQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'access', 'people'],
    queryFn: () =>
      unwrap(api.GET('/patients/{patientId}/access/people', { params: { path: { patientId } } })),
  });

/** Who else may do something today. Who may not even ask sees nothing of it. */
export function WhoElse({ patientId, mayLetHelp }: { patientId: string; mayLetHelp: boolean | undefined }) {
  const t = useTranslations('access');
  const people = useQuery(peopleQuery(patientId));
  if (!people.data) return null;
  return (
    <section aria-labelledby="fler">
      <h2 id="fler">{t('whoElse')}</h2>
      {people.data.length === 0 && <p>{t('nobodyElse')}</p>}
      {people.data.map((person) => (
        <Person key={`${person.who} ${person.name}`} person={person} />
      ))}
      {mayLetHelp && (
        <p>
          <Link className="onward" to="/person/$patientId/hjalp" params={{ patientId }}>
            {t('toHelp')}
          </Link>
        </p>
      )}
    </section>
  );
}

function Person({ person: { who, name, rights } }: { person: AccessPerson }) {
  const t = useTranslations();
  const format = useFormat();
  const permitWords = usePermitWords();
  const rules = [...new Set(rights.map(({ rule, until }) => `${rule} ${until ?? ''}`))];
  return (
    <div className="card">
      <h3>{name ?? t('common.nameless')}</h3>
      <p className="facts">{t(`access.who.${who}`)}</p>
      {rules.map((key) => {
        const same = rights.filter(({ rule, until }) => `${rule} ${until ?? ''}` === key);
        const first = same[0];
        if (!first) return null;
        return (
          <div key={key}>
            <ul className="bullets">
              {same.map(({ action }) => (
                <li key={action}>{t(`actions.${action}`)}</li>
              ))}
            </ul>
            <p>{permitWords(first.rule)}</p>
            <p className="facts">
              {first.until ? t('access.until', { date: format.lastDay(first.until) }) : t('access.forever')}
            </p>
          </div>
        );
      })}
    </div>
  );
}
