/** The address that calls a number written as one dials it in Sweden: `08-465 004 00` is called from anywhere. */
export const telephone = (national: string): string =>
  `tel:+46${national.replace(/\D/g, '').replace(/^0/, '')}`;
