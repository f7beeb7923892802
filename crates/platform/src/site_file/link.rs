//! The privacy statements that a site file names, for whoever can ask them whether they answer. Nothing is asked here.

use super::{
    code::{FindingCode, Level},
    finding::Finding,
    lint::links::addresses,
    reader::Reader,
};

/// The address of a privacy statement, with its place in the file.
#[derive(Debug)]
pub struct PrivacyLink {
    /// The address.
    pub address: String,
    finding: Finding,
}

impl PrivacyLink {
    /// The finding that it does not answer, and how.
    #[must_use]
    pub fn is_dead(&self, how: &str) -> Finding {
        Finding {
            message: format!("`{}` {how}", self.address),
            ..self.finding.clone()
        }
    }
}

/// All privacy statements of a site file; none where it is not a site file.
#[must_use]
pub fn privacy_links(file_name: &str, text: &str) -> Vec<PrivacyLink> {
    let reader = Reader::new(file_name, text);
    let Ok(file) = toml::from_str(text) else {
        return Vec::new();
    };
    let links = addresses(&file).into_iter().map(|(key, word)| PrivacyLink {
        address: word.get_ref().clone(),
        finding: reader.finding(
            Level::Error,
            FindingCode::DeadLink,
            &key,
            word.span(),
            "",
            "the address of the statement, as visitors open it",
        ),
    });
    links.collect()
}
