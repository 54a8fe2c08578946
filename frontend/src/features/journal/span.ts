/** The first and the last day to show. */
export type Span = { fran?: string | undefined; till?: string | undefined };

export const isBackwards = ({ fran, till }: Span): boolean =>
  fran !== undefined && till !== undefined && till < fran;
