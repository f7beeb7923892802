//! A visitor with a browser of their own: no cookies, no cache, one country. What they do is named as they would
//! name it; what reached the third parties is asked of the third parties.
import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page, type Request } from '@playwright/test';
import { demo, hitsSince, page as shopPage, preferencePage, shopOrigin } from './demo';
import { words, type Language } from './words';

export interface Circumstances extends BrowserContextOptions {
  /** The browser sends Global Privacy Control. */
  gpc?: boolean;
  /** Runs in every page before its own scripts. */
  beforeScripts?: () => void;
}

/** Browsers name themselves as people's do, each a little else: what says that it is headless is counted as a bot. */
let browsers = 0;
export const someBrowser = () => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.${process.pid}.${browsers += 1} Safari/537.36`;

export class Visitor {
  readonly requests: Request[] = [];
  readonly failures: string[] = [];
  since = Date.now();
  language: Language = 'nl';

  private constructor(readonly country: string, readonly context: BrowserContext, readonly page: Page) {
    context.on('request', (request) => this.requests.push(request));
    context.on('weberror', (error) => this.failures.push(error.error().message));
  }

  static async from(browser: Browser, country: string, circumstances: Circumstances = {}): Promise<Visitor> {
    const { gpc, beforeScripts, ...options } = circumstances;
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: 'nl-BE', userAgent: someBrowser(), ...options });
    if (gpc) {
      await context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
      // The browser itself drops Sec- headers that are added on the way, so these requests are made outside of it.
      await context.route(`${demo.server}/**`, async (route) => {
        const headers = { ...(await route.request().allHeaders()), 'sec-gpc': '1' };
        await route.fulfill({ response: await route.fetch({ headers }) });
      });
    }
    if (beforeScripts) await context.addInitScript(beforeScripts);
    return new Visitor(country, context, await context.newPage());
  }

  /** Opens a page as a visitor from this country; only the country of development is added to its address. */
  async opens(address: string): Promise<void> {
    const url = new URL(address);
    url.searchParams.set('sluis-country', this.country);
    await this.page.goto(url.href);
  }

  /** The shop's first page with the tags that the server gates; `''` is the page without them. */
  async opensShop(language: Language | 'ar' = 'nl', name = 'gated'): Promise<void> {
    if (language !== 'ar') this.language = language;
    await this.opens(shopPage(language, name));
  }

  async opensPreferences(language: Language = 'nl'): Promise<void> {
    this.language = language;
    await this.opens(preferencePage(language));
  }

  /** Opens everything that is folded on the preference page, what comes to light included. */
  async unfoldsPreferences(): Promise<void> {
    const folded = this.page.locator('#choices details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
  }

  /** Loads the page again and lets everything happen that happens by itself. */
  async reloads(): Promise<void> {
    await this.page.reload();
    await this.settles();
  }

  /** Waits until nothing has been asked for during half a second. */
  async settles(): Promise<void> {
    await this.page.waitForLoadState('load');
    let count = -1;
    while (count !== this.requests.length) {
      count = this.requests.length;
      await this.page.waitForTimeout(500);
    }
  }

  get banner(): Locator {
    return this.page.locator('sluis-banner');
  }

  button(name: 'reject' | 'accept' | 'choose' | 'save' | 'withdraw'): Locator {
    const text = words[this.language][name];
    return this.banner.getByRole('button', { name: text, exact: typeof text === 'string' });
  }

  async isAsked(): Promise<void> {
    await expect(this.button('reject')).toBeVisible();
    await expect(this.button('accept')).toBeVisible();
  }

  async isNotAsked(): Promise<void> {
    await this.settles();
    await expect(this.button('reject')).toBeHidden();
    await expect(this.button('accept')).toBeHidden();
  }

  async rejects(): Promise<void> {
    await this.button('reject').click();
    await expect(this.button('reject')).toBeHidden();
  }

  async accepts(): Promise<void> {
    await this.button('accept').click();
    await expect(this.button('accept')).toBeHidden();
  }

  /** From the first layer to the second. */
  async choosesThemselves(): Promise<void> {
    await this.button('choose').click();
    await expect(this.button('save')).toBeVisible();
  }

  /** By the link that every page of the shop has in its footer. */
  async opensSettings(): Promise<void> {
    await this.page.locator('footer a[href="#cookie-settings"]').click();
    await expect(this.button('save')).toBeVisible();
  }

  async saves(): Promise<void> {
    await this.button('save').click();
    await expect(this.button('save')).toBeHidden();
  }

  async withdraws(): Promise<void> {
    await this.button('withdraw').click();
    await expect(this.button('withdraw')).toBeHidden();
  }

  purpose(id: string): Locator {
    return this.banner.locator(`input[name="p:${id}"]`);
  }

  service(id: string): Locator {
    return this.banner.locator(`input[name="s:${id}"]`);
  }

  /** Switches a service in the second layer, unfolding its purpose where it is folded. */
  async switches(id: string): Promise<void> {
    const input = this.service(id);
    if (!(await input.isVisible())) await this.unfolds();
    await input.click();
  }

  /** Unfolds everything in the second layer. */
  async unfolds(): Promise<void> {
    const folds = this.banner.locator('[aria-expanded="false"]:visible, details:not([open]) > summary:visible');
    for (let left = 30; left > 0 && (await folds.count()) > 0; left -= 1) await folds.first().click();
  }

  /** Paths that the third parties received from here on. */
  async hits(): Promise<string[]> {
    return (await hitsSince(this.since)).map((hit) => hit.path);
  }

  /** From now on only new hits and requests count. */
  forgets(): void {
    this.since = Date.now();
    this.requests.length = 0;
  }

  /** Leaves the page, lets its trackers say goodbye, and counts from there on. */
  async startsOver(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.waitForTimeout(600);
    this.forgets();
  }

  /** Paths asked of Sluis, directly or through the shop's own origin. */
  asked(): string[] {
    return this.requests
      .map((request) => new URL(request.url()))
      .filter((url) => url.origin === demo.server || (url.origin === shopOrigin && url.pathname.startsWith('/_sluis/')))
      .map((url) => url.pathname.replace(/^\/_sluis/, ''));
  }

  /** The names of all cookies, wherever they were set. */
  async cookies(): Promise<string[]> {
    return (await this.context.cookies()).map((cookie) => cookie.name).sort();
  }

  async cookie(name: string) {
    return (await this.context.cookies()).find((cookie) => cookie.name === name);
  }

  /** All keys of local and session storage. */
  storage(): Promise<string[]> {
    return this.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());
  }

  /** What the tags of the page say they did, in their order. */
  ran(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { demoRan: string[] }).demoRan);
  }

  /** The consent commands on Google's data layer. */
  consentCommands(): Promise<{ mode: string; types: Record<string, string>; place: number }[]> {
    return this.page.evaluate(() => {
      const layer = (window as unknown as { dataLayer: unknown[] }).dataLayer.map((entry) => Array.from(entry as ArrayLike<unknown>));
      return layer.flatMap((entry, place) =>
        entry[0] === 'consent' ? [{ mode: String(entry[1]), types: { ...(entry[2] as Record<string, string>) }, place }] : []);
    });
  }

  /** What the page believes is granted. */
  state(): Promise<Record<string, boolean>> {
    return this.page.evaluate(() => (window as unknown as { sluis: { state(): Record<string, boolean> } }).sluis.state());
  }

  /** The record that is sent by the next act, once it is answered. */
  nextRecord(site = 'shop') {
    return this.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes(`/v1/sites/${site}/records`));
  }

  async leaves(): Promise<void> {
    await this.context.close();
  }
}
