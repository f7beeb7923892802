//! A part of the loader that only sites get which let choices be carried over from another tool: before the loader
//! looks, a whole refusal in that tool's cookie, or a whole acceptance where the site says so, becomes a choice here. It is
//! kept as one that the server has not confirmed yet, so that the banner script sends its record as it sends any other,
//! and nobody is asked again. Anything else, a partial choice too, is left alone and asked. Once per browser.
//!
//! The server puts what the site needs where `__CARRY__` stands, a JSON array of eleven places (app::migration::cookies):
//!  0 site id
//!  1 policy version
//!  2 languages, the first is the default
//!  3 optional purposes
//!  4 optional services
//!  5 all of them denied, as in the state cookie: `"-00.0-0"`
//!  6 rows: `[tool, cookie, sign, chosen, granted, time]`. sign: another cookie, without which nothing was chosen. The
//!    rest are regular expressions: chosen finds the choice in the cookie, granted each word in that, time the moment of
//!    the choice in the sign, or in the cookie where there is none
//!  7 words, lower case, with the purposes that they stand for, parted by spaces: `[["statistics", "analytics"]]`
//!  8 how long a refusal counts at least, in seconds
//!  9 how old an acceptance may be, in seconds
//!  10 1 where acceptances are carried over
(() => {
  let [site, version, languages, purposes, services, denied, rows, words, counts, lasts, accepts] = __CARRY__;
  let doc = document;
  let now = Math.floor(Date.now() / 1e3);
  let known = new Map(words);

  // Two values of one name are none.
  let cookie = (name) => {
    let found = ('; ' + doc.cookie).split('; ' + name + '=');
    return found.length == 2 ? decodeURIComponent(found[1].split(';')[0]) : '';
  };

  // 0 is refused, 1 accepted; nothing where it is neither, or cannot be read.
  let read = ([tool, name, sign, chosen, granted, time]) => {
    let value = cookie(name);
    let said = sign ? cookie(sign) : value;
    let choice = said && value.match(RegExp(chosen));
    if (!choice) return [];
    let given = [];
    choice[1].replace(RegExp(granted, 'g'), (_, word) => {
      word = word.toLowerCase();
      given.push(...(known.has(word) ? known.get(word) : '?').split(' '));
    });
    let moment = time && said.match(RegExp(time)) || [];
    let at = Math.floor((isNaN(moment[1]) ? Date.parse(moment[1]) : +moment[1]) / 1e3);
    let from = { tool };
    if (at <= now) from.given_at = at;
    if (!given.some((id) => id == '?' || purposes.includes(id))) return [0, from];
    return accepts && from.given_at + lasts > now && purposes.every((id) => given.includes(id)) ? [1, from] : [];
  };

  try {
    let waiting = 'sluis:' + site;
    let once = 'sluis-migrated:' + site;
    if (localStorage[once] || localStorage[waiting] || ('; ' + doc.cookie).includes('; sluis_' + site + '=')) return;
    // Of two tools the one that was refused counts.
    let [[on, from] = []] = rows.map(read).filter(([kind]) => kind != null).sort(([one], [other]) => one - other);
    if (on == null) return;
    let lang = doc.documentElement.lang.toLowerCase();
    let all = (ids) => ids.reduce((switches, id) => Object.assign(switches, { [id]: !!on }), {});
    let expires = on ? from.given_at + lasts : now + counts;
    localStorage[waiting] = JSON.stringify([JSON.stringify({
      key: '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
        (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16)),
      policy: version,
      language: languages.find((one) => one == lang) || languages.find((one) => one.slice(0, 2) == lang.slice(0, 2)) || languages[0],
      device: innerWidth < 640 ? 'mobile' : 'desktop',
      layer: 0,
      control: on ? 'accept_all' : 'reject_all',
      channel: 'banner',
      purposes: all(purposes),
      services: all(services),
      migrated_from: from,
    })]);
    localStorage[once] = 1;
    doc.cookie = `sluis_${site}=1.${version}.${now}.${expires}.0.${on ? denied.replace(/0/g, 1) : denied}.;path=/;max-age=${expires - now};samesite=lax${location.protocol == 'https:' ? ';secure' : ''}`;
  } catch (_) { /* what cannot be read or kept is asked */ }
})();
