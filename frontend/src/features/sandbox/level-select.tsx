import { useId, useState } from 'react';
import type { EidApp } from './eid-apps';
import { useTexts } from './texts';

/** The level that an app's e-id has; nothing where an app has no levels. */
export const useLevel = ({ levels }: EidApp) => useState(levels[0]);

type Props = { app: EidApp; level: string | undefined; onChange: (level: string) => void };

export function LevelSelect({ app, level, onChange }: Props) {
  const id = useId();
  const texts = useTexts();
  if (app.levels.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{texts.level}</label>
      <select id={id} value={level} onChange={(event) => onChange(event.target.value)}>
        {app.levels.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </div>
  );
}
