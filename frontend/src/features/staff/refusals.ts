import { ApiError } from '~/api/client';

/** Somebody else was first: a colleague has answered, or the patient's side has taken it back. */
export const isOvertaken = (error: unknown) =>
  error instanceof ApiError && (error.status === 409 || error.status === 412);

/** Nothing more to do here: what was written is of no use. Any other error leaves the form as it is. */
export const isRefused = (error: unknown) =>
  error instanceof ApiError && (error.status === 403 || error.status === 404);
