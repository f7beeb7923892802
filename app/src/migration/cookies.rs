//! The cookies of other tools, in one table: in which a choice is kept, and how it is read. From it the server writes the
//! part of the loader that a site gets which lets choices be carried over; `banner-wasm/js/carry.js` says what each
//! place of that means. Whether a record of it is taken is the platform's.

use super::{CODES, SYNONYMS, purpose_words, service_words};
use consent::{Choice, Policy, PurposeId, bits::SlotChoices, migrate::Tool, policy::LegalBasis};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How a tool keeps a choice.
#[derive(Debug)]
pub struct CookieRow {
    /// Whose.
    pub tool: Tool,
    /// The cookie.
    pub cookie: &'static str,
    /// Another cookie, without which nothing was chosen yet.
    pub sign: &'static str,
    /// Finds the choice in the cookie, a regular expression with one group.
    pub chosen: &'static str,
    /// Finds each granted word in the choice, the same.
    pub granted: &'static str,
    /// Finds when it was given, the same; nothing where the tool does not keep that.
    pub time: &'static str,
}

/// All tools whose cookie can be read.
pub const COOKIES: &[CookieRow] = &[
    CookieRow {
        tool: Tool::CookieConsent,
        cookie: "cc_cookie",
        sign: "",
        chosen: r#""categories":\[([^\]]*)\]"#,
        granted: r#""([^"]+)""#,
        time: r#""(?:lastConsentTimestamp|last_consent_update)":"([^"]+)""#,
    },
    CookieRow {
        tool: Tool::Klaro,
        cookie: "klaro",
        sign: "",
        chosen: r"^\{(.+)\}$",
        granted: r#""([^"]+)":true"#,
        time: "",
    },
    CookieRow {
        tool: Tool::Cookiebot,
        cookie: "CookieConsent",
        sign: "",
        chosen: r"^\{(stamp:.+)\}$",
        granted: r"(\w+):true",
        time: r"utc:(\d+)",
    },
    CookieRow {
        tool: Tool::OneTrust,
        cookie: "OptanonConsent",
        sign: "OptanonAlertBoxClosed",
        chosen: "groups=([^&]+)",
        granted: r"(\w+):1",
        time: "(.+)",
    },
    CookieRow {
        tool: Tool::CookieYes,
        cookie: "cookieyes-consent",
        sign: "",
        chosen: "^(.*action:yes.*)$",
        granted: r"(?:^|,)(?!consent:|action:)([\w-]+):yes",
        time: r"lastRenewedDate:(\d+)",
    },
    // One service still at `wait` means that nothing was chosen for it.
    CookieRow {
        tool: Tool::Tarteaucitron,
        cookie: "tarteaucitron",
        sign: "",
        chosen: "^((?:![^!=]+=(?:true|false))+)$",
        granted: "!([^!=]+)=true",
        time: "",
    },
    // Only what somebody pressed: not a closed notice, a signal or a script. With `fides_string` the choice lies in there,
    // and a packed cookie is not read.
    CookieRow {
        tool: Tool::Fides,
        cookie: "fides_consent",
        sign: "",
        chosen: r#"^(?=.*"consentMethod":"(?:button|accept|reject|save)")(?!.*"fides_string":"[^"]).*"consent":\{([^{}]+)\}"#,
        granted: r#""([^"]+)":(?:true|"(?:opt_in|acknowledge|tcf)")"#,
        time: r#""updatedAt":"([^"]+)""#,
    },
    // A service that is granted within a refused category stands there as `svc.name`.
    CookieRow {
        tool: Tool::Faz,
        cookie: "fazcookie-consent",
        sign: "",
        chosen: "^(.*action:yes.*)$",
        granted: "(?:^|,)(?!consent:|action:)([^:,]+):yes",
        time: "",
    },
    CookieRow {
        tool: Tool::Probo,
        cookie: "probo_consent",
        sign: "",
        chosen: r#"^(?=.*"action":"(?:ACCEPT_ALL|REJECT_ALL|CUSTOMIZE)").*"data":\{([^{}]+)\}"#,
        granted: r#""([^"]+)":true"#,
        time: "",
    },
    CookieRow {
        tool: Tool::OsanoOss,
        cookie: "cookieconsent_status",
        sign: "",
        chosen: "^(deny|allow)$",
        granted: "(allow)",
        time: "",
    },
];

/// What the page keeps until the server has said how long a choice counts: the least time of a refusal in any regime, and
/// the most that an acceptance of another wording may be old.
const COUNTS_SECONDS: u32 = 182 * 86_400;
const LASTS_SECONDS: u32 = 180 * 86_400;

/// The settings of the loader's part as JSON, which is also JavaScript; `None` for a site that carries nothing over.
#[must_use]
pub fn carry_settings(policy: &Policy) -> Option<String> {
    let migrate = policy.migrate.as_ref().filter(|migrate| migrate.cookies)?;
    let rows: Vec<Value> = COOKIES
        .iter()
        .filter(|row| migrate.from.contains(&row.tool))
        .map(|row| {
            json!([
                row.tool,
                row.cookie,
                row.sign,
                row.chosen,
                row.granted,
                row.time
            ])
        })
        .collect();
    let necessary = |id: &PurposeId| {
        policy
            .purpose(id.as_str())
            .is_some_and(|purpose| purpose.basis == LegalBasis::Necessary)
    };
    let (mut purpose_slots, mut service_slots) = (SlotChoices::default(), SlotChoices::default());
    let mut purposes = Vec::new();
    for purpose in policy.purposes.iter().filter(|one| !necessary(&one.id)) {
        purpose_slots.set(purpose.slot, Choice::Denied);
        purposes.push(&purpose.id);
    }
    let mut services = Vec::new();
    for service in &policy.services {
        if !service.purposes.iter().all(necessary) {
            service_slots.set(service.slot, Choice::Denied);
            services.push(&service.id);
        }
    }
    let settings = json!([
        policy.site,
        policy.version,
        policy.languages,
        purposes,
        services,
        format!("{}.{}", purpose_slots.to_text(), service_slots.to_text()),
        rows,
        words(policy, &migrate.from).into_iter().collect::<Vec<_>>(),
        COUNTS_SECONDS,
        LASTS_SECONDS,
        u8::from(migrate.accept),
    ]);
    let carries = !rows.is_empty() && policy.has_optional_purposes();
    carries.then(|| crate::loader_settings::in_script(&settings))
}

/// What each word of a cookie stands for: purposes, those of a service, or nothing at all for what is necessary on a site
/// that has nothing necessary.
fn words(policy: &Policy, from: &[Tool]) -> BTreeMap<String, String> {
    let codes = CODES
        .iter()
        .filter(|(tool, _, meant)| from.contains(tool) && *meant == SYNONYMS[0][0])
        .map(|(_, code, _)| *code);
    let necessary = SYNONYMS[0].iter().copied().chain(codes);
    let mut words: BTreeMap<String, String> = necessary
        .map(|word| (word.to_owned(), String::new()))
        .collect();
    for (word, target) in service_words(policy) {
        let served = target.split_once(' ').map_or("", |(_, served)| served);
        words.insert(word, served.to_owned());
    }
    words.extend(purpose_words(policy, from));
    words
}
