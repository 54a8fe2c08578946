import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';

/** The heading of the page before. The first page leaves focus to the browser; each later one takes it. */
let lastHeading: HTMLHeadingElement | null = null;

type Props = { title: string; lead?: ReactNode; children?: ReactNode };

/** A page: its heading, the window's title (with the person one acts for), and focus at the heading on arrival. */
export function Page({ title, lead, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const t = useTranslations();
  const patient = useCurrentPatient();
  const name = usePersonName();

  // Ahead of effects: a summary of faults that comes with the page takes focus from its heading.
  useLayoutEffect(() => {
    if (lastHeading && lastHeading !== heading.current) heading.current?.focus();
    lastHeading = heading.current;
  }, []);

  const actingFor = patient && patient.relation !== 'SELF' ? name(patient) : undefined;
  const suffix =
    actingFor && !title.includes(actingFor) ? t('acting.titleSuffix', { name: actingFor }) : undefined;
  const windowTitle = [title, suffix, t('common.app')].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}
