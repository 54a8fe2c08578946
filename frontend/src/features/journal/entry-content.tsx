import { useLocale, useTranslations } from 'use-intl';
import type { JournalEntry } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { readableRange, readableValue } from './numbers';

/** Statuses of FHIR that change how far the content can be trusted; the others need no words. */
const warnings: Record<string, 'statusPreliminary' | 'statusAmended' | 'statusError'> = {
  preliminary: 'statusPreliminary',
  registered: 'statusPreliminary',
  amended: 'statusAmended',
  corrected: 'statusAmended',
  'entered-in-error': 'statusError',
};

export function EntryContent({ entry }: { entry: JournalEntry }) {
  const t = useTranslations();
  const format = useFormat();
  const warning = entry.status ? warnings[entry.status] : undefined;
  return (
    <>
      <dl className="terms">
        <Term name={t('journal.kind')} value={t(`categories.${entry.category}`)} />
        <Term name={t('journal.when')} value={format.instant(entry.occurredAt)} />
        <Term name={t('journal.where')} value={entry.unit.name} />
        {entry.author && <Term name={t('journal.author')} value={entry.author} />}
      </dl>
      {warning && <p className="notice">{t(`journal.${warning}`)}</p>}
      {entry.text && (
        <section className="note" aria-labelledby="text">
          <h2 id="text">{t('journal.text')}</h2>
          <p>{entry.text}</p>
        </section>
      )}
      {entry.details.length > 0 && <Details details={entry.details} />}
      <p>{t('journal.ask')}</p>
    </>
  );
}

function Term({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Details({ details }: Pick<JournalEntry, 'details'>) {
  const t = useTranslations('journal');
  const codes = details.filter(({ kind }) => kind === 'CODE');
  const others = details.filter(({ kind }) => kind !== 'CODE');
  return (
    <>
      {others.length > 0 && <Rows id="uppgifter" title={t('details')} details={others} />}
      {codes.length > 0 && <Rows id="tekniska" title={t('technical')} details={codes} />}
    </>
  );
}

type RowsProps = { id: string; title: string } & Pick<JournalEntry, 'details'>;

function Rows({ id, title, details }: RowsProps) {
  const t = useTranslations('journal');
  const words = useTranslations('details');
  const locale = useLocale();
  const hasReference = details.some((detail) => detail.reference);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="details">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('value')}</th>
            {hasReference && <th scope="col">{t('reference')}</th>}
          </tr>
        </thead>
        <tbody>
          {details.map(({ kind, label, value, unit, reference, abnormal }) => (
            <tr key={`${label} ${value}`}>
              {/* A result is named by what was measured. */}
              <th scope="row">{kind && (kind !== 'RESULT' || label === 'Result') ? words(kind) : label}</th>
              <td>
                {kind === 'RESULT' || kind === 'AMOUNT' ? readableValue(value, locale) : value} {unit}
                {abnormal && <strong className="abnormal">{t('abnormal')}</strong>}
              </td>
              {hasReference && <td>{reference && readableRange(reference, locale)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
