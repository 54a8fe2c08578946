import { useQuery } from '@tanstack/react-query';
import { formatPersonalNumber } from '~/shared/format/personal-number';
import { personaName } from './persona-select';
import { keyOf, passwordsQuery, populationQuery } from './sandbox-api';
import { useTexts } from './texts';

/** The passwords that there are from the start. */
export function PasswordsPanel() {
  const texts = useTexts();
  const { data: passwords = [] } = useQuery(passwordsQuery);
  const { data: people = [] } = useQuery(populationQuery);
  return (
    <>
      <p>{texts.passwordsLead}</p>
      {passwords.map(({ persona, password, to }) => {
        const person = people.find((one) => keyOf(one) === persona);
        return (
          <dl className="card terms" key={persona}>
            <div>
              <dt>{texts.who}</dt>
              <dd>{person ? personaName(person) : persona}</dd>
            </div>
            <div>
              <dt>{texts.number}</dt>
              <dd>{person && formatPersonalNumber(person.personalNumber)}</dd>
            </div>
            <div>
              <dt>{texts.password}</dt>
              <dd>{password}</dd>
            </div>
            <div>
              <dt>{texts.codesTo}</dt>
              <dd>{to}</dd>
            </div>
          </dl>
        );
      })}
    </>
  );
}
