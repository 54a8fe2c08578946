import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { populationQuery } from './sandbox-api';

/** The chosen person, at first the first in the register. */
export function usePersona() {
  const { data: people } = useQuery(populationQuery);
  const [chosen, setChosen] = useState<string>();
  const number = chosen ?? people?.[0]?.personalNumber ?? '';
  return { number, persona: people?.find((one) => one.personalNumber === number), setNumber: setChosen };
}
