import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '~/shared/format/useFormat';
import type { EidApp, Order } from './eid-apps';
import { LevelSelect, useLevel } from './level-select';
import { PersonaSelect } from './persona-select';
import { faultQuery, ordersQuery, sandbox, useChange } from './sandbox-api';
import { fill, useTexts } from './texts';
import { Toggle } from './toggle';
import { usePersona } from './usePersona';

/** The orders of an e-id app, each to approve as any person, to refuse, or to leave in another state. */
export function EidPanel({ app }: { app: EidApp }) {
  const texts = useTexts();
  const { data: orders = [] } = useQuery(ordersQuery(app));
  const { number, setNumber } = usePersona();
  const [level, setLevel] = useLevel(app);
  const pending = orders.filter(({ pending }) => pending);
  const over = orders.filter(({ pending }) => !pending);
  return (
    <>
      <div className="row">
        <PersonaSelect label={texts.persona} value={number} onChange={setNumber} />
        <LevelSelect app={app} level={level} onChange={setLevel} />
      </div>
      {pending.length === 0 && (
        <div className="empty">
          <p className="empty-title">{texts.noOrders}</p>
          <p>{texts.noOrdersHow}</p>
        </div>
      )}
      {pending.map((order) => (
        <PendingOrder key={order.id} app={app} order={order} approval={{ personalNumber: number, level }} />
      ))}
      <ProviderToggle app={app} />
      {over.length > 0 && (
        <details>
          <summary>
            {texts.over} ({over.length})
          </summary>
          <ul className="bullets">
            {over.map((order) => (
              <li key={order.id}>
                <OrderLine order={order} /> {order.state}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OrderLine({ order }: { order: Order }) {
  const texts = useTexts();
  const format = useFormat();
  const device = order.device && (order.device === 'same' ? texts.sameDevice : texts.otherDevice);
  return <>{[fill(texts.order, 'time', format.clock(order.startedAt)), device].filter(Boolean).join(' ')}.</>;
}

type Approval = { personalNumber: string; level: string | undefined };

function PendingOrder({ app, order, approval }: { app: EidApp; order: Order; approval: Approval }) {
  const texts = useTexts();
  const act = useChange(({ verb, body = {} }: { verb: string; body?: object }) =>
    sandbox('POST', `/${app.path}/${order.id}/${verb}`, body),
  );
  return (
    <section className="card">
      <p>
        <strong>
          <OrderLine order={order} />
        </strong>
      </p>
      <p className="facts">{fill(texts.state, 'state', order.state)}</p>
      {act.isError && <p className="field-error">{texts.failed}</p>}
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => act.mutate({ verb: 'approve', body: approval })}
        >
          {texts.approve}
        </button>
        <button type="button" className="button secondary" onClick={() => act.mutate({ verb: 'refuse' })}>
          {texts.refuse}
        </button>
        <button type="button" className="button secondary" onClick={() => act.mutate({ verb: 'start' })}>
          {texts.start}
        </button>
      </div>
      <StateChooser states={app.states} onChoose={(state) => act.mutate(app.become(state))} />
    </section>
  );
}

type ChooserProps = { states: readonly string[]; onChoose: (state: string) => void };

function StateChooser({ states, onChoose }: ChooserProps) {
  const texts = useTexts();
  const [chosen = '', setChosen] = useState(states[0]);
  return (
    <div className="row">
      <div className="field">
        <label>
          {texts.hint}
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {states.map((state) => (
              <option key={state}>{state}</option>
            ))}
          </select>
        </label>
      </div>
      <button type="button" className="button secondary" onClick={() => onChoose(chosen)}>
        {texts.setIt}
      </button>
    </div>
  );
}

function ProviderToggle({ app }: { app: EidApp }) {
  const texts = useTexts();
  const { data: faulty = false } = useQuery(faultQuery(app));
  const change = useChange((answers: boolean) =>
    answers ? sandbox('DELETE', `/${app.path}/fault`) : sandbox('PUT', `/${app.path}/fault`, app.fault),
  );
  return <Toggle label={fill(texts.provider, 'app', app.name)} on={!faulty} onChange={change.mutate} />;
}
