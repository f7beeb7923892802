//! From the fields of a posted form to a request for a record. Fields: `do` (the button), `p:PURPOSE` and `s:SERVICE`
//! (a switch that is on), `policy`, `key`, and from the banner's form `channel`, `layer` and `return`.

use crate::error::ApiError;
use consent::{
    LanguageTag, Policy, PolicyVersion, PurposeId, Service, ServiceId,
    policy::LegalBasis,
    record::{Channel, Control, DeviceClass, RecordId, RecordRequest},
};
use http::StatusCode;
use platform::clock;
use std::collections::BTreeMap;

type Fields = [(String, String)];

/// Reads the form. Every optional purpose and service is named in the request, whatever the form left out.
///
/// # Errors
/// 422 with a stable code for a button, channel, layer, purpose or service that does not exist.
pub(super) fn request(
    fields: &Fields,
    policy: &Policy,
    language: &LanguageTag,
    token: Option<&str>,
) -> Result<RecordRequest, ApiError> {
    let control = control(field(fields, "do").unwrap_or_default())?;
    let channel = channel(field(fields, "channel"))?;
    let layer = match field(fields, "layer") {
        None => 0,
        Some(text) => text
            .parse()
            .map_err(|_| wrong("unknown_layer", "a layer is 0, 1 or 2"))?,
    };
    // Without it a grant could be recorded on a version that nobody was shown.
    let shown = field(fields, "policy")
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| {
            wrong(
                "unknown_policy",
                "the form does not say which version was shown",
            )
        })?;
    let all_on = control == Control::AcceptAll;
    // An opt-out names what sells or shares; the platform leaves the rest as it was.
    let sold_only = control == Control::OptOut;
    let mut purposes: BTreeMap<PurposeId, bool> = optional_purposes(policy, sold_only)
        .map(|id| (id, all_on))
        .collect();
    let mut services: BTreeMap<ServiceId, bool> = optional_services(policy, sold_only)
        .map(|id| (id, all_on))
        .collect();
    if control == Control::Save {
        for (name, _) in fields {
            if let Some(id) = name.strip_prefix("p:") {
                let id = PurposeId::parse(id)
                    .map_err(|error| wrong("unknown_purpose", error.to_string()))?;
                purposes.insert(id, true);
            } else if let Some(id) = name.strip_prefix("s:") {
                let id = ServiceId::parse(id)
                    .map_err(|error| wrong("unknown_service", error.to_string()))?;
                services.insert(id, true);
            }
        }
    }
    Ok(RecordRequest {
        key: key(field(fields, "key"), token, control, &purposes, &services),
        policy: PolicyVersion(shown),
        language: language.clone(),
        layer,
        control,
        channel,
        device: DeviceClass::Unknown,
        purposes,
        services,
        token: None,
        migrated_from: None,
        page: None,
        referrer: None,
        took: None,
    })
}

/// Where to go after a form on a page of the site: the address that it names, where that is on the very origin that
/// posted.
pub(super) fn way_back(fields: &Fields, policy: &Policy, from: Option<&str>) -> Option<String> {
    let address = url::Url::parse(field(fields, "return")?).ok()?;
    let origin = address.origin().ascii_serialization();
    (from == Some(origin.as_str()) && policy.origins.contains(&origin)).then(|| address.into())
}

pub(super) fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

fn wrong(code: &'static str, message: impl Into<String>) -> ApiError {
    ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, code, message)
}

fn control(text: &str) -> Result<Control, ApiError> {
    const BUTTONS: [Control; 5] = [
        Control::Save,
        Control::AcceptAll,
        Control::RejectAll,
        Control::WithdrawAll,
        Control::OptOut,
    ];
    Control::parse(text)
        .filter(|control| BUTTONS.contains(control))
        .ok_or_else(|| {
            wrong(
                "unknown_control",
                "allowed is save, accept_all, reject_all, withdraw_all or opt_out",
            )
        })
}

