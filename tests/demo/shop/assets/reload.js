// A page's policy cannot grow: when the visitor's choice makes it another one, the page is loaded again.
sluis.on(async () => {
  const policy = () => fetch('/_sluis/v1/sites/shop/csp').then((answer) => answer.text());
  const before = await policy();
  for (let wait = 200; wait < 5000; wait *= 2) {
    await new Promise((done) => setTimeout(done, wait));
    if (await policy() !== before) return location.reload();
  }
});
