import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProgramContent, ProgramStep, StepAnswer } from '~/api/types';
import { StepFields } from '~/shared/programs/step-fields';
import { Page } from '~/shared/ui/page';

type Props = { content: ProgramContent; onBack: () => void };

/** A programme as its patient sees it, all steps at once. What is answered here goes nowhere. */
export function ProgramPreview({ content, onBack }: Props) {
  const t = useTranslations('staffPrograms');
  return (
    <Page key="preview" title={t('previewTitle')} lead={t('previewLead')}>
      <p>
        <button type="button" className="button" onClick={onBack}>
          {t('toEdit')}
        </button>
      </p>
      <h2>{content.title}</h2>
      <p>{content.about}</p>
      {content.steps.map((step, at) => (
        <section className="card" key={JSON.stringify([at, step])}>
          <h3>{t('stepTitle', { step: at + 1, title: step.title })}</h3>
          <Step step={step} id={`svar-${at}`} />
        </section>
      ))}
      {content.afterwards && (
        <section className="card">
          <h3>{t('afterwards')}</h3>
          <p className="written">{content.afterwards}</p>
        </section>
      )}
    </Page>
  );
}

function Step({ step, id }: { step: ProgramStep; id: string }) {
  const [answer, setAnswer] = useState<StepAnswer>({});
  return <StepFields step={step} answer={answer} onChange={setAnswer} id={id} />;
}
