//! Privacy statements that visitors of a public site cannot open (E14): placeholders and addresses of this machine. Whether
//! an address answers is not asked here: that is `sluis site check --links`.

use super::super::{
    code::FindingCode,
    reader::{Reader, is_this_machine},
    shape::{SiteFile, Word},
};

/// Names that belong to nobody (RFC 2606), for examples and tests.
const RESERVED: [&str; 7] = [
    "example.com",
    "example.org",
    "example.net",
    "example",
    "test",
    "invalid",
    "localhost",
];

pub(super) fn check(reader: &mut Reader, file: &SiteFile) {
    if !file
        .origins
        .iter()
        .any(|origin| is_public(origin.get_ref()))
    {
        return;
    }
    for (key, word) in addresses(file) {
        let text = word.get_ref();
        let message = if host_of(text).is_some_and(is_placeholder) {
            format!("`{text}` is a placeholder")
        } else if text.contains('#') && text.ends_with('#') {
            format!("`{text}` leads nowhere")
        } else {
            continue;
        };
        let allowed = "the address of the statement, as visitors open it";
        reader.error(FindingCode::DeadLink, &key, word.span(), &message, allowed);
    }
}

/// The addresses of all privacy statements, with their keys.
pub(in crate::site_file) fn addresses(file: &SiteFile) -> Vec<(String, &Word)> {
    let notice = file.notice.privacy_url.get_ref().iter();
    let notice = notice.map(|(tag, word)| (format!("notice.privacy_url.{}", tag.get_ref()), word));
    let vendors = file.vendors.iter();
    let vendors = vendors.map(|vendor| {
        let key = format!("vendors.{}.privacy_url", vendor.id.get_ref());
        (key, &vendor.privacy_url)
    });
    notice.chain(vendors).collect()
}

fn is_public(origin: &str) -> bool {
    host_of(origin).is_some_and(|host| !is_placeholder(host))
}

fn host_of(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority
        .rsplit_once(':')
        .filter(|(_, port)| port.parse::<u16>().is_ok());
    Some(host.map_or(authority, |(host, _)| host))
}

fn is_placeholder(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let reserved = |name: &str| {
        host.strip_suffix(name)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    is_this_machine(&host) || RESERVED.iter().any(|name| reserved(name))
}
