//! A record without a browser: what the shop's page sends when a visitor presses one button, and what comes back.
import { posts, purposes, services, someone, version } from './crowd';

export interface Recorded {
  record: string;
  visitor: string;
}

/** Somebody from Belgium presses a button of the shop's banner. */
export async function presses(control: 'accept_all' | 'reject_all'): Promise<Recorded> {
  const granted = control === 'accept_all';
  const all = (names: string[]) => Object.fromEntries(names.map((name) => [name, granted]));
  const posted = await posts('/v1/sites/shop/records', someone('BE'), {
    policy: await version(), language: 'nl', device: 'desktop', control, channel: 'banner', layer: 1, key: crypto.randomUUID(),
    purposes: all(purposes), services: all(services),
  });
  if (!posted.ok) throw new Error(`a record: ${posted.status} ${await posted.text()}`);
  const { receipt } = await posted.json();
  return { record: receipt.record.id, visitor: receipt.record.visitor };
}
