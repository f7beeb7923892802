//! Tables of cookies as cookieconsent shows them: columns under keys of their own, named by headers in the site's language.

use super::value::{Node, Object};

/// A column: its key in the rows, and what stands above it.
#[derive(Debug, Clone)]
pub(super) struct Column {
    key: String,
    header: String,
}

impl Column {
    pub(super) fn new(key: &str, header: &Node) -> Self {
        Self {
            key: key.to_owned(),
            header: header.text().unwrap_or_default().trim().to_lowercase(),
        }
    }
}

pub(super) struct Table<'a> {
    columns: Vec<Column>,
    rows: &'a [Node],
    /// In version 2 the first column is the name, whatever it is called.
    first_is_name: bool,
}

/// What a column is about, by its key or its header, in the languages of most such tables (en, nl, fr, de, es, it).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Name,
    Domain,
    Lifetime,
    Function,
}

impl About {
    const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Name => &[
                "name",
                "cookie",
                "cookies",
                "cookie name",
                "naam",
                "nom",
                "nombre",
                "nome",
            ],
            Self::Domain => &["domain", "host", "domein", "domaine", "dominio"],
            Self::Lifetime => &[
                "duration",
                "expiration",
                "expires",
                "expiry",
                "lifetime",
                "retention",
                "duur",
                "looptijd",
                "bewaartermijn",
                "durée",
                "dauer",
                "laufzeit",
                "speicherdauer",
                "duración",
                "durata",
            ],
            Self::Function => &[
                "description",
                "desc",
                "purpose",
                "function",
                "beschrijving",
                "doel",
                "functie",
                "finalité",
                "fonction",
                "beschreibung",
                "zweck",
                "funktion",
                "descripción",
                "finalidad",
                "descrizione",
                "scopo",
            ],
        }
    }
}

impl<'a> Table<'a> {
    pub(super) fn new(columns: Vec<Column>, rows: Option<&'a Node>, first_is_name: bool) -> Self {
        Self {
            columns,
            rows: rows.and_then(Node::list).unwrap_or_default(),
            first_is_name,
        }
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = (&'a Node, &'a Object)> {
        self.rows
            .iter()
            .filter_map(|row| Some((row, row.object()?)))
    }

    /// What a row says about something.
    pub(super) fn cell(&self, row: &'a Object, about: About) -> Option<&'a Node> {
        let known = |word: &str| about.words().contains(&word.to_lowercase().as_str());
        let by_words = self
            .columns
            .iter()
            .find(|column| known(&column.key) || known(&column.header))
            .map(|column| column.key.as_str());
        let first = self.columns.first().map(|column| column.key.as_str());
        let key = match about {
            About::Name if self.first_is_name => first.or(by_words),
            _ => by_words,
        };
        match key {
            Some(key) => row.get(key),
            // No headers: the keys themselves may say it.
            None => row
                .pairs()
                .find(|(key, _)| known(key))
                .map(|(_, node)| node),
        }
    }
}
