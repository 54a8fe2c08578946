import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import { formatLeft } from '~/shared/format/dates';
import { type Countdown, sessionQuery } from './session';
import { useSignOut } from './sign-out';

/** Asks, two minutes ahead, whether to stay. The absolute limit is told, since nothing can move it. */
export default function Warning({ limit, secondsLeft }: Pick<Countdown, 'limit' | 'secondsLeft'>) {
  const t = useTranslations('session');
  const common = useTranslations('common');
  const client = useQueryClient();
  const [understood, setUnderstood] = useState(false);
  const signOut = useSignOut();
  const stay = useMutation({
    mutationFn: () => unwrap(api.POST('/session/extend')),
    onSuccess: (session) =>
      client.setQueryData(sessionQuery.queryKey, { ...session, receivedAt: Date.now() }),
  });
  const absolute = limit === 'absolute';
  const time = formatLeft(secondsLeft);
  return (
    <ModalOverlay
      className="overlay"
      isOpen={!understood}
      onOpenChange={() => (absolute ? setUnderstood(true) : stay.mutate())}
    >
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{absolute ? t('absoluteTitle') : t('title')}</Heading>
          <p>{absolute ? t('absolute', { time }) : t('idle', { time })}</p>
          {stay.isError && <p className="field-error">{t('failed')}</p>}
          <div className="actions">
            {absolute ? (
              <button type="button" className="button" onClick={() => setUnderstood(true)}>
                {t('understood')}
              </button>
            ) : (
              <button
                type="button"
                className="button"
                disabled={stay.isPending}
                onClick={() => stay.mutate()}
              >
                {t('stay')}
              </button>
            )}
            <button type="button" className="button secondary" onClick={signOut}>
              {common('signOut')}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
