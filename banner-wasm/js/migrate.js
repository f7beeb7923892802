//! A part of the loader that only sites get which moved here from another tool: it stands before the loader and turns
//! that tool's marks into ours (`data-consent`, `data-service`, `data-src`, `text/plain`) before the loader looks at a
//! tag. Observers are told in the order in which they were made, so this one's goes first. It holds and releases nothing
//! itself, and whatever it does not understand stays blocked.
//!
//! The server puts what the site needs where `__MIGRATE__` stands, a JSON array of four places (app::migration):
//!  0 rows, one or more per tool: `[mark, list, names, sources, find, cut, inert]`. mark: CSS selector of its tags. list:
//!    the attribute with purposes. names: attributes with a service, parted by spaces, the first that is there counts.
//!    sources: attributes with the address, in place of src. find: what of the list is looked at, a regular expression.
//!    cut: what parts the words in that, beside commas, another one. inert: the type that keeps a script from running
//!  1 words for purposes, lower case, with the purpose's id: `[["statistics", "analytics"]]`
//!  2 words for services, lower case, with the service's id and its purposes: `[["google maps", "map media"]]`
//!  3 all optional purposes, parted by spaces: what a tag waits for that names nothing
//!
//! A word that is not known makes the tag wait for `?`, which is no purpose's id, and is said once in the console.
(() => {
  let [rows, words, services, every] = __MIGRATE__;
  let doc = document;
  let tags = 'script,iframe,img';
  let said = new Set();
  let ids = new Map(words);
  let known = new Map(services);

  let unknown = (word) => {
    if (!said.has(word)) console.warn('sluis: "' + word + '" is unknown here, its tags stay blocked');
    said.add(word);
    return '?';
  };

  // True when the tag was another tool's and is now ours.
  let turn = (node) => node.matches(tags) && rows.some(([mark, list, names, sources, find, cut, inert]) => {
    let { dataset } = node;
    if (dataset.consent != null || !node.matches(mark)) return false;
    let clean = (text, by) => text.replace(RegExp(cut, 'g'), by).toLowerCase().trim();
    let text = node.getAttribute(list);
    let name = names.split(' ').map((attribute) => node.getAttribute(attribute)).find((value) => value);
    let wanted = text ? clean((text.match(RegExp(find, 'g')) || [text]).join(), ',').split(',').map((word) => word.trim()).filter((word) => word).map((word) => ids.get(word) || unknown(word)) : [];
    if (name) {
      let word = clean(name, '');
      let [id, ...served] = (known.get(word) || '').split(' ');
      // A service serves what the policy says. If the tag says otherwise, nobody knows what was meant.
      if (word[0] == '!' || id && !wanted.every((purpose) => served.includes(purpose))) wanted = [unknown(text ? name + '" of "' + text : name)];
      else if (id) dataset.service = id;
      else if (!text) wanted = [ids.get(word) || unknown(name)];
      if (!id || wanted[0] == '?') delete dataset.service;
    }
    dataset.consent = text || name ? wanted.join(' ') : every;
    sources.split(' ').forEach((attribute) => {
      let address = node.getAttribute(attribute);
      if (address) {
        dataset.src = address;
        node.removeAttribute('src');
      }
    });
    if (node.type == inert) node.type = 'text/plain';
    return true;
  });

  new MutationObserver((records) => records.forEach((record) => record.addedNodes.forEach((node) => {
    if (node.matches) [node, ...node.querySelectorAll(tags)].forEach(turn);
  }))).observe(doc, { childList: true, subtree: true });

  // What stands before the loader, once the loader is there: an inert tag is put in its place again, to be looked at.
  Promise.resolve().then(() => doc.querySelectorAll(tags).forEach((node) => {
    if (turn(node) && (node.type == 'text/plain' || node.dataset.src)) node.parentNode.insertBefore(node, node.nextSibling);
  }));
})();
