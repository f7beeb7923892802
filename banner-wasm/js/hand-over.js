//! A part of the loader that only sites get whose choices go along with links to their other origins (S5). Where such a
//! link is followed it asks the server for a ticket and adds it to the address; where a page is opened with one, it takes
//! the ticket out of the address, has the server record what stands behind it, and loads the page once more, so that
//! everything on it is made for that choice. A ticket says nothing about anybody. Only links in the same tab are touched,
//! only while a recorded choice stands, and a link is followed without a ticket when the server is slow.
//!
//! The server puts what it needs where `__HAND_OVER__` stands (app::reach), an array of three places:
//!  0 site id
//!  1 all origins of the site
//!  2 domains whose hosts share a choice already
(() => {
  let [site, origins, domains] = __HAND_OVER__;
  let doc = document;
  let base = doc.currentScript.src.split('/s/')[0];
  let domainOf = (host) => domains.find((one) => ('.' + host).endsWith('.' + one)) || host;

  // Two values of one name are none.
  let cookie = (kind) => {
    try {
      let all = new Set(('; ' + doc.cookie).split(`; sluis${kind}${site}=`).slice(1).map((rest) => rest.split(';')[0]));
      return all.size == 1 ? [...all][0] : '';
    } catch (_) {
      return '';
    }
  };
  let keep = (kind, value, seconds) => {
    let domain = domains.find((one) => ('.' + location.hostname).endsWith('.' + one));
    doc.cookie = `sluis${kind}${site}=${value};path=/;max-age=${seconds};samesite=lax${domain ? ';domain=' + domain : ''}${location.protocol == 'https:' ? ';secure' : ''}`;
  };
  let post = (path, body) => fetch(`${base}/v1/sites/${site}/hand-over${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.assign({ token: cookie('-token_') || undefined }, body)),
  }).then((answer) => answer.ok ? answer.json() : Promise.reject());

  // Arriving. Whoever makes up a link with a ticket of their own is not among the site's origins.
  let ticket = /[?&]sluis=([\w-]+)/.exec(location.search);
  if (ticket) {
    let search = location.search.replace(/([?&])sluis=[\w-]+&?/, '$1').replace(/[?&]$/, '');
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    let from = doc.referrer && new URL(doc.referrer).origin;
    let [, , given, , , , , id] = cookie('_').split('.');
    // A choice of this page that is not recorded yet is newer than any.
    if (origins.includes(from) && (!given || id)) {
      post('/arrival', { ticket: ticket[1], from, given_at: given && +given }).then((said) => {
        if (new URL(base).origin != location.origin) {
          keep('_', said.state, said.max_age);
          keep('-token_', said.token, said.max_age);
        }
        location.reload();
      }).catch(() => {});
    }
  }

  // Leaving.
  addEventListener('click', (event) => {
    let link = event.target.closest && event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    let { href, origin, hostname, rel, target } = link;
    let leads = origins.includes(origin) && domainOf(hostname) != domainOf(location.hostname);
    let leaves = target && target != '_self' || link.hasAttribute('download') || /noreferrer/.test(rel);
    if (!leads || leaves || !cookie('_').split('.')[7]) return;
    event.preventDefault();
    let follow = (more) => {
      if (follow.done) return;
      follow.done = 1;
      let url = new URL(href);
      if (more) url.search += (url.search ? '&' : '?') + 'sluis=' + more;
      location.assign(url);
    };
    post('', { to: origin }).then((said) => follow(said.ticket), () => follow());
    setTimeout(follow, 1e3);
  });
})();
