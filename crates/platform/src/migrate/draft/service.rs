//! A service in the draft, with its items: of a template where one knows it, and as the configuration says.

use super::{Draft, on_one_line};
use crate::{
    migrate::{
        found::{FoundItem, FoundService, Texts},
        items, lifetime,
    },
    templates::snippet::{item_lines, texts as template_texts, transfers, value},
};
use consent::{LanguageTag, inventory::ResponsibleRole};

impl Draft<'_> {
    pub(super) fn service(&mut self, service: &FoundService) {
        let id = service
            .template
            .map_or(service.id.as_str(), |template| template.id.as_str());
        let key = format!("services.{id}");
        let line = Some(service.line);
        self.line("");
        let words: Vec<String> = service
            .words
            .iter()
            .map(|word| format!("\"{word}\""))
            .collect();
        let called = if words.is_empty() {
            String::new()
        } else {
            format!("{} ", words.join(", "))
        };
        self.remark(&format!("{called}(line {})", service.line));
        if let Some(template) = service.template {
            self.remark(&format!(
                "By the template of {}; compare with {} (looked over on {}).",
                template.name, template.source, template.checked
            ));
            if let Some(note) = &template.note {
                self.remark(note);
            }
        }
        for remark in &service.remarks {
            self.remark(remark);
        }
        self.line("[[services]]");
        self.line(format!("id = {}", value(id)));
        let name = service
            .template
            .map_or(service.name.as_str(), |template| template.name.as_str());
        let name_line = format!("name = {}", on_one_line(name));
        match name {
            "" => self.gap(
                format!("{key}.name"),
                line,
                &name_line,
                "as its vendor writes it",
            ),
            _ => self.line(name_line),
        }
        match service.template {
            Some(template) => self.line(format!("vendor = {}", value(&template.vendor.id))),
            None => self.gap(
                format!("{key}.vendor"),
                line,
                "vendor = \"\"",
                "the id of a vendor, in [[vendors]] with name, address and privacy_url",
            ),
        }
        let purposes = format!("purposes = {}", value(&service.purposes));
        match service.purposes.as_slice() {
            [] => self.gap(
                format!("{key}.purposes"),
                line,
                &purposes,
                "the id of a purpose; the tool names none",
            ),
            _ => {
                let usual = service.template.map(|template| template.purpose.as_str());
                let usual = usual.filter(|usual| service.purposes.iter().all(|id| id != usual));
                let usual = usual.map(|usual| format!(" # as the tool says; usually {usual}"));
                self.line(format!("{purposes}{}", usual.unwrap_or_default()));
            }
        }
        self.responsible(service, &key);
        self.described(service, &key);
        for item in service.template.iter().flat_map(|template| &template.items) {
            let languages: Vec<&LanguageTag> = self.found.languages.iter().collect();
            self.lines.extend(item_lines(item, &languages));
            if item.justification.is_none() {
                self.justification(service, &key, &item.name, line);
            }
        }
        for item in items::own(service) {
            self.item(service, &key, item);
        }
    }

    /// Never guessed: it is the site's contract, and visitors are told (S11).
    fn responsible(&mut self, service: &FoundService, key: &str) {
        let role = service
            .template
            .map_or("processor", |template| match template.role {
                ResponsibleRole::Own => "own",
                ResponsibleRole::Joint => "joint",
                ResponsibleRole::Independent => "independent",
                ResponsibleRole::Processor => "processor",
            });
        let usual = if service.template.is_some() {
            "usually"
        } else {
            "such as"
        };
        let what = format!(
            "who answers for its placing (S11), {usual}: responsible = {{ role = \"{role}\", controller = \"controller\" }}"
        );
        self.gap(format!("{key}.responsible"), Some(service.line), "", &what);
    }

    fn described(&mut self, service: &FoundService, key: &str) {
        let line = Some(service.line);
        let languages: Vec<&LanguageTag> = self.found.languages.iter().collect();
        match service.template {
            // The site's own words win where all its languages have them.
            Some(template)
                if !languages
                    .iter()
                    .all(|tag| service.function.contains_key(*tag)) =>
            {
                self.line(template_texts("function", &template.function, &languages));
            }
            _ => self.texts(
                key,
                "function",
                &service.function,
                line,
                "what it does, for visitors",
            ),
        }
        let Some(template) = service.template else {
            return self
                .remark("hosts = [] where it loads from, so that unmarked tags are held too");
        };
        self.line(format!("hosts = {}", value(&template.hosts)));
        self.lines.extend(transfers(template));
    }

    fn item(&mut self, service: &FoundService, service_key: &str, item: &FoundItem) {
        let key = format!("{service_key}.items.{}", item.name);
        let line = Some(item.line);
        self.line("");
        let domain = item
            .domain
            .iter()
            .map(|domain| format!(", {domain}"))
            .collect::<String>();
        self.remark(&format!("line {}{domain}", item.line));
        self.line("[[services.items]]");
        self.line(format!("kind = {}", value(&item.kind)));
        if is_name(&item.name) {
            self.line(format!("name = {}", on_one_line(&item.name)));
        } else {
            self.gap(
                key.clone(),
                line,
                &format!("name = {}", on_one_line(&item.name)),
                "a name, or the beginning of one and *",
            );
        }
        // What the tool deletes it can only delete where it is the site's own.
        self.line("party = \"first\"");
        let said = item.lifetime.as_deref();
        match said.and_then(lifetime::days) {
            Some(days) => {
                let said = on_one_line(said.unwrap_or_default());
                self.line(format!("lifetime_days = {days} # {said}"));
            }
            None => {
                let said = said
                    .map(|said| format!(", the tool says {}", on_one_line(said)))
                    .unwrap_or_default();
                let what = format!("days, 0 until the browser closes{said}");
                self.gap(
                    format!("{key}.lifetime_days"),
                    line,
                    "lifetime_days = -1",
                    &what,
                );
            }
        }
        self.texts(
            &key,
            "function",
            &item.function,
            line,
            "what it does, for visitors",
        );
        self.justification(service, service_key, &item.name, line);
    }

    /// Why it is strictly necessary, where it claims to be (S2).
    fn justification(
        &mut self,
        service: &FoundService,
        key: &str,
        item: &str,
        of_line: Option<usize>,
    ) {
        let necessary = |id: &String| {
            self.found
                .purposes
                .iter()
                .any(|purpose| purpose.necessary && purpose.id == *id)
        };
        if service.purposes.iter().any(necessary) {
            let line = format!("justification = {}", self.texts_of(&Texts::new()));
            self.gap(
                format!("{key}.items.{item}.justification"),
                of_line,
                &line,
                "why it is strictly necessary (S2)",
            );
        }
    }
}

/// Could an item be called so? As in a site file.
fn is_name(name: &str) -> bool {
    let stem = name.strip_suffix('*').unwrap_or(name);
    !stem.is_empty() && !stem.contains(['*', ';', '=', ' ', ',']) && name.chars().count() <= 120
}
