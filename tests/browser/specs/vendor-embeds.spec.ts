//! What vendors hand out for embedding, pasted unchanged, on a site whose services are templates and nothing more: each is
//! held by its hosts alone, a placeholder stands where it will be, *this once* and *always* bring it (S10, S15). The vendors
//! are played by this test; what is counted is every request that the browser makes to one of them. Beside the generated
//! Content-Security-Policy there is none. Without it nothing runs, but browsers may have asked for what stands in the page
//! (docs/EMBEDDING.md, the table).
import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from '../actors';
import { violations } from '../actors/axe';
import { type OwnServer, sluis, somePorts, startServer } from '../actors/own-server';

const port = somePorts();
const server = `http://127.0.0.1:${port}`;
const site = `http://127.0.0.1:${port + 1}`;

interface Embed {
  /** The id of the template. */
  template: string;
  /** The vendor's own code. `loading="lazy"` is theirs where it stands. */
  code: string;
  /** Where the placeholder stands: in the frame, in or beside an element, or in the page's corner. */
  at: 'frame' | 'corner' | string;
  /** Width and height of what stands there, where the code says so. */
  size?: [number, number];
}

const embeds: Record<string, Embed> = {
  youtube: {
    template: 'youtube', at: 'frame', size: [560, 315],
    code: '<iframe width="560" height="315" src="https://www.youtube.com/embed/a1b2c3d4e5f?si=x" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>',
  },
  'youtube-nocookie': {
    template: 'youtube-nocookie', at: 'frame', size: [560, 315],
    code: '<iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/a1b2c3d4e5f" title="YouTube video player" frameborder="0" allowfullscreen></iframe>',
  },
  vimeo: {
    template: 'vimeo', at: 'frame', size: [640, 360],
    code: '<div style="width:640px;max-width:100%"><div style="padding:56.25% 0 0 0;position:relative;"><iframe src="https://player.vimeo.com/video/12345?h=abc&amp;badge=0" frameborder="0" allow="autoplay; fullscreen; picture-in-picture" style="position:absolute;top:0;left:0;width:100%;height:100%;" title="Our workshop"></iframe></div></div><script src="https://player.vimeo.com/api/player.js"></script>',
  },
  dailymotion: {
    template: 'dailymotion', at: 'frame', size: [640, 360],
    code: '<div style="width:640px;max-width:100%"><div style="position:relative;padding-bottom:56.25%;height:0;overflow:hidden;"> <iframe style="width:100%;height:100%;position:absolute;left:0px;top:0px;overflow:hidden" frameborder="0" type="text/html" src="https://geo.dailymotion.com/player.html?video=x7abc" width="100%" height="100%" allowfullscreen title="Dailymotion Video Player"> </iframe> </div></div>',
  },
  'dailymotion-script': {
    template: 'dailymotion', at: 'script[data-video]',
    code: '<script src="https://geo.dailymotion.com/player/xabcd.js" data-video="x7abc"></script>',
  },
  'google-maps': {
    template: 'google-maps', at: 'frame', size: [600, 450],
    code: '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>',
  },
  'google-maps-script': {
    template: 'google-maps', at: '#map', size: [600, 400],
    code: '<div id="map" style="width:600px;height:400px"></div><script async src="https://maps.googleapis.com/maps/api/js?key=K&callback=initMap"></script>',
  },
  openstreetmap: {
    template: 'openstreetmap', at: 'frame', size: [425, 350],
    code: '<iframe width="425" height="350" src="https://www.openstreetmap.org/export/embed.html?bbox=3.7%2C51.0%2C3.8%2C51.1&amp;layer=mapnik" style="border: 1px solid black"></iframe><br/><small><a href="https://www.openstreetmap.org/#map=14/51.05/3.72">View Larger Map</a></small>',
  },
  spotify: {
    template: 'spotify', at: 'frame', size: [600, 152],
    code: '<div style="width:600px;max-width:100%"><iframe style="border-radius:12px" src="https://open.spotify.com/embed/track/4abc?utm_source=generator" width="100%" height="152" frameBorder="0" allowfullscreen="" allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture" loading="lazy"></iframe></div>',
  },
  soundcloud: {
    template: 'soundcloud', at: 'frame', size: [600, 166],
    code: '<div style="width:600px;max-width:100%"><iframe width="100%" height="166" scrolling="no" frameborder="no" allow="autoplay" src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1&color=%23ff5500"></iframe></div>',
  },
  x: {
    template: 'x-embed', at: '.twitter-tweet',
    code: '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The new glaze is out of the kiln.</p>&mdash; Maretak (@maretak) <a href="https://twitter.com/maretak/status/1?ref_src=x">November 1, 2026</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
  },
  instagram: {
    template: 'instagram-embed', at: '.instagram-media',
    code: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/" data-instgrm-version="14" style="background:#FFF; border:0; margin:1px; max-width:540px; width:99.4%"><a href="https://www.instagram.com/p/abc/">View this post on Instagram</a></blockquote><script async src="//www.instagram.com/embed.js"></script>',
  },
  facebook: {
    template: 'facebook-embed', at: '.fb-post',
    code: '<div id="fb-root"></div><script async defer crossorigin="anonymous" src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v21.0"></script><div class="fb-post" data-href="https://www.facebook.com/maretak/posts/1" data-width="500"></div>',
  },
  'facebook-frame': {
    template: 'facebook-embed', at: 'frame', size: [500, 300],
    code: '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fx%2Fposts%2F1&width=500" width="500" height="300" style="border:none;overflow:hidden" scrolling="no" frameborder="0" allowfullscreen="true" allow="autoplay; clipboard-write"></iframe>',
  },
  tiktok: {
    template: 'tiktok-embed', at: '.tiktok-embed',
    code: '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@maretak/video/1" data-video-id="1" style="max-width: 605px;min-width: 325px;"> <section> <a target="_blank" title="@maretak" href="https://www.tiktok.com/@maretak">@maretak</a> <p>Throwing a bowl</p> </section> </blockquote> <script async src="https://www.tiktok.com/embed.js"></script>',
  },
  calendly: {
    template: 'calendly', at: '.calendly-inline-widget', size: [640, 700],
    code: '<div class="calendly-inline-widget" data-url="https://calendly.com/maretak/30min" style="width:640px;min-width:320px;height:700px;"></div><script type="text/javascript" src="https://assets.calendly.com/assets/external/widget.js" async></script>',
  },
  typeform: {
    template: 'typeform', at: '[data-tf-live]',
    code: '<div data-tf-live="01ABC"></div><script src="//embed.typeform.com/next/embed.js"></script>',
  },
  recaptcha: {
    template: 'recaptcha', at: '.g-recaptcha',
    code: '<script src="https://www.google.com/recaptcha/api.js" async defer></script><form><div class="g-recaptcha" data-sitekey="K"></div><br/><input type="submit" value="Send"></form>',
  },
  hcaptcha: {
    template: 'hcaptcha', at: '.h-captcha',
    code: '<script src="https://js.hcaptcha.com/1/api.js" async defer></script><form><div class="h-captcha" data-sitekey="K"></div><input type="submit" value="Send"></form>',
  },
  tawk: {
    template: 'tawk-to', at: 'corner',
    code: '<script type="text/javascript">var Tawk_API=Tawk_API||{}, Tawk_LoadStart=new Date();(function(){var s1=document.createElement("script"),s0=document.getElementsByTagName("script")[0];s1.async=true;s1.src="https://embed.tawk.to/abc/default";s1.charset="UTF-8";s1.setAttribute("crossorigin","*");s0.parentNode.insertBefore(s1,s0);})();</script>',
  },
  crisp: {
    template: 'crisp', at: 'corner',
    code: '<script type="text/javascript">window.$crisp=[];window.CRISP_WEBSITE_ID="K";(function(){d=document;s=d.createElement("script");s.src="https://client.crisp.chat/l.js";s.async=1;d.getElementsByTagName("head")[0].appendChild(s);})();</script>',
  },
};

