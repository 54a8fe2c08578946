import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isOvertaken, isRefused } from './refusals';

type Desk<Task, Answer> = {
  /** Reads the queue anew. */
  refetch: () => unknown;
  take: UseMutationResult<Task, Error, Task>;
  answer: UseMutationResult<Task, Error, Task & { answer: Answer }>;
  /** What is said of an errand that has been answered. */
  said: (answered: Task) => string;
};

/** One errand of a queue at a time: taken up, answered, or left. Whoever comes second is told, and sees the queue as it is now. */
export function useErrandDesk<Task, Answer>({ refetch, take, answer, said }: Desk<Task, Answer>) {
  const t = useTranslations('staffErrands');
  const [chosen, setChosen] = useState<Task>();
  const [notice, setNotice] = useState<string>();
  const again = () => {
    take.reset();
    answer.reset();
  };
  const back = (told?: string) => {
    again();
    setChosen(undefined);
    setNotice(told);
  };
  const onError = (error: Error) => {
    if (!isOvertaken(error)) return;
    back(t('overtaken'));
    refetch();
  };
  const notTaken = take.error && !isOvertaken(take.error) ? take.error : undefined;
  const notAnswered = answer.error && isRefused(answer.error) ? answer.error : undefined;
  return {
    chosen,
    open: setChosen,
    notice,
    /** Why there is nothing to do at the desk; any other fault is the form's to tell. */
    failed: notTaken ?? notAnswered,
    again,
    busy: take.isPending || answer.isPending,
    onBack: () => back(),
    onTake: () => chosen && take.mutate(chosen, { onSuccess: setChosen, onError }),
    onAnswer: async (given: Answer) => {
      if (!chosen) return;
      await answer.mutateAsync(
        { ...chosen, answer: given },
        { onSuccess: (answered) => back(said(answered)), onError },
      );
    },
  };
}
