import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { certificateQuery } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/intyg/$certificateId');

/** One certificate, to read and to take along. */
export function CertificatePage() {
  const { patientId, certificateId } = route.useParams();
  const t = useTranslations('certificates');
  const format = useFormat();
  const certificate = useQuery(certificateQuery(patientId, certificateId));
  if (certificate.isError)
    return <ProblemPage error={certificate.error} retry={() => certificate.refetch()} />;
  if (!certificate.data) return <Skeleton lines={6} />;
  const { title, text, signedBy, clinic, issuedAt } = certificate.data;
  return (
    <Page title={title} lead={t('issuedBy', { clinic: clinic.name, date: format.date(dayOf(issuedAt)) })}>
      <article className="card certificate">
        <p className="written">{text}</p>
        <p>
          <strong>{t('signedBy')}</strong> {signedBy}
        </p>
      </article>
      <div className="actions">
        <a
          className="button"
          href={`/api/v1/patients/${patientId}/certificates/${certificateId}/pdf`}
          download
        >
          {t('download')}
        </a>
        <Link className="button secondary" to="/person/$patientId/intyg" params={{ patientId }}>
          {t('toList')}
        </Link>
      </div>
      <p className="small-print">{t('downloadNote')}</p>
    </Page>
  );
}
