import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { UnitProgram } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { announce, whisper } from '~/shared/ui/announcer';
import { Page } from '~/shared/ui/page';
import { contentOf, draftOf, faultsOf, move, newStep, type StepDraft } from './program-draft';
import { ProgramPreview } from './program-preview';
import { ProgramPublishing } from './program-publishing';
import { saveProgram } from './programs';
import { useUnitChange } from './queries';
import { StepEditor } from './step-editor';

const mostSteps = 50;

type Props = {
  unitId: string;
  /** None for a new one. */
  program: UnitProgram | undefined;
  onSaved: (program: UnitProgram) => void;
  /** The programme as it is now, which may be a colleague's. */
  reread: () => Promise<UnitProgram | undefined>;
};

/** A programme, being written: what it is about, its steps in order, a look at it as the patient sees it, and its publishing. */
export function ProgramEditor({ unitId, program, onSaved, reread }: Props) {
  const t = useTranslations('staffPrograms');
  const [base, setBase] = useState(program);
  const [draft, setDraft] = useState(() => draftOf(program?.content));
  const [preview, setPreview] = useState(false);
  const [theirs, setTheirs] = useState<UnitProgram>();
  const save = useUnitChange(unitId, saveProgram(unitId));
  const keyOf = useRequestKey();
  const write = async (on: UnitProgram | undefined) => {
    const content = contentOf(draft);
    const place = on ? { programId: on.programId, version: on.version } : { key: keyOf(content) };
    const saved = await save.mutateAsync({ content, ...place });
    setBase(saved);
    setTheirs(undefined);
    announce(t('saved'));
    onSaved(saved);
  };
  const form = useForm({
    first: 'namn',
    check: () => faultsOf(draft).map(({ field, word, step }) => ({ field, text: t(word, { step }) })),
    send: () => write(base),
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      if (error.status === 412) {
        reread().then(setTheirs);
        return [];
      }
      return error.status === 422 ? [{ field: 'namn', text: t('refused') }] : undefined;
    },
  });
  const look = (on: boolean) => {
    setPreview(on);
    window.scrollTo(0, 0);
  };
  const { steps } = draft;
  const put = (next: StepDraft[]) => setDraft({ ...draft, steps: next });
  const field = (name: 'title' | 'about' | 'weeks' | 'afterwards') => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  if (preview) return <ProgramPreview content={contentOf(draft)} onBack={() => look(false)} />;
  const unsaved = JSON.stringify(contentOf(draft)) !== JSON.stringify(contentOf(draftOf(base?.content)));
  return (
    <Page key="editor" title={base?.content.title ?? t('newTitle')}>
      <p>
        <Link className="onward back" to="/personal/$unitId/programutbud" params={{ unitId }}>
          {t('toLibrary')}
        </Link>
      </p>
      {base && <p className="tag plain">{t(`programStatus.${base.status}`, { edition: base.edition })}</p>}
      {theirs && (
        <section className="notice danger" role="alert">
          <p>{t('conflict')}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => write(theirs).catch(() => {})}>
              {t('keepMine')}
            </button>
            <button
              type="button"
              className="button secondary"
              onClick={() => {
                setBase(theirs);
                setDraft(draftOf(theirs.content));
                setTheirs(undefined);
              }}
            >
              {t('takeTheirs')}
            </button>
          </div>
        </section>
      )}
      <Form
        form={form}
        submit={t('save')}
        beside={
          <button type="button" className="button secondary" onClick={() => look(true)}>
            {t('preview')}
          </button>
        }
      >
        <TextField
          id="namn"
          label={t('name')}
          maxLength={200}
          error={form.errorOf('namn')}
          {...field('title')}
        />
        <TextField
          id="om"
          rows={3}
          label={t('about')}
          maxLength={2000}
          error={form.errorOf('om')}
          {...field('about')}
        />
        <TextField
          id="veckor"
          inputMode="numeric"
          label={t('weeks')}
          error={form.errorOf('veckor')}
          {...field('weeks')}
        />
        {steps.map((step, at) => (
          <StepEditor
            key={step.key}
            step={step}
            place={at + 1}
            last={at === steps.length - 1}
            errorOf={form.errorOf}
            onChange={(next) => put(steps.with(at, next))}
            onMove={(by) => {
              put(move(steps, at, by));
              whisper(t('moved', { step: at + 1 + by }));
            }}
            onRemove={() => {
              put(steps.toSpliced(at, 1));
              whisper(t('removed'));
              document.getElementById('nytt-steg')?.focus();
            }}
          />
        ))}
        {steps.length < mostSteps && (
          <p>
            <button
              type="button"
              id="nytt-steg"
              className="button secondary"
              onClick={() => put([...steps, newStep(steps)])}
            >
              {t('add')}
            </button>
          </p>
        )}
        <TextField
          id="efterat"
          rows={3}
          label={t('afterwards')}
          hint={t('afterwardsHint')}
          maxLength={2000}
          {...field('afterwards')}
        />
        {save.isSuccess && !unsaved && (
          <p className="notice" role="status">
            {t('saved')}
          </p>
        )}
      </Form>
      {base && (
        <ProgramPublishing
          unitId={unitId}
          program={base}
          unsaved={unsaved}
          onTurned={setBase}
          onChanged={() => reread().then(setTheirs)}
        />
      )}
    </Page>
  );
}
