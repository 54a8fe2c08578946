import { useLocale, useTranslations } from 'use-intl';
import type { UnitSelfTestOrder } from '~/api/types';

type Props = { result: NonNullable<UnitSelfTestOrder['result']>; hidden: boolean };

/** What the clinic has answered. */
export function Answered({ result, hidden }: Props) {
  const t = useTranslations('unitSelfTests');
  const numbers = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 4 });
  return (
    <section className="card">
      <h2>{t('answered')}</h2>
      {hidden && <p className="notice">{t('isHidden')}</p>}
      <dl className="terms">
        {result.values.map(({ name, number, words, unit }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {number === undefined ? words : numbers.format(number)} {unit}
            </dd>
          </div>
        ))}
      </dl>
      <p className="said">{result.explanation}</p>
      <p className="said">{result.nextStep}</p>
    </section>
  );
}
