//! The file of a new site: complete enough to be published, and short enough to be read. What only its people know is said
//! in comments. It checks nothing; the reader of site files does.

use consent::{LanguageTag, SiteId};
use toml::Value;

/// Who the site is.
#[derive(Debug, Clone)]
pub struct Starter<'a> {
    /// Its id.
    pub site: &'a SiteId,
    /// What people call it.
    pub name: &'a str,
    /// Where it is.
    pub origins: &'a [&'a str],
    /// Its languages, the first one first.
    pub languages: &'a [LanguageTag],
    /// Who is responsible.
    pub company: &'a str,
    /// Where they are.
    pub address: &'a str,
    /// How they are reached.
    pub email: &'a str,
    /// Their privacy statement.
    pub privacy: &'a str,
    /// The day of the notice, `2026-11-25`.
    pub day: &'a str,
}

/// Title, text and the necessary purpose in the languages that have words here; others begin in English.
const WORDS: [(&str, [&str; 7]); 4] = [
    (
        "en",
        [
            "Cookies on this website",
            "This website would like to use cookies and similar technologies. You choose which.",
            "Necessary",
            "Without these the website does not work.",
            "Remembers what you chose about cookies, and proves it to the website.",
            "Remembers what you chose.",
            "Without it every page would ask again what you chose already.",
        ],
    ),
    (
        "nl",
        [
            "Cookies op deze website",
            "Deze website wil cookies en vergelijkbare technologieën gebruiken. U kiest welke.",
            "Noodzakelijk",
            "Zonder deze werkt de website niet.",
            "Onthoudt wat u over cookies koos, en bewijst het aan de website.",
            "Onthoudt wat u koos.",
            "Zonder dit zou elke pagina opnieuw vragen wat u al koos.",
        ],
    ),
    (
        "fr",
        [
            "Cookies sur ce site",
            "Ce site souhaite utiliser des cookies et des technologies similaires. Vous choisissez lesquels.",
            "Nécessaires",
            "Sans eux, le site ne fonctionne pas.",
            "Retient votre choix concernant les cookies et le prouve au site.",
            "Retient votre choix.",
            "Sans cela, chaque page redemanderait ce que vous avez déjà choisi.",
        ],
    ),
    (
        "de",
        [
            "Cookies auf dieser Website",
            "Diese Website möchte Cookies und ähnliche Techniken verwenden. Sie wählen, welche.",
            "Notwendig",
            "Ohne sie funktioniert die Website nicht.",
            "Merkt sich, was Sie zu Cookies entschieden haben, und weist es der Website nach.",
            "Merkt sich Ihre Entscheidung.",
            "Ohne dies würde jede Seite erneut fragen, was Sie schon entschieden haben.",
        ],
    ),
];

impl Starter<'_> {
    /// The file.
    #[must_use]
    pub fn text(&self) -> String {
        let languages = list(self.languages.iter().map(ToString::to_string));
        let origins = list(self.origins.iter().map(ToString::to_string));
        let spoken = |place: usize| self.localised(|language| words_of(language)[place].to_owned());
        let privacy = self.localised(|_| self.privacy.to_owned());
        format!(
            "site = {site}\nname = {name}\norigins = {origins}\nlanguages = {languages}\n\n\
             [[controllers]]\nid = \"company\"\nname = {company}\naddress = {address}\nemail = {email}\n\n\
             [[vendors]]\nid = \"company\"\nname = {company}\naddress = {address}\nprivacy_url = {link}\n\n\
             [[purposes]]\nid = \"necessary\"\nbasis = \"necessary\"\ntitle = {{ {title} }}\ndescription = {{ {what} }}\n\n\
             [[services]]\nid = \"choices\"\nname = {name}\nvendor = \"company\"\npurposes = [\"necessary\"]\n\
             responsible = {{ role = \"own\", controller = \"company\" }}\nfunction = {{ {function} }}\n\n\
             [[services.items]]\nkind = \"cookie\"\nname = {state}\nparty = \"first\"\nlifetime_days = 365\n\
             function = {{ {kept} }}\njustification = {{ {needed} }}\n\n\
             [[services.items]]\nkind = \"cookie\"\nname = {token}\nparty = \"first\"\nlifetime_days = 365\n\
             function = {{ {kept} }}\njustification = {{ {needed} }}\n\n\
             # Add services from templates, and for each purpose that they name a part [[purposes]] with basis = \"consent\".\n\n\
             [notice]\nversion = \"1.0\"\ndate = {day}\ntitle = {{ {heading} }}\ntext = {{ {body} }}\nprivacy_url = {{ {privacy} }}\n",
            site = quoted(self.site.as_str()),
            name = quoted(self.name),
            company = quoted(self.company),
            address = quoted(self.address),
            email = quoted(self.email),
            link = quoted(self.privacy),
            title = spoken(2),
            what = spoken(3),
            function = spoken(4),
            state = quoted(&format!("sluis_{}", self.site)),
            token = quoted(&format!("*sluis-token_{}", self.site)),
            kept = spoken(5),
            needed = spoken(6),
            day = quoted(self.day),
            heading = spoken(0),
            body = spoken(1),
        )
    }

    fn localised(&self, text: impl Fn(&LanguageTag) -> String) -> String {
        let texts = self.languages.iter().map(|language| {
            let key = quoted(&language.to_string());
            format!("{key} = {}", quoted(&text(language)))
        });
        texts.collect::<Vec<_>>().join(", ")
    }
}

fn words_of(language: &LanguageTag) -> [&'static str; 7] {
    let tag = language.to_string();
    let primary = tag.split('-').next().unwrap_or_default();
    let found = WORDS.iter().find(|(own, _)| *own == primary);
    found.map_or(WORDS[0].1, |(_, words)| *words)
}

fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

fn list(texts: impl Iterator<Item = String>) -> String {
    Value::Array(texts.map(Value::String).collect()).to_string()
}

#[cfg(test)]
mod tests {
    use super::Starter;
    use crate::site_file::parse;
    use consent::{LanguageTag, SiteId};

    #[test]
    fn the_file_of_a_new_site_can_be_published_whatever_was_typed() {
        let languages = ["nl", "sv"].map(|tag| LanguageTag::parse(tag).expect("a tag"));
        let starter = Starter {
            site: &SiteId::parse("bakery").expect("an id"),
            name: "Bakkerij \"De Sluis\"\n[x]",
            origins: &["https://bakery.example"],
            languages: &languages,
            company: "De 'Sluis' bv",
            address: "Kade 1, 9000 Gent, België",
            email: "privacy@bakery.example",
            privacy: "https://bakery.example/privacy",
            day: "2026-11-25",
        };
        let text = starter.text();
        let checked = parse("site.toml", &text);
        let checked = checked.unwrap_or_else(|error| panic!("{text}\n{:?}", error.errors));
        assert_eq!(checked.draft.languages.len(), 2);
        assert_eq!(checked.draft.name, "Bakkerij \"De Sluis\"\n[x]");
    }
}
