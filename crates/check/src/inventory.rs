//! Whose is that? The answer of a site's policy to an address or an item: the site's own, a necessary service's, an
//! optional service's, or nobody's that it knows. Without a policy only the page itself is known. It decides nothing.

mod place;

use crate::{
    CheckError,
    seen::{Kind, Seen, SeenItem},
};
use consent::{
    Item, Policy, Service, ServiceId, clearing,
    inventory::{ItemKind, Party, host_covers},
    names,
    policy::LegalBasis,
};
use place::{as_http, is_below, is_same_site};
use url::Url;

/// Whose something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner<'a> {
    /// The site's own, or that of the server that asks for consent.
    Site,
    /// A service that may always run.
    Necessary(&'a ServiceId),
    /// A service that needs a choice.
    Optional(&'a ServiceId),
    /// A service that needs a choice and whose requests the policy lets through without one (advanced consent mode).
    Advanced(&'a ServiceId),
    /// One of several that need a choice.
    OneOf,
    /// Nobody whom the inventory names.
    Unknown,
}

/// A policy, and which addresses are the site's own.
#[derive(Debug)]
pub(crate) struct Inventory<'a> {
    policy: Option<&'a Policy>,
    origins: Vec<Url>,
    /// Where the loader came from, up to its `/s/`.
    server: Option<String>,
}

/// What our own server answers to a page.
const OUR_PATHS: [&str; 6] = ["s/", "n/", "a/", "g/", "p/", "v1/"];

/// The policy of the page: the only one, or the one whose loader was asked for.
///
/// # Errors
/// [`CheckError::WhichSite`] when there are several and no loader says which.
pub(crate) fn policy_of<'a>(
    policies: &'a [Policy],
    seen: &Seen,
) -> Result<Option<&'a Policy>, CheckError> {
    if policies.len() < 2 {
        return Ok(policies.first());
    }
    let found = policies.iter().find(|policy| {
        let mut asked = seen.requests.iter();
        asked.any(|request| server_of(policy, &request.url).is_some())
    });
    match found {
        Some(policy) => Ok(Some(policy)),
        None => Err(CheckError::WhichSite(
            policies
                .iter()
                .map(|policy| policy.site.to_string())
                .collect(),
        )),
    }
}

/// The address of the server that a loader comes from.
fn server_of(policy: &Policy, url: &str) -> Option<String> {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let base = url[..end].strip_suffix(&format!("/s/{}.js", policy.site))?;
    Some(format!("{base}/"))
}

