export function BankIdPage() {
  return null;
}
