//! A part of the loader that only sites get whose hosts share a choice by the domain of its cookies. A host may still have
//! a cookie of its own from before, beside the domain's: of the two the newer choice stays, so that a refusal is never
//! undone by an older grant, and the host's own cookie goes. What cannot be told apart stays as it is, and then counts as
//! none. It runs before the loader looks, and decides nothing.
//!
//! The server puts what it needs where `__DOMAIN__` stands (app::reach), an array of two places:
//!  0 site id
//!  1 domains whose hosts share a choice
(() => {
  let [site, domains] = __DOMAIN__;
  let doc = document;
  let domain = domains.find((one) => ('.' + location.hostname).endsWith('.' + one));
  let values = (kind) => [...new Set(('; ' + doc.cookie).split(`; sluis${kind}${site}=`).slice(1).map((rest) => rest.split(';')[0]))];
  let keep = (kind, value, seconds, more) => {
    doc.cookie = `sluis${kind}${site}=${value};path=/;max-age=${seconds};samesite=lax${more}${location.protocol == 'https:' ? ';secure' : ''}`;
  };
  // The host's own value and the domain's, where there are both. The own one is gone then.
  let part = (kind) => {
    let all = values(kind);
    if (!all[1]) return [];
    keep(kind, '', 0, '');
    let left = values(kind);
    return left[1] ? [] : [all.find((value) => value != left[0]), left[0]];
  };
  let given = (value) => /^1(\.\d{1,15}){3}\./.test(value) ? +value.split('.')[2] : 0;

  try {
    if (!domain) return;
    let [own, shared] = part('_');
    let [token] = part('-token_');
    if (given(own) > given(shared)) {
      let seconds = own.split('.')[3] - Math.floor(Date.now() / 1e3);
      keep('_', own, seconds, ';domain=' + domain);
      if (token) keep('-token_', token, seconds, ';domain=' + domain);
    }
  } catch (_) { /* blocked storage is no choice */ }
})();
