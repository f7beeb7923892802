import { test } from '../actors';
test('scratch', async ({ visitor }) => {
  const v = await visitor.from('BE');
  await v.opensShop('nl'); await v.isAsked();
  await v.page.screenshot({path:'/tmp/first.png'});
  await v.choosesThemselves();
  await v.page.screenshot({path:'/tmp/second.png'});
  await v.unfolds(); await v.settles();
  await v.page.screenshot({path:'/tmp/second-open.png'});
  console.log(await v.banner.evaluate(h=>h.innerHTML.slice(0,6000)));
  console.log(await v.banner.evaluate(h=>h.shadowRoot?.innerHTML.slice(0,6000)));
});
