import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

type Batch<T> = { items: T[]; nextCursor?: string };

/** A list that the API gives a batch at a time, as one. */
export function longList<T>(queryKey: QueryKey, ask: (cursor?: string) => Promise<Batch<T>>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

type Props = {
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => void;
  };
};

/** The way to the rest of a long list. */
export function More({ list }: Props) {
  const t = useTranslations('common');
  if (!list.hasNextPage) return null;
  return (
    <>
      {list.isFetchNextPageError && <p className="field-error">{t('moreFailed')}</p>}
      <p>
        <button
          type="button"
          className="button secondary"
          aria-disabled={list.isFetchingNextPage}
          onClick={() => !list.isFetchingNextPage && list.fetchNextPage()}
        >
          {t('more')}
        </button>
      </p>
    </>
  );
}
