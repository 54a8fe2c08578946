import './sandbox.css';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '~/shared/format/useFormat';
import { clockQuery } from './sandbox-api';
import { fill, useTexts } from './texts';

/** On every page of the sandbox, so that nobody takes it for the real thing. */
export default function Ribbon() {
  const texts = useTexts();
  const format = useFormat();
  const { data: clock } = useQuery(clockQuery);
  return (
    <aside className="sandbox-ribbon" aria-label={texts.ribbon}>
      <span>
        {texts.ribbon} {clock?.moved && fill(texts.clockMoved, 'time', format.instant(clock.instant))}
      </span>
      <a href="/sandbox">{texts.open}</a>
    </aside>
  );
}