/** Two services that share a vendor are one site's each; so every embed has a site of its own. */
function siteFile(id: string, template: string): string {
  const languages = 'nl,en,ar';
  const snippet = sluis('site', 'templates', template, '--language', languages)
    .replace('purposes = ["necessary"]', 'purposes = ["media"]').replace('purposes = ["support"]', 'purposes = ["media"]');
  const texts = (text: string) => `{ nl = "${text}", en = "${text}", ar = "${text}" }`;
  return `site = "${id}"
name = "Embeds"
origins = ["${site}"]
languages = ["nl", "en", "ar"]
countries = ["BE"]
[[controllers]]
id = "controller"
name = "My Company"
address = "Example street 1, 9000 Gent, Belgium"
email = "privacy@mine.example"
[[purposes]]
id = "media"
basis = "consent"
title = ${texts('Media')}
description = ${texts('Shows videos, maps and posts of others.')}
${snippet}
[notice]
version = "1"
date = "2026-11-01"
title = ${texts('Cookies on this site')}
text = ${texts('My Company asks about media.')}
privacy_url = ${texts('https://mine.example/privacy')}
`;
}

let own: OwnServer;
let pages: Server;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await startServer(port);
  for (const [id, { template }] of Object.entries(embeds)) {
    own.publishes(id, siteFile(id, template));
  }
  pages = createServer(async (asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url!, site);
    const id = pathname.slice(1);
    answer.setHeader('content-type', 'text/html');
    if (searchParams.has('csp')) {
      const policy = await fetch(`${server}/v1/sites/${id}/csp?sluis-country=BE`, { headers: { cookie: asked.headers.cookie ?? '' } });
      // The chats' own code and the vendors' styles are inline.
      answer.setHeader('content-security-policy', (await policy.text()).replace("'wasm-unsafe-eval'", "'wasm-unsafe-eval' 'unsafe-inline'").replace('style-src ', "style-src 'unsafe-inline' "));
    }
    const lang = searchParams.get('lang') ?? 'en';
    // The space is there so that nothing is in view by chance only, and the code stands in the middle of a text.
    answer.end(!(id in embeds) ? '' : `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<script src="${server}/s/${id}.js"></script><title>${id}</title></head><body><main><h1>${id}</h1><p>Before.</p>
${embeds[id].code}
<p><a href="#after">After.</a></p></main></body></html>`);
  }).listen(port + 1, '127.0.0.1');
});

