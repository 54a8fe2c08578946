import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Role } from '~/api/types';

type Entry = {
  words:
    | 'approvals'
    | 'renewals'
    | 'certificates'
    | 'selfTests'
    | 'messages'
    | 'programs'
    | 'visits'
    | 'requests'
    | 'exceptions'
    | 'assessments'
    | 'blocks'
    | 'obstacles'
    | 'passwords'
    | 'patients'
    | 'ownClinic'
    | 'accessCases'
    | 'accessChecks';
  page: string;
  /** Others would be refused. */
  only?: Role;
};

const entries: Entry[] = [
  { words: 'approvals', page: 'godkannanden' },
  { words: 'renewals', page: 'receptfornyelser' },
  { words: 'certificates', page: 'intyg' },
  { words: 'selfTests', page: 'sjalvprov' },
  { words: 'messages', page: 'meddelanden' },
  { words: 'programs', page: 'program' },
  { words: 'visits', page: 'tider' },
  { words: 'requests', page: 'tidsonskemal' },
  { words: 'exceptions', page: 'journalundantag', only: 'OPERATIONS_MANAGER' },
  { words: 'assessments', page: 'mognadsbedomningar', only: 'OPERATIONS_MANAGER' },
  { words: 'blocks', page: 'sparrar', only: 'OPERATIONS_MANAGER' },
  { words: 'obstacles', page: 'medicinska-hinder', only: 'PHYSICIAN' },
  { words: 'passwords', page: 'losenord' },
  { words: 'patients', page: 'patienter' },
  { words: 'ownClinic', page: 'mottagningen' },
  { words: 'accessCases', page: 'loggfragor', only: 'OPERATIONS_MANAGER' },
  { words: 'accessChecks', page: 'stickprov', only: 'OPERATIONS_MANAGER' },
];

/** The ways to the unit's queues and pages: a row of links, and on a phone a button with the page one is on that opens it. */
export function StaffMenu({ unitId, role }: { unitId: string; role: Role }) {
  const t = useTranslations('staff');
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [open, setOpen] = useState(false);
  const offered = entries.filter(({ only }) => !only || only === role);
  const base = `/personal/${unitId}/`;
  const current = offered.find(({ page }) => `${path}/`.startsWith(`${base}${page}/`));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes it
  useEffect(() => setOpen(false), [path]);
  return (
    <nav className="queues" aria-label={t('queues')}>
      <button
        type="button"
        className="queues-open"
        aria-expanded={open}
        aria-controls="arbetslistor"
        onClick={() => setOpen(!open)}
      >
        {current ? t('menuAt', { page: t(current.words) }) : t('menu')}
        <span className="caret" aria-hidden="true" />
      </button>
      <div className="queue-list" id="arbetslistor">
        {offered.map(({ words, page }) => (
          <Link key={page} to={`${base}${page}`}>
            {t(words)}
          </Link>
        ))}
      </div>
    </nav>
  );
}