impl<'a> Inventory<'a> {
    /// The site of this policy; `page` is where it was looked at, `asked` what was asked for, in order.
    pub(crate) fn new<'b>(
        policy: Option<&'a Policy>,
        page: &Url,
        mut asked: impl Iterator<Item = &'b str>,
    ) -> Self {
        let listed = policy.into_iter().flat_map(|policy| &policy.origins);
        let mut origins: Vec<Url> = listed
            .filter_map(|origin| Url::parse(origin).ok())
            .collect();
        origins.push(page.clone());
        let server = policy.and_then(|policy| asked.find_map(|url| server_of(policy, url)));
        Self {
            policy,
            origins,
            server,
        }
    }

    fn services(&self) -> impl Iterator<Item = &'a Service> + use<'a> {
        self.policy.into_iter().flat_map(|policy| &policy.services)
    }

    fn is_necessary(&self, service: &Service) -> bool {
        !service.purposes.is_empty()
            && service.purposes.iter().all(|id| {
                let purpose = self.policy.and_then(|policy| policy.purpose(id.as_str()));
                purpose.is_some_and(|purpose| purpose.basis == LegalBasis::Necessary)
            })
    }

    fn owner(&self, service: &'a Service) -> Owner<'a> {
        if self.is_necessary(service) {
            Owner::Necessary(&service.id)
        } else {
            Owner::Optional(&service.id)
        }
    }

    /// Whose request to this service is that?
    fn sender(&self, service: &'a Service) -> Owner<'a> {
        let lets_through = |policy: &Policy| policy.signals.is_advanced(&service.id);
        match self.owner(service) {
            Owner::Optional(id) if self.policy.is_some_and(lets_through) => Owner::Advanced(id),
            owner => owner,
        }
    }

    /// Whose script is that? What it keeps or looks at needs a choice, whatever it may send without one.
    pub(crate) fn of_script(&self, url: &str) -> Owner<'a> {
        match self.of_url(url) {
            Owner::Advanced(id) => Owner::Optional(id),
            owner => owner,
        }
    }

    /// Whose address is that? The longest host entry counts, as in the loader; of two services with one place the one
    /// that needs a choice.
    pub(crate) fn of_url(&self, url: &str) -> Owner<'a> {
        let address = as_http(url);
        let found = self
            .services()
            .flat_map(|service| service.hosts.iter().map(move |host| (service, host)))
            .filter(|(_, host)| host_covers(host, &address))
            .max_by_key(|(service, host)| (host.len(), !self.is_necessary(service)));
        match found {
            Some((service, _)) => self.sender(service),
            None if self.is_own(&address) => Owner::Site,
            None => Owner::Unknown,
        }
    }

    /// Whose server is that, when only its host is known? One that something necessary is asked of may be connected to.
    pub(crate) fn of_connection(&self, url: &str) -> Owner<'a> {
        let host = |place: &str| place.split('/').next().map(str::to_owned);
        let address = as_http(url);
        let place = address
            .split_once("://")
            .map(|(_, place)| place.trim_end_matches('/'));
        let owner = self.of_url(url);
        let Some(place) = place.filter(|place| owner == Owner::Unknown && !place.contains('/'))
        else {
            return owner;
        };
        let asks_there = |service: &&Service| {
            let mut hosts = service.hosts.iter();
            hosts.any(|entry| host(entry).as_deref() == Some(place))
        };
        let mut found = self.services().filter(asks_there);
        let necessary = self
            .services()
            .filter(asks_there)
            .find(|service| self.is_necessary(service));
        match (necessary, found.next(), found.next()) {
            (Some(service), _, _) | (None, Some(service), None) => self.sender(service),
            (None, Some(_), Some(_)) => Owner::OneOf,
            (None, None, _) => owner,
        }
    }

    fn is_own(&self, address: &str) -> bool {
        let ours = self
            .server
            .as_ref()
            .and_then(|server| address.strip_prefix(server.as_str()));
        if ours.is_some_and(|path| OUR_PATHS.iter().any(|own| path.starts_with(own))) {
            return true;
        }
        Url::parse(address).is_ok_and(|url| self.origins.iter().any(|own| is_same_site(own, &url)))
    }

    /// Is that a host of the site, whatever the port? Cookies know no ports.
    pub(crate) fn is_own_host(&self, host: &str) -> bool {
        let server = self
            .server
            .as_ref()
            .and_then(|server| Url::parse(server).ok());
        self.origins
            .iter()
            .chain(&server)
            .filter_map(Url::host_str)
            .any(|own| {
                let base = own.strip_prefix("www.").unwrap_or(own);
                host == own || host == base || is_below(host, base) || is_below(own, host)
            })
    }

    /// Whose item is that, and what the inventory says of it? An item of the site's own name under another host is not
    /// the declared one; then its party is wrong, which is for the caller to say.
    pub(crate) fn of_item(&self, item: &SeenItem) -> (Owner<'a>, Option<&'a Item>) {
        if self.is_ours(item) {
            return (Owner::Site, None);
        }
        let here = if self.is_own_host(&item.host) {
            Party::First
        } else {
            Party::Third
        };
        let found = self
            .declared()
            .filter(|(_, declared)| fits(declared, item.kind, &item.name))
            .max_by_key(|(service, declared)| {
                let exact = declared.name == item.name;
                (
                    declared.party == here,
                    exact,
                    declared.name.len(),
                    !self.is_necessary(service),
                )
            });
        match found {
            Some((service, declared)) => (self.owner(service), Some(declared)),
            None => (Owner::Unknown, None),
        }
    }

    /// Every item of the inventory with its service.
    pub(crate) fn declared(&self) -> impl Iterator<Item = (&'a Service, &'a Item)> + use<'a> {
        self.services()
            .flat_map(|service| service.items.iter().map(move |item| (service, item)))
    }

    /// Is that the memory of the choice itself?
    fn is_ours(&self, item: &SeenItem) -> bool {
        let Some(site) = self.policy.map(|policy| &policy.site) else {
            return false;
        };
        match item.kind {
            Kind::Cookie => clearing::is_our_cookie(site, &item.name),
            Kind::LocalStorage => ["sluis:", names::RAN_KEY]
                .iter()
                .any(|own| item.name.strip_prefix(own) == Some(site.as_str())),
            _ => false,
        }
    }
}

/// Does a declared item name what was seen?
pub(crate) fn fits(declared: &Item, kind: Kind, name: &str) -> bool {
    clearing::fits(&declared.name, name) && of_declared(declared.kind) == kind
}

/// What an item of the inventory is called here.
pub(crate) const fn of_declared(kind: ItemKind) -> Kind {
    match kind {
        ItemKind::Cookie => Kind::Cookie,
        ItemKind::LocalStorage => Kind::LocalStorage,
        ItemKind::SessionStorage => Kind::SessionStorage,
        ItemKind::IndexedDb => Kind::IndexedDb,
        ItemKind::CacheStorage => Kind::CacheStorage,
        ItemKind::ServiceWorker => Kind::ServiceWorker,
        ItemKind::Pixel => Kind::Pixel,
        ItemKind::Fingerprint => Kind::Fingerprint,
        ItemKind::Sdk => Kind::Sdk,
    }
}
