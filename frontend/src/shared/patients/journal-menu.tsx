import { useNavigate } from '@tanstack/react-router';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PatientView } from '~/api/types';
import { usePersonName } from './patients';

export type JournalMenuProps = { open: PatientView[]; current: PatientView | undefined };

/** The menu of those whose journals one may go to. */
export function JournalMenu({ open, current }: JournalMenuProps) {
  const t = useTranslations('switcher');
  const navigate = useNavigate();
  const name = usePersonName();
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
