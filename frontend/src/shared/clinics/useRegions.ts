import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { regionsQuery } from './queries';

/** The regions that have clinics here, by name as Swedish sorts it: å, ä and ö last. Undefined until they are known. */
export function useRegions() {
  const t = useTranslations('regions');
  const { data } = useQuery(regionsQuery);
  return data
    ?.map(({ region }) => ({ value: region, name: t(region) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