test.afterAll(async () => {
  pages.close();
  await own.stops();
});

/** The vendors: scripts that say that they ran and put a frame of theirs where their code says, frames with a button. */
const script = (at: string) => `(window.ran = window.ran || []).push(document.currentScript.src);
let frame = document.createElement('iframe'); frame.title = 'The real thing'; frame.src = new URL('/frame.html', document.currentScript.src).href;
let at = ${JSON.stringify(at)}; (at === 'corner' ? document.body : document.querySelector(at)).append(frame);`;

interface Visit { page: Page; asked: string[]; placeholder: Locator | FrameLocator }

async function visits(browser: Browser, id: string, options: BrowserContextOptions = {}, lang = 'en', more = ''): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-BE', ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  await context.route(/^https?:\/\/(?!127\.)/, (route) => {
    asked.push(route.request().url());
    const { at } = embeds[id];
    const path = new URL(route.request().url()).pathname;
    const isScript = route.request().resourceType() === 'script';
    const where = at === 'frame' ? 'body' : at === 'script[data-video]' ? 'main' : at;
    return route.fulfill(isScript
      ? { contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: script(where) }
      : { contentType: 'text/html', body: `<!doctype html><html lang="en"><title>Vendor</title><button>Play ${path}</button>` });
  });
  await page.goto(`${site}/${id}?sluis-country=BE&lang=${lang}${more}`);
  const { at } = embeds[id];
  return { page, asked, placeholder: at === 'frame' ? page.locator('main iframe').first().contentFrame() : page.locator('sluis-embed') };
}

