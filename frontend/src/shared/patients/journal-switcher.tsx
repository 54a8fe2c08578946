import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { patientsQuery, useCurrentPatient, usePersonName } from './patients';

/** "Växla journal": to another person's journal. Those one can no longer act for are not offered. */
export function JournalSwitcher() {
  const t = useTranslations('switcher');
  const navigate = useNavigate();
  const current = useCurrentPatient();
  const name = usePersonName();
  const { data: patients = [] } = useQuery(patientsQuery);
  const open = patients.filter((patient) => !patient.denial || patient.patientId === current?.patientId);
  if (open.length < 2) return null;
  return (
    <MenuTrigger>
      <Button className="button secondary">
        {t('open')}
        <span className="caret" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={t('title')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={current ? [current.patientId] : []}
          onAction={(key) =>
            navigate({ to: '/person/$patientId/journal', params: { patientId: String(key) } })
          }
        >
          {open.map((patient) => {
            const label = patient.relation === 'SELF' ? t('self', { name: name(patient) }) : name(patient);
            return (
              <MenuItem
                key={patient.patientId}
                id={patient.patientId}
                textValue={label}
                className="menu-item"
              >
                {label}
                {patient.patientId === current?.patientId && (
                  <span className="menu-note">{t('current')}</span>
                )}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
