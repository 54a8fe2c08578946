import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PatientClinic } from '~/api/types';
import { services } from '~/shared/clinic/services';
import { useRegions } from '~/shared/clinics/useRegions';
import { Choice } from '~/shared/forms/choice';
import { TextField } from '~/shared/forms/text-field';
import { whisper } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { useSettled } from '~/shared/ui/settled';
import { FoundClinic } from './found-clinic';
import { clinicsQuery } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/mottagningar');
const longest = 100;

type Props = {
  mine: PatientClinic[];
  whose: string | undefined;
  busy: boolean;
  onAdd: (clinicId: string, name: string) => void;
};

/** Finds clinics as one types, and says how many there are. What is sought stands in the address, and is there when one comes back. */
export function FindClinic({ mine, whose, busy, onAdd }: Props) {
  const t = useTranslations();
  const { patientId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search.sok ?? '');
  const q = useSettled(typed.trim());
  const regions = useRegions();
  const found = useInfiniteQuery(clinicsQuery({ q, region: search.region, offers: search.tjanst }));
  const narrowed = Boolean(search.region || search.tjanst);
  const counted =
    found.data && t(found.hasNextPage ? 'clinics.foundMore' : 'clinics.found', { count: found.data.length });
  const told = found.isPlaceholderData || (q === '' && !narrowed) ? undefined : counted;
  useEffect(() => {
    if (told) whisper(told);
  }, [told]);
  const seek = (change: Partial<typeof search>) =>
    navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const held = new Set(mine.map(({ clinicId }) => clinicId));
  return (
    <section aria-labelledby="hitta">
      <h2 id="hitta">{t('clinics.find')}</h2>
      <TextField
        id="sok"
        type="search"
        label={t('clinics.name')}
        hint={t('clinics.nameHint')}
        maxLength={longest}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => seek({ sok: q || undefined })}
      />
      <div className="choices">
        <Choice
          label={t('clinics.region')}
          all={t('clinics.allRegions')}
          options={regions ?? []}
          chosen={search.region}
          onChange={(region) => seek({ region })}
        />
        <Choice
          label={t('clinics.service')}
          all={t('clinics.allServices')}
          options={services.map((service) => ({ value: service, name: t(`offered.${service}`) }))}
          chosen={search.tjanst}
          onChange={(tjanst) => seek({ tjanst })}
        />
      </div>
      {found.isError ? (
        <p className="notice danger">{t('clinics.findFailed')}</p>
      ) : (
        <p className="facts">{counted}</p>
      )}
      {found.data?.length === 0 && <p>{t(narrowed ? 'clinics.noneFoundFilter' : 'clinics.noneFound')}</p>}
      <ul className="rows">
        {found.data?.map((clinic) => (
          <FoundClinic
            key={clinic.clinicId}
            patientId={patientId}
            clinic={clinic}
            held={held.has(clinic.clinicId)}
            whose={whose}
            busy={busy}
            onAdd={onAdd}
          />
        ))}
      </ul>
      <More list={found} />
    </section>
  );
}