/** Refuses, and waits until everything has happened that happens by itself. */
async function refuses({ page }: Visit): Promise<void> {
  const recorded = page.waitForResponse((response) => response.url().includes('/records'));
  await page.locator('sluis-banner').getByRole('button').first().click();
  await recorded;
  await page.waitForLoadState('load');
  await page.waitForTimeout(700);
}

const words = { once: 'Show this once', always: 'Always show' };
const opened = async (visit: Visit, id: string) => {
  if (embeds[id].at === 'corner') await visit.placeholder.locator('summary').click();
};

for (const [id, { at, size }] of Object.entries(embeds)) {
  test(`S10 ${id}: the vendor's own code is held, and "this once" brings it and writes nothing`, async ({ browser }) => {
    const visit = await visits(browser, id);
    await refuses(visit);
    const inCode = embeds[id].code.replaceAll('&amp;', '&');
    expect(visit.asked.filter((address) => !inCode.includes(address.replace(/^https?:/, ''))), 'nothing but what stands in the page is asked for').toEqual([]);
    expect(await visit.page.evaluate(() => 'ran' in window), 'nothing runs').toBe(false);
    await opened(visit, id);
    const button = visit.placeholder.getByRole('button', { name: words.once });
    await expect(button).toBeVisible();
    await expect(visit.placeholder.getByText(/receives your IP address/)).toBeVisible();
    const statement = visit.placeholder.getByRole('link', { name: 'Privacy statement' });
    await expect(statement).toHaveAttribute('href', /^https:/);
    if (size) {
      const box = (await (at === 'frame' ? visit.page.locator('main iframe').first() : visit.page.locator(at)).boundingBox())!;
      const border = id === 'openstreetmap' ? 2 : 0;
      expect([Math.round(box.width) - border, Math.round(box.height) - border]).toEqual(size);
      if (at !== 'frame') {
        const own = (await visit.page.locator('sluis-embed').boundingBox())!;
        expect([Math.round(own.width), Math.round(own.height)], 'as large as what it stands for').toEqual(size);
      }
    }
    expect(await violations(visit.page)).toEqual([]);

    const before = await visit.page.context().cookies();
    await button.click();
    const real = visit.page.locator(at === 'frame' ? 'main iframe' : 'iframe[title="The real thing"]').first();
    await expect(real.contentFrame().getByRole('button', { name: /Play/ })).toBeVisible();
    await expect(visit.page.locator('sluis-embed')).toHaveCount(0);
    const cookies = await visit.page.context().cookies();
    expect(cookies.map(({ value }) => value)).toEqual(before.map(({ value }) => value));
    // The focus is in the embed, so the next key is for it.
    await expect.poll(() => visit.page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    await visit.page.reload();
    await opened(visit, id);
    await expect(button, 'once is once').toBeVisible();
    await visit.page.context().close();
  });

  test(`S10 ${id}: with the generated policy nothing is asked of the vendor before "always", and it is there after that`, async ({ browser }) => {
    const visit = await visits(browser, id, {}, 'en', '&csp');
    await refuses(visit);
    await opened(visit, id);
    await expect(visit.placeholder.getByRole('button', { name: words.always })).toBeVisible();
    expect(visit.asked).toEqual([]);
    const recorded = visit.page.waitForResponse((response) => response.url().includes('/records'));
    await visit.placeholder.getByRole('button', { name: words.always }).click();
    await recorded;
    await visit.page.reload();
    await expect.poll(() => visit.asked.length).toBeGreaterThan(0);
    await expect(visit.page.locator('sluis-embed')).toHaveCount(0);
    await visit.page.context().close();
  });
}

for (const id of ['youtube', 'x', 'tawk']) {
  test(`S10 ${id}: "always" is recorded and holds on the next page`, async ({ browser }) => {
    const visit = await visits(browser, id);
    await refuses(visit);
    await opened(visit, id);
    const recorded = visit.page.waitForResponse((response) => response.url().includes('/records'));
    await visit.placeholder.getByRole('button', { name: words.always }).click();
    const body = (await recorded).request().postDataJSON();
    expect([body.control, body.channel, body.services[embeds[id].template]]).toEqual(['always', 'embed', true]);
    await expect.poll(() => visit.asked.length).toBeGreaterThan(0);
    visit.asked.length = 0;
    await visit.page.reload();
    await expect.poll(() => visit.asked.length).toBeGreaterThan(0);
    await expect(visit.page.locator('sluis-embed')).toHaveCount(0);
    await visit.page.context().close();
  });
}

test('S10 by keyboard: into the placeholder, on its link and buttons, and into what it brings', async ({ browser }) => {
  for (const id of ['youtube', 'calendly']) {
    const visit = await visits(browser, id);
    await refuses(visit);
    await visit.page.locator('h1').click();
    const said: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      await visit.page.keyboard.press('Tab');
      said.push(await visit.page.evaluate(() => {
        let active = document.activeElement;
        while (active && (active.shadowRoot?.activeElement || (active as HTMLIFrameElement).contentDocument?.activeElement)) {
          active = active.shadowRoot?.activeElement ?? (active as HTMLIFrameElement).contentDocument!.activeElement;
        }
        return active?.textContent ?? '';
      }));
    }
    expect(said, id).toEqual(['Privacy statement', words.once, words.always]);
    await visit.page.keyboard.press('Shift+Tab');
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => visit.asked.length).toBeGreaterThan(0);
    await expect.poll(() => visit.page.evaluate(() => document.activeElement?.localName), id).toBe('iframe');
    await visit.page.context().close();
  }
});

