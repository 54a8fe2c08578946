import { useTranslations } from 'use-intl';
import type { AccessExplanation } from '~/api/types';

/** What a permit opens where it is not everything: of each unit, which kinds of entries. */
export function ScopeParts({ scope }: Pick<AccessExplanation, 'scope'>) {
  const t = useTranslations('categories');
  return (
    <ul className="bullets">
      {scope?.parts?.map(({ unit, categories }) => (
        <li key={unit.id}>
          {unit.name}: {categories.map((category) => t(category)).join(', ')}
        </li>
      ))}
    </ul>
  );
}