fn channel(text: Option<&str>) -> Result<Channel, ApiError> {
    const FORMS: [Channel; 3] = [Channel::PreferencePage, Channel::Banner, Channel::Settings];
    text.map_or(Some(Channel::PreferencePage), Channel::parse)
        .filter(|channel| FORMS.contains(channel))
        .ok_or_else(|| {
            wrong(
                "unknown_channel",
                "allowed is banner, settings or preference_page",
            )
        })
}

fn optional_purposes(policy: &Policy, sold_only: bool) -> impl Iterator<Item = PurposeId> {
    policy
        .purposes
        .iter()
        .filter(move |purpose| purpose.basis != LegalBasis::Necessary)
        .filter(move |purpose| purpose.sale_or_share || !sold_only)
        .map(|purpose| purpose.id.clone())
}

fn optional_services(policy: &Policy, sold_only: bool) -> impl Iterator<Item = ServiceId> {
    let counts = move |id: &PurposeId| {
        policy.purpose(id.as_str()).is_none_or(|purpose| {
            purpose.basis != LegalBasis::Necessary && (purpose.sale_or_share || !sold_only)
        })
    };
    let optional = move |service: &&Service| service.purposes.iter().any(counts);
    policy
        .services
        .iter()
        .filter(optional)
        .map(|service| service.id.clone())
}

/// The key of an act that names no switches.
pub(super) fn key_of(fields: &Fields, token: Option<&str>, control: Control) -> RecordId {
    let none = (BTreeMap::new(), BTreeMap::new());
    key(field(fields, "key"), token, control, &none.0, &none.1)
}

/// The key of the record: what the page was given, bound to what was chosen and to the choice before. A double click
/// is recorded once, and another choice from the same page (the Back button) is another record.
fn key(
    given: Option<&str>,
    token: Option<&str>,
    control: Control,
    purposes: &BTreeMap<PurposeId, bool>,
    services: &BTreeMap<ServiceId, bool>,
) -> RecordId {
    let Some(given) = given.and_then(RecordId::parse) else {
        return clock::new_record_id();
    };
    let mut hasher = blake3::Hasher::new();
    let mut part = |text: &str| {
        hasher.update(text.as_bytes()).update(b"\n");
    };
    part(given.as_str());
    part(token.unwrap_or_default());
    part(control.wire_name());
    purposes
        .iter()
        .filter(|(_, on)| **on)
        .for_each(|(id, _)| part(id.as_str()));
    part("");
    services
        .iter()
        .filter(|(_, on)| **on)
        .for_each(|(id, _)| part(id.as_str()));
    let hex = hasher.finalize().to_hex();
    let uuid = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..32],
    ]
    .join("-");
    RecordId::parse(&uuid).expect("these are the digits of a UUID")
}

#[cfg(test)]
mod tests {
    use super::{request, way_back};
    use consent::{
        LanguageTag, Policy,
        record::{Control, RecordRequest},
    };

    const KEY: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

    fn policy() -> Policy {
        let text = include_str!("../../../../tests/demo/shop/site.toml");
        let checked =
            platform::site_file::parse("site.toml", text).expect("the site file is right");
        consent::material::number(checked.draft, None).expect("there are slots")
    }

    fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    fn asked(pairs: &[(&str, &str)], token: Option<&str>) -> RecordRequest {
        let language = LanguageTag::parse("nl").expect("a language");
        let mut fields = fields(pairs);
        fields.push(("policy".to_owned(), "1".to_owned()));
        request(&fields, &policy(), &language, token).expect("the form is right")
    }

    #[test]
    fn s25_a_form_that_does_not_say_what_was_shown_is_refused() {
        let language = LanguageTag::parse("nl").expect("a language");
        let fields = fields(&[("do", "accept_all")]);
        let refused = request(&fields, &policy(), &language, None).expect_err("refused");
        assert_eq!(refused.code, "unknown_policy");
    }

