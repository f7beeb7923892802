//! What goes when a service may no longer run, and what stays (S21, E12): an item goes when a service that is denied keeps
//! it and none that is granted does. Deletes nothing; the page and the server do, each what it can reach.

use crate::{
    Item, Policy, Service, ServiceId, SiteId,
    inventory::{ItemKind, Party},
    names,
};
use serde::{Deserialize, Serialize};

/// What a page does about scripts that were running when their service was withdrawn, since nothing else stops them.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reload {
    /// The visitor is offered to load the page again.
    #[default]
    Offer,
    /// The page is loaded again.
    Always,
    /// Neither.
    Never,
}

impl Reload {
    /// Is it what a site has that says nothing?
    #[must_use]
    pub const fn is_default(&self) -> bool {
        matches!(self, Self::Offer)
    }
}

/// Does a name in the inventory, in which each `*` stands for anything, name this item?
#[must_use]
pub fn fits(pattern: &str, name: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut left) = name.strip_prefix(first) else {
        return false;
    };
    let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*') {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(last)
}

/// Is that cookie the memory of the choice itself?
#[must_use]
pub fn is_our_cookie(site: &SiteId, name: &str) -> bool {
    let name = name.strip_prefix("__Host-").unwrap_or(name);
    [
        names::STATE_COOKIE,
        names::TOKEN_COOKIE,
        names::CLEAR_COOKIE,
    ]
    .iter()
    .any(|own| name.strip_prefix(own) == Some(site.as_str()))
}

/// May a first-party cookie of this name be deleted, where `granted` says which services may run? Only when a service
/// that may not keeps it, and none that may.
#[must_use]
pub fn cookie_may_go(policy: &Policy, granted: &dyn Fn(&ServiceId) -> bool, name: &str) -> bool {
    let keeps = |service: &&Service| {
        let own = service.items.iter().filter(|item| is_ours_to_clear(item));
        own.filter(|item| item.kind == ItemKind::Cookie)
            .any(|item| fits(&item.name, name))
    };
    let kept_by = |may: bool| {
        let services = policy.services.iter();
        services
            .filter(move |it| granted(&it.id) == may)
            .any(|it| keeps(&it))
    };
    !is_our_cookie(&policy.site, name) && kept_by(false) && !kept_by(true)
}

/// Does the item lie under the site's own address, where the site can delete it?
#[must_use]
pub fn is_ours_to_clear(item: &Item) -> bool {
    item.party == Party::First && is_kept_on_device(item.kind)
}

/// Does an item of this kind stay on the device at all?
#[must_use]
pub const fn is_kept_on_device(kind: ItemKind) -> bool {
    match kind {
        ItemKind::Cookie
        | ItemKind::LocalStorage
        | ItemKind::SessionStorage
        | ItemKind::IndexedDb
        | ItemKind::CacheStorage
        | ItemKind::ServiceWorker => true,
        ItemKind::Pixel | ItemKind::Fingerprint | ItemKind::Sdk => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{fits, is_our_cookie};
    use crate::SiteId;

    #[test]
    fn a_star_stands_for_anything_wherever_it_stands() {
        for (pattern, name) in [
            ("_ga", "_ga"),
            ("_ga*", "_ga"),
            ("_ga_*", "_ga_ABC"),
            ("*_session", "my_session"),
            ("wp-settings-*-time", "wp-settings-1-time"),
            ("a*b*c", "a1b2c"),
            ("a*b*c", "abbc"),
        ] {
            assert!(fits(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("_ga", "_ga_1"),
            ("_ga_*", "_ga"),
            ("wp-*-time", "wp-1-times"),
            ("a*a", "a"),
            ("a*b*c", "acb"),
        ] {
            assert!(!fits(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn the_memory_of_the_choice_is_ours() {
        let site = SiteId::parse("shop").expect("an id");
        for name in ["sluis_shop", "sluis-token_shop", "__Host-sluis-token_shop"] {
            assert!(is_our_cookie(&site, name), "{name}");
        }
        for name in ["sluis_shop2", "sluis", "shop"] {
            assert!(!is_our_cookie(&site, name), "{name}");
        }
    }
}