test('S10 a screen reader hears whose it is: the frame keeps its title, a group in the page has the name of the service', async ({ browser }) => {
  const video = await visits(browser, 'youtube');
  await refuses(video);
  await expect(video.page.locator('main iframe')).toHaveAttribute('title', 'YouTube video player');
  const map = await visits(browser, 'openstreetmap');
  await refuses(map);
  await expect(map.page.locator('main iframe'), 'a frame without a title gets the service\'s').toHaveAttribute('title', 'OpenStreetMap');
  const post = await visits(browser, 'x');
  await refuses(post);
  await expect(post.page.getByRole('group', { name: 'X posts and buttons' })).toBeVisible();
  await expect(post.page.getByText('The new glaze is out of the kiln.'), 'the quoted text stays').toBeVisible();
  for (const { page } of [video, map, post]) await page.context().close();
});

test('S15 a chat is a button in the corner that says whom it tells what before it starts', async ({ browser }) => {
  const visit = await visits(browser, 'tawk');
  await refuses(visit);
  const box = (await visit.page.locator('sluis-embed').boundingBox())!;
  const view = visit.page.viewportSize()!;
  expect(box.x).toBeLessThan(40);
  expect(box.y + box.height).toBeGreaterThan(view.height - 40);
  await expect(visit.placeholder.getByRole('button', { name: words.once })).toBeHidden();
  await opened(visit, 'tawk');
  expect(visit.asked, 'unfolding starts nothing').toEqual([]);
  await visit.placeholder.getByRole('button', { name: words.once }).click();
  await expect.poll(() => visit.asked.some((address) => address.startsWith('https://embed.tawk.to/'))).toBe(true);
  await visit.page.context().close();
});

test('S10 placeholders speak the page\'s language, from right to left where it does', async ({ browser }) => {
  for (const id of ['youtube', 'x']) {
    const visit = await visits(browser, id, {}, 'ar');
    await refuses(visit);
    const box = visit.placeholder.locator('.p');
    await expect(box).toHaveAttribute('lang', 'ar');
    await expect(box).toHaveAttribute('dir', 'rtl');
    expect(await box.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    await expect(box.getByRole('button')).toHaveCount(2);
    await visit.page.context().close();
  }
});
