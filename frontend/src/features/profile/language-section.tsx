import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import type { Me } from '~/api/types';
import { type Locale, locales } from '~/i18n/texts';
import { whisper } from '~/shared/ui/announcer';
import { useLanguage } from '~/shared/ui/language';
import { meQuery } from './queries';

const own: Record<Locale, string> = { sv: 'Svenska', en: 'English' };

/** The language of messages and mail; the page follows. */
export function LanguageSection({ me }: { me: Me }) {
  const t = useTranslations('profile');
  const client = useQueryClient();
  const { locale, change } = useLanguage();
  const choose = useMutation({
    mutationFn: (language: Locale) => unwrap(api.PATCH('/me', { body: { language } })),
    onSuccess: async (changed, language) => {
      client.setQueryData(meQuery.queryKey, changed);
      await change(language);
      whisper(own[language]);
    },
  });
  const chosen = choose.isPending ? choose.variables : (me.language ?? locale);
  return (
    <section className="card" aria-labelledby="sprak">
      <h2 id="sprak">{t('language')}</h2>
      <fieldset className="choices" aria-describedby="sprak-vad">
        <legend className="visually-hidden">{t('language')}</legend>
        {locales.map((language) => (
          <label key={language} className="choice" lang={language}>
            <input
              type="radio"
              name="sprak"
              checked={chosen === language}
              onChange={() => choose.mutate(language)}
            />
            {own[language]}
          </label>
        ))}
      </fieldset>
      <p id="sprak-vad" className="small-print">
        {t('languageWhat')}
      </p>
      {choose.isError && (
        <p className="field-error" role="alert">
          {t('notNow')}
        </p>
      )}
    </section>
  );
}
