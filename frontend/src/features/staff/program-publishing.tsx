import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { UnitProgram } from '~/api/types';
import { announce } from '~/shared/ui/announcer';
import { turnProgram } from './programs';
import { useUnitChange } from './queries';

type Props = {
  unitId: string;
  program: UnitProgram;
  /** Whether something is written that is not saved: only what is saved is published. */
  unsaved: boolean;
  onTurned: (program: UnitProgram) => void;
  onChanged: () => void;
};

/** Makes of what is saved what patients are given, or gives it to nobody more. */
export function ProgramPublishing({ unitId, program, unsaved, onTurned, onChanged }: Props) {
  const t = useTranslations('staffPrograms');
  const turn = useUnitChange(unitId, turnProgram(unitId, program));
  const { status, content } = program;
  const mayPublish = status !== 'PUBLISHED';
  const mayWithdraw = status === 'PUBLISHED' || status === 'CHANGED';
  const act = (verb: 'publish' | 'withdraw') =>
    turn.mutate(verb, {
      onSuccess: (turned) => {
        onTurned(turned);
        announce(t(verb === 'publish' ? 'published' : 'withdrawn'));
      },
      onError: (error) => {
        if (error instanceof ApiError && error.status === 412) onChanged();
      },
    });
  return (
    <section aria-labelledby="publicering">
      <h2 id="publicering">{t('publish')}</h2>
      {turn.isError && (
        <p className="notice danger" role="alert">
          {t('changed')}
        </p>
      )}
      {turn.isSuccess && !unsaved && (
        <p className="notice" role="status">
          {t(turn.variables === 'publish' ? 'published' : 'withdrawn')}
        </p>
      )}
      {mayPublish && (
        <>
          <p>{t('publishMeans')}</p>
          {unsaved ? (
            <p className="facts">{t('publishFirst')}</p>
          ) : content.steps.length === 0 ? (
            <p className="facts">{t('publishNoSteps')}</p>
          ) : (
            <p>
              <button
                type="button"
                className="button"
                disabled={turn.isPending}
                onClick={() => act('publish')}
              >
                {t('publish')}
              </button>
            </p>
          )}
        </>
      )}
      {mayWithdraw && (
        <>
          <p>{t('withdrawMeans')}</p>
          <p>
            <button
              type="button"
              className="button secondary"
              disabled={turn.isPending}
              onClick={() => act('withdraw')}
            >
              {t('withdraw')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
