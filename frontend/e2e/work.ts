import type { Page } from '@playwright/test';
import type { Sandbox } from './sandbox';
import { expect, signIn, toQueue } from './test';

/** Somebody on staff signs in, begins to work at the unit and goes to one of its queues. */
export async function workAt(
  page: Page,
  sandbox: Sandbox,
  {
    staff,
    as,
    unit = 'Kullens vårdcentral',
    queue,
  }: { staff: string; as: string; unit?: string; queue: string },
): Promise<void> {
  await signIn(page, await sandbox.persona(staff), '/personal');
  await page.getByRole('button', { name: `Arbeta på ${unit} som ${as}` }).click();
  await toQueue(page, queue);
  await expect(page.getByRole('heading', { level: 1, name: queue, exact: true })).toBeVisible();
}
