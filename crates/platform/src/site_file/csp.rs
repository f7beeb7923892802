//! What a site file may add to the Content-Security-Policy of the site's pages. What would open a host of an optional
//! service, or make browsers look at no host at all, is refused here: nobody would notice it later.

use super::{
    code::FindingCode,
    reader::Reader,
    shape::{CspEntry, Word},
};
use crate::csp::{SourceError, check_source, opens};
use consent::{Policy, csp::CspDirective};

const SOURCES: &str = "'self', 'unsafe-inline', 'unsafe-eval', 'unsafe-hashes', a hash, a scheme such as blob:, or [https://]host[:port][/path]";

/// Reads the part into the draft.
pub(super) fn settings(reader: &mut Reader, entry: Option<&CspEntry>, mut draft: Policy) -> Policy {
    let Some(entry) = entry else {
        return draft;
    };
    draft.csp.trusted_types = entry.trusted_types;
    draft.csp.report_uri = entry
        .report_uri
        .as_ref()
        .map(|word| report_uri(reader, word));
    for (name, words) in &entry.sources {
        let Some(directive) = CspDirective::parse(name.get_ref()) else {
            let message = format!("`{}` is not a directive", name.get_ref());
            let known: Vec<&str> = CspDirective::ALL.iter().map(|one| one.as_str()).collect();
            let allowed = known.join(", ");
            reader.error(
                FindingCode::Csp,
                "csp.sources",
                name.span(),
                &message,
                &allowed,
            );
            continue;
        };
        for word in words {
            source(reader, &draft, directive, word);
        }
        let sources = words.iter().map(|word| word.get_ref().clone()).collect();
        draft.csp.sources.insert(directive, sources);
    }
    draft
}

fn report_uri(reader: &mut Reader, word: &Word) -> String {
    let uri = reader.address("csp.report_uri", word);
    if !uri.is_ascii() || uri.contains([';', ',', '$', '{', '}']) {
        let message = "this address cannot stand in a header of every web server";
        let allowed = "an address of ASCII, without ; , $ { }";
        reader.error(
            FindingCode::Csp,
            "csp.report_uri",
            word.span(),
            message,
            allowed,
        );
    }
    uri
}

fn source(reader: &mut Reader, draft: &Policy, directive: CspDirective, word: &Word) {
    let text = word.get_ref();
    let key = format!("csp.sources.{}", directive.as_str());
    let (message, allowed) = match check_source(directive, text) {
        Err(SourceError::Shape) => (
            format!("`{text}` is not a source that a site may add"),
            SOURCES.to_owned(),
        ),
        Err(SourceError::HoldsNothing) => (
            format!("with {text} browsers compare no host any more, so that nothing is held"),
            "the hosts by name".to_owned(),
        ),
        Err(SourceError::FixedNonce) => (
            "a nonce is new in every answer".to_owned(),
            "hand it over with each request, see docs/EMBEDDING.md".to_owned(),
        ),
        Ok(()) => match opens(draft, text).filter(|_| directive.sends()) {
            None => return,
            Some(service) => (
                format!("`{text}` opens the hosts of `{}` as well, which must be held", service.id),
                "the hosts that the site itself needs; those of services follow the visitor's choice".to_owned(),
            ),
        },
    };
    reader.error(FindingCode::Csp, &key, word.span(), &message, &allowed);
}
