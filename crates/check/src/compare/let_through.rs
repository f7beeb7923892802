//! What left without a choice because the policy lets it: services in the advanced mode of Google's consent mode. It is no leak, and it
//! is never left unsaid.

use super::{Found, of_request, owner_of, sent};
use crate::{
    inventory::{Inventory, Owner},
    report::Finding,
    seen::Seen,
};
use url::Url;

/// Requests without a choice to services that the policy lets through, by phase.
pub(crate) fn let_through(seen: &Seen, inventory: &Inventory<'_>, pages: &[Url]) -> Vec<Finding> {
    let mut found = Found::default();
    for request in sent(seen).filter(|request| request.phase.is_denied()) {
        let owner = owner_of(request, inventory);
        if let Owner::Advanced(_) = owner {
            let plain = request.url.split(['?', '#']).next().unwrap_or_default();
            let finding = of_request(request, owner, pages);
            found.add(Some(request.phase), plain.to_owned(), finding);
        }
    }
    found.list()
}
