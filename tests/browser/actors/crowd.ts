//! Many visitors at once, without their browsers: what a page reports for each of them, so that rates have something to
//! show. Each has a user agent of their own, which is how visitors are told apart.
import { demo, shopOrigin } from './demo';

export const purposes = ['analytics', 'personalised_content', 'personalised_advertising', 'media', 'support'];
export const services = ['chat', 'google-tag', 'keuzehulp', 'map', 'plausible', 'posthog', 'snowplow', 'video', 'wimpel'];
const browsers = [
  (one: number) => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${100 + one}.0.0.0 Safari/537.36`,
  (one: number) => `Mozilla/5.0 (X11; Linux x86_64; rv:${100 + one}.0) Gecko/20100101 Firefox/${100 + one}.0`,
  (one: number) => `Mozilla/5.0 (iPhone; CPU iPhone OS 18_${one} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.${one} Mobile/15E148 Safari/604.1`,
];

const uuid = () => crypto.randomUUID();

/** The headers of a browser in a country. */
export const someone = (country: string, one = 0) => ({
  origin: shopOrigin, 'user-agent': `${browsers[one % 3](one)} ${uuid()}`, 'x-sluis-country': country,
});

/** Without a jar of cookies: each is somebody else. */
export const posts = (path: string, headers: Record<string, string>, data: object) => fetch(`${demo.server}${path}`, {
  method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(data),
});

/** The policy version that the shop has now: other tests may have published some. */
export async function version(): Promise<number> {
  for (let policy = 1; policy < 100; policy += 1) {
    const headers = { origin: shopOrigin, 'user-agent': browsers[0](99), 'x-sluis-country': 'BE' };
    const posted = await posts('/v1/sites/shop/impressions', headers, { policy, language: 'nl', device: 'desktop' });
    if (posted.status === 204) return policy;
  }
  throw new Error('the shop has no policy version below 100');
}

/** So many visitors from a country see the banner of the shop; every second accepts, every fourth refuses. */
export async function comes(many: number, country: string): Promise<void> {
  const about = { policy: await version(), language: 'nl', page: '/nl/', referrer: 'search.example' };
  for (let one = 0; one < many; one += 1) {
    const device = one % 3 === 2 ? 'mobile' : 'desktop';
    const headers = someone(country, one);
    const shown = await posts('/v1/sites/shop/impressions', headers, { ...about, device });
    if (shown.status !== 204) throw new Error(`an impression: ${shown.status} ${await shown.text()}`);
    if (one % 4 === 3) continue;
    const granted = one % 2 === 0;
    const all = (names: string[]) => Object.fromEntries(names.map((name) => [name, granted]));
    const act = { control: granted ? 'accept_all' : 'reject_all', channel: 'banner', layer: 1, took: 2000 + 300 * one };
    const data = { ...about, ...act, device, key: uuid(), purposes: all(purposes), services: all(services) };
    const recorded = await posts('/v1/sites/shop/records', headers, data);
    if (!recorded.ok) throw new Error(`a record: ${recorded.status} ${await recorded.text()}`);
  }
}
