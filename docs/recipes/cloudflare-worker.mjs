// A Worker in front of a site: Sluis under the site's own address, and on each page the Content-Security-Policy that
// Sluis makes for its visitor. Set SLUIS and SITE; give it the route `www.shop.example/*`.
const SLUIS = 'https://consent.shop.example';
const SITE = 'shop';
const STRICTEST = "default-src 'self' data: blob:; script-src 'self'; base-uri 'self'; form-action 'self'";

export default {
  async fetch(request, { sluis = SLUIS, site = SITE } = {}) {
    const { pathname, search } = new URL(request.url);
    if (pathname.startsWith('/_sluis/admin')) return new Response(null, { status: 404 });
    if (pathname.startsWith('/_sluis/')) return fetch(new Request(sluis + pathname.slice('/_sluis'.length) + search, request));
    // For the page's own inline scripts: <script nonce="...">. Never put it on what others wrote.
    const nonce = crypto.randomUUID();
    const asked = new Request(request);
    asked.headers.set('X-Nonce', nonce);
    const page = await fetch(asked);
    const isWorker = request.headers.get('Service-Worker') === 'script';
    if (!isWorker && !page.headers.get('Content-Type')?.startsWith('text/html')) return page;
    const answer = new Response(page.body, page);
    answer.headers.set('Content-Security-Policy', await policy(request, `${sluis}/v1/sites/${site}/csp`, site, nonce));
    answer.headers.set('Cache-Control', 'private, no-cache');
    return answer;
  },
};

/** Asked with what is known of the visitor; where there is no answer, nothing of others loads. */
async function policy(request, address, site, nonce) {
  const token = new RegExp(`(?:^|; )(?:__Host-)?sluis-token_${site}=([^;]*)`).exec(request.headers.get('Cookie') ?? '')?.[1];
  const { country, regionCode: subdivision } = request.cf ?? {};
  const body = JSON.stringify({ token, country, subdivision, nonce, gpc: request.headers.get('Sec-GPC') === '1' });
  try {
    const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    return answer.headers.get('Content-Security-Policy') ?? STRICTEST;
  } catch {
    return STRICTEST;
  }
}
