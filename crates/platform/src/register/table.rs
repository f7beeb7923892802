//! The register as one table: columns, cells, and CSV in which nothing runs.

use super::{Register, Row};

impl Register {
    /// The heads of the table, in the order of [`Row::cells`].
    pub const COLUMNS: [&'static str; 11] = [
        "id",
        "purpose",
        "description",
        "legal basis",
        "controllers",
        "data subjects",
        "categories of data",
        "recipients",
        "third countries",
        "retention",
        "services",
    ];

    /// The table as RFC 4180 says, in UTF-8. A cell that a spreadsheet would run as a formula begins with `'`.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let line = |cells: &mut dyn Iterator<Item = String>| {
            let quoted: Vec<String> = cells.map(|cell| csv_cell(&cell)).collect();
            format!("{}\r\n", quoted.join(","))
        };
        let mut text = line(&mut Self::COLUMNS.iter().map(|head| (*head).to_owned()));
        for row in &self.rows {
            text.push_str(&line(&mut row.cells().into_iter()));
        }
        text
    }
}

fn csv_cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

impl Row {
    /// The cells of the table, under [`Register::COLUMNS`].
    #[must_use]
    pub fn cells(&self) -> [String; 11] {
        [
            self.id.clone(),
            self.purpose.clone(),
            self.description.clone(),
            self.basis.to_owned(),
            self.controllers.join("; "),
            self.data_subjects.to_owned(),
            self.data.join("; "),
            self.recipients.join("; "),
            self.third_countries.join("; "),
            self.retention.join("; "),
            self.services.join("; "),
        ]
    }
}
