//! The demo's addresses, and what reached its third parties.

export interface Demo {
  server: string;
  shop: string;
  quiet: string;
  third_parties: string;
  hits: string;
  sign_in: string | null;
  pid: number;
}

export const demo: Demo = JSON.parse(process.env.SLUIS_DEMO ?? '{}');
/** The shop's origin, without a path. */
export const shopOrigin = demo.shop ? new URL(demo.shop).origin : '';

export interface Hit {
  method: string;
  path: string;
  time: number;
}

/** What the third parties received since a moment, in their order. */
export async function hitsSince(moment: number): Promise<Hit[]> {
  const hits: Hit[] = await (await fetch(demo.hits)).json();
  return hits.filter((hit) => hit.time >= moment && hit.method !== 'OPTIONS');
}

/** A page of the shop: `page('nl')`, `page('fr', 'product')`. */
export function page(language: string, name = '', prefix = ''): string {
  return `${shopOrigin}${prefix}/${language}/${name}`;
}

/** The preference page of the shop. */
export function preferencePage(language = 'nl', country = 'be'): string {
  return `${demo.server}/p/shop/${country}/${language}`;
}