    #[test]
    fn a_switch_that_is_off_is_recorded_as_denied() {
        let request = asked(
            &[("do", "save"), ("p:analytics", "on"), ("s:plausible", "on")],
            None,
        );
        let on: Vec<_> = request
            .purposes
            .iter()
            .filter(|(_, on)| **on)
            .map(|(id, _)| id.as_str())
            .collect();
        assert_eq!(on, ["analytics"]);
        assert_eq!(request.purposes.len(), 5, "every optional purpose is named");
        assert_eq!(request.services.values().filter(|on| **on).count(), 1);
        assert!(
            request.services.len() > 5,
            "every optional service is named"
        );
    }

    #[test]
    fn the_buttons_for_all_do_not_look_at_the_switches() {
        let accepted = asked(&[("do", "accept_all")], None);
        assert!(
            accepted
                .purposes
                .values()
                .chain(accepted.services.values())
                .all(|on| *on)
        );
        let withdrawn = asked(&[("do", "withdraw_all"), ("p:analytics", "on")], None);
        assert_eq!(withdrawn.control, Control::WithdrawAll);
        assert!(
            !withdrawn
                .purposes
                .values()
                .chain(withdrawn.services.values())
                .any(|on| *on)
        );
    }

    #[test]
    fn an_opt_out_names_what_sells_or_shares_and_leaves_the_rest_alone() {
        let mut policy = policy();
        for purpose in &mut policy.purposes {
            purpose.sale_or_share = purpose.id.as_str() == "personalised_advertising";
        }
        let language = LanguageTag::parse("nl").expect("a language");
        let fields = fields(&[("do", "opt_out"), ("policy", "1"), ("p:analytics", "on")]);
        let request = request(&fields, &policy, &language, None).expect("the form is right");
        let named = request.purposes.iter().map(|(id, on)| (id.as_str(), *on));
        assert_eq!(
            named.collect::<Vec<_>>(),
            [("personalised_advertising", false)]
        );
        let named = request.services.iter().map(|(id, on)| (id.as_str(), *on));
        assert_eq!(named.collect::<Vec<_>>(), [("wimpel", false)]);
    }

    #[test]
    fn a_double_click_has_one_key_and_another_choice_another() {
        let save = |extra: &[(&str, &str)], token| {
            asked(&[&[("do", "save"), ("key", KEY)], extra].concat(), token).key
        };
        assert_eq!(save(&[], None), save(&[], None));
        assert_ne!(save(&[], None), save(&[("p:analytics", "on")], None));
        assert_ne!(save(&[], None), save(&[], Some("after another choice")));
    }

    #[test]
    fn nothing_unknown_is_taken() {
        let language = LanguageTag::parse("nl").expect("a language");
        for pairs in [
            &[("do", "always")][..],
            &[],
            &[("do", "save"), ("channel", "gpc")],
            &[("do", "save"), ("layer", "x")],
            &[("do", "save"), ("p:No Such", "on")],
        ] {
            assert!(
                request(&fields(pairs), &policy(), &language, None).is_err(),
                "{pairs:?}"
            );
        }
    }

    #[test]
    fn the_way_back_leads_only_to_the_origin_that_posted() {
        let mut policy = policy();
        policy.origins = vec![
            "https://shop.example".to_owned(),
            "https://other.example".to_owned(),
        ];
        let back = |address, from| way_back(&fields(&[("return", address)]), &policy, from);
        let page = "https://shop.example/cart?x=1";
        assert_eq!(
            back(page, Some("https://shop.example")).as_deref(),
            Some(page)
        );
        for (address, from) in [
            (page, None),
            (page, Some("https://other.example")),
            ("https://evil.example/", Some("https://evil.example")),
            ("https://shop.example.evil/", Some("https://shop.example")),
            ("/cart", Some("https://shop.example")),
        ] {
            assert_eq!(back(address, from), None, "{address} {from:?}");
        }
    }
}
