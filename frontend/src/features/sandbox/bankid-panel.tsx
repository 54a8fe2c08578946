import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EidHint } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { PersonaSelect } from './persona-select';
import { faultQuery, type Order, ordersQuery, sandbox, useChange } from './sandbox-api';
import { fill, useTexts } from './texts';
import { Toggle } from './toggle';
import { usePersona } from './usePersona';

export function BankIdPanel() {
  const texts = useTexts();
  const { data: orders = [] } = useQuery(ordersQuery);
  const { number, setNumber } = usePersona();
  const pending = orders.filter((order) => order.status === 'pending');
  const over = orders.filter((order) => order.status !== 'pending');
  return (
    <>
      <PersonaSelect label={texts.persona} value={number} onChange={setNumber} />
      {pending.length === 0 && (
        <div className="empty">
          <p className="empty-title">{texts.noOrders}</p>
          <p>{texts.noOrdersHow}</p>
        </div>
      )}
      {pending.map((order) => (
        <PendingOrder key={order.orderRef} order={order} personalNumber={number} />
      ))}
      <ProviderToggle />
      {over.length > 0 && (
        <details>
          <summary>
            {texts.over} ({over.length})
          </summary>
          <ul className="bullets">
            {over.map((order) => (
              <li key={order.orderRef}>
                <OrderLine order={order} /> {order.status}
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
  const device = order.device === 'same' || order.returnUrl ? texts.sameDevice : texts.otherDevice;
  return (
    <>
      {fill(texts.order, 'time', format.clock(order.startedAt))} {device}.
    </>
  );
}

function PendingOrder({ order, personalNumber }: { order: Order; personalNumber: string }) {
  const texts = useTexts();
  const act = useChange(({ verb, body = {} }: { verb: string; body?: object }) =>
    sandbox('POST', `/bankid/${order.orderRef}/${verb}`, body),
  );
  return (
    <section className="card">
      <p>
        <strong>
          <OrderLine order={order} />
        </strong>
      </p>
      <p className="facts">{fill(texts.state, 'state', order.hintCode ?? order.status)}</p>
      {act.isError && <p className="field-error">{texts.failed}</p>}
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => act.mutate({ verb: 'approve', body: { personalNumber } })}
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
      <HintChooser onChoose={(hint) => act.mutate({ verb: 'hint', body: hint })} />
    </section>
  );
}

type Hint = { hintCode: EidHint; failed: boolean };
const passing: EidHint[] = ['noClient', 'userMrtd', 'userCallConfirm', 'userSign', 'unknown'];
const ending: EidHint[] = [
  'expiredTransaction',
  'certificateErr',
  'startFailed',
  'userDeclinedCall',
  'notSupportedByUserApp',
  'transactionRiskBlocked',
];

function HintChooser({ onChoose }: { onChoose: (hint: Hint) => void }) {
  const texts = useTexts();
  const [hintCode, setHint] = useState<EidHint>('userSign');
  return (
    <div className="row">
      <div className="field">
        <label>
          {texts.hint}
          <select value={hintCode} onChange={(event) => setHint(event.target.value as EidHint)}>
            {[...passing, ...ending].map((hint) => (
              <option key={hint}>{hint}</option>
            ))}
          </select>
        </label>
      </div>
      <button
        type="button"
        className="button secondary"
        onClick={() => onChoose({ hintCode, failed: ending.includes(hintCode) })}
      >
        {texts.setIt}
      </button>
    </div>
  );
}

function ProviderToggle() {
  const texts = useTexts();
  const { data: faulty = false } = useQuery(faultQuery);
  const change = useChange((answers: boolean) =>
    answers
      ? sandbox('DELETE', '/bankid/fault')
      : sandbox('PUT', '/bankid/fault', { status: 503, errorCode: 'Maintenance' }),
  );
  return <Toggle label={texts.provider} on={!faulty} onChange={change.mutate} />;
}
