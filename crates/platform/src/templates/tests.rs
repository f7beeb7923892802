//! What holds for every template, and which of them known hosts and items lead to.

use super::{all, find, to_site_toml, tracker_of_host, tracker_of_item};
use crate::site_file::{self, CheckedDraft};
use consent::{
    LanguageTag, LocalisedText,
    inventory::{ItemKind, ResponsibleRole},
};
use std::collections::BTreeSet;

const OURS: [&str; 4] = ["en", "nl", "fr", "de"];

fn languages(tags: &[&str]) -> Vec<LanguageTag> {
    tags.iter()
        .map(|tag| LanguageTag::parse(tag).unwrap())
        .collect()
}

/// The smallest site file that has the purposes and the controller that snippets name, and then a snippet.
fn site_file(tags: &[&str], snippet: &str) -> String {
    let texts = |text: &str| {
        let pairs: Vec<String> = tags
            .iter()
            .map(|tag| format!("{tag} = \"{text}\""))
            .collect();
        format!("{{ {} }}", pairs.join(", "))
    };
    let listed: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
    let mut text = format!(
        "site = \"mine\"\nname = \"Mine\"\norigins = [\"https://www.mine.example\"]\nlanguages = [{}]\n\
         [[controllers]]\nid = \"controller\"\nname = \"Me\"\naddress = \"Street 1\"\nemail = \"me@mine.example\"\n",
        listed.join(", ")
    );
    for (id, basis) in [
        ("necessary", "necessary"),
        ("preferences", "consent"),
        ("analytics", "consent"),
        ("marketing", "consent"),
        ("media", "consent"),
        ("support", "consent"),
    ] {
        text.push_str(&format!(
            "[[purposes]]\nid = \"{id}\"\nbasis = \"{basis}\"\ntitle = {0}\ndescription = {0}\nretention = {0}\n",
            texts("Words")
        ));
    }
    text.push_str(&format!(
        "[notice]\nversion = \"1\"\ndate = \"2026-11-01\"\ntitle = {0}\ntext = {0}\nprivacy_url = {1}\n{snippet}",
        texts("Words"),
        texts("https://www.mine-shop.be/privacy")
    ));
    text
}

fn checked(tags: &[&str], snippet: &str) -> CheckedDraft {
    let text = site_file(tags, snippet);
    site_file::parse("site.toml", &text).unwrap_or_else(|error| {
        let errors: Vec<String> = error.errors.iter().map(ToString::to_string).collect();
        panic!("{}\n{snippet}", errors.join("\n"))
    })
}

fn is_complete(texts: &LocalisedText) -> bool {
    let there: BTreeSet<&str> = texts.0.keys().map(LanguageTag::as_str).collect();
    there == BTreeSet::from(OURS)
        && texts
            .0
            .values()
            .all(|text| text.ends_with('.') && text.trim() == text && text.len() > 1)
}

#[test]
fn there_are_many_templates_and_each_id_and_name_is_given_once() {
    assert!(all().len() >= 100, "{} templates", all().len());
    let ids: BTreeSet<_> = all().iter().map(|template| &template.id).collect();
    let names: BTreeSet<_> = all().iter().map(|template| &template.name).collect();
    assert_eq!((ids.len(), names.len()), (all().len(), all().len()));
    for template in all() {
        assert_eq!(find(template.id.as_str()).unwrap().id, template.id);
    }
    assert!(find("nobody").is_none());
}

#[test]
fn every_template_speaks_english_dutch_french_and_german() {
    for template in all() {
        assert!(is_complete(&template.function), "{}", template.id);
        let justifications = template.items.iter().map(|item| &item.justification);
        for text in justifications.chain([&template.justification]).flatten() {
            assert!(is_complete(text), "{}", template.id);
        }
        for item in &template.items {
            assert!(is_complete(&item.function), "{} {}", template.id, item.name);
        }
    }
}

#[test]
fn every_template_fits_into_a_site_file_in_our_languages() {
    for template in all() {
        let snippet = to_site_toml(template, &languages(&OURS));
        assert!(!snippet.contains("# translate"), "{snippet}");
        let draft = checked(&OURS, &snippet).draft;
        let [vendor] = draft.vendors.as_slice() else {
            panic!("one vendor: {snippet}");
        };
        assert_eq!(vendor, &template.vendor);
        let [service] = draft.services.as_slice() else {
            panic!("one service: {snippet}");
        };
        assert_eq!(service.id, template.id);
        assert_eq!(service.items, template.items);
        assert_eq!(service.hosts, template.hosts);
        assert_eq!(service.third_countries, template.third_countries);
        assert_eq!(service.function, template.function);
        assert_eq!(service.responsible.role, template.role);
    }
}

#[test]
fn every_template_fits_into_a_site_file_in_languages_that_it_lacks() {
    let tags = ["es", "nl-be"];
    for template in all() {
        let snippet = to_site_toml(template, &languages(&tags));
        let service = checked(&tags, &snippet).draft.services.remove(0);
        let texts: Vec<&str> = service.function.0.values().map(String::as_str).collect();
        let known = &template.function;
        let (english, dutch) = (&languages(&["en"])[0], &languages(&["nl"])[0]);
        assert_eq!(texts, [&known.0[english], &known.0[dutch]]);
        for line in snippet.lines().filter(|line| line.contains(" es = ")) {
            assert!(line.ends_with("} # translate: es"), "{line}");
        }
    }
}

#[test]
fn a_language_that_is_named_twice_stands_there_once() {
    let template = find("google-analytics").unwrap();
    let snippet = to_site_toml(template, &languages(&["nl", "NL", "nl"]));
    assert_eq!(checked(&["nl"], &snippet).draft.services.len(), 1);
}

#[test]
fn all_templates_of_different_vendors_fit_into_one_site_file() {
    let mut snippets = String::new();
    let mut vendors = BTreeSet::new();
    for template in all() {
        if vendors.insert(&template.vendor.id) {
            snippets.push_str(&to_site_toml(template, &languages(&["nl", "fr"])));
        }
    }
    let draft = checked(&["nl", "fr"], &snippets).draft;
    assert_eq!(draft.services.len(), vendors.len());
}

#[test]
fn a_necessary_template_says_why_and_no_other_does() {
    for template in all() {
        let necessary = template.purpose == super::SuggestedPurpose::Necessary;
        assert!(
            !necessary || template.necessary_allowed,
            "{} is suggested as necessary",
            template.id
        );
        assert_eq!(
            template.necessary_allowed,
            template.justification.is_some(),
            "{}",
            template.id
        );
        assert!(
            !(template.necessary_allowed && template.is_tracker()),
            "{} tracks",
            template.id
        );
    }
}

#[test]
fn sources_are_https_and_days_are_of_this_project() {
    let first = jiff::civil::date(2026, 1, 1);
    for template in all() {
        assert!(template.source.starts_with("https://"), "{}", template.id);
        assert!(template.checked >= first, "{}", template.id);
        assert_eq!(
            template.vendor_country.is_none(),
            template.role == ResponsibleRole::Own,
            "{}: software of one's own has no vendor in a country",
            template.id
        );
    }
}

#[test]
fn a_template_that_matches_hosts_below_names_a_host_to_be_below() {
    for template in all().iter().filter(|template| template.subdomains) {
        assert!(!template.hosts.is_empty(), "{}", template.id);
    }
}

#[test]
fn known_hosts_lead_to_their_trackers() {
    for (place, id) in [
        ("www.google-analytics.com", "google-analytics"),
        ("region3.google-analytics.com/g/collect", "google-analytics"),
        ("www.googletagmanager.com/gtag/js", "google-analytics"),
        ("www.googletagmanager.com/gtm.js", "google-tag-manager"),
        ("www.googletagmanager.com:443/gtm.js", "google-tag-manager"),
        (
            "www.googleadservices.com/pagead/conversion.js",
            "google-ads",
        ),
        (
            "1234567.fls.doubleclick.net/activityi",
            "google-marketing-platform",
        ),
        ("connect.facebook.net", "meta-pixel"),
        ("connect.facebook.net/en_US/fbevents.js", "meta-pixel"),
        ("www.facebook.com/tr", "meta-pixel"),
        ("shop.piwik.pro/ppms.js", "piwik-pro"),
        ("shop.matomo.cloud", "matomo-cloud"),
        ("snap.licdn.com/li.lms-analytics", "linkedin-insight"),
        ("shop.tt.omtrdc.net", "adobe-target"),
        ("shop.sc.omtrdc.net", "adobe-analytics"),
    ] {
        let found = tracker_of_host(place).map(|template| template.id.as_str());
        assert_eq!(found, Some(id), "{place}");
    }
}

#[test]
fn hosts_of_the_site_and_of_services_that_do_not_track_lead_nowhere() {
    for place in [
        "www.mine.example",
        "google-analytics.com.mine.example",
        "evilhotjar.com",
        "www.google-analytics.com:8443",
        "www.google.com",
        "www.google.com/recaptcha/api.js",
        "www.google.com/maps/embed",
        "js.stripe.com",
        "www.facebook.com/plugins/page.php",
        "sub.bat.bing.com",
        "",
    ] {
        let found = tracker_of_host(place).map(|template| template.id.as_str());
        assert_eq!(found, None, "{place}");
    }
}

#[test]
fn known_items_lead_to_their_trackers() {
    for (kind, name, id) in [
        (ItemKind::Cookie, "_ga", "google-analytics"),
        (ItemKind::Cookie, "_ga_ABC123", "google-analytics"),
        (ItemKind::Cookie, "_ga*", "google-analytics"),
        (ItemKind::Cookie, "_fbp", "meta-pixel"),
        (ItemKind::Cookie, "_gcl_au", "google-ads"),
        (ItemKind::Cookie, "_hjSessionUser_123", "hotjar"),
        (ItemKind::Cookie, "_pk_id.1.1fff", "matomo"),
        (ItemKind::Cookie, "mf_user", "mouseflow"),
        (ItemKind::Cookie, "bcookie", "linkedin-insight"),
        (ItemKind::LocalStorage, "ph_phc_1_posthog", "posthog"),
        (ItemKind::Cookie, "hubspotutk", "hubspot"),
    ] {
        let found = tracker_of_item(kind, name).map(|template| template.id.as_str());
        assert_eq!(found, Some(id), "{name}");
    }
}

#[test]
fn items_of_the_site_and_of_services_that_do_not_track_lead_nowhere() {
    for name in [
        "maretak_session",
        "maretak_lang",
        "PHPSESSID",
        "sluis_shop",
        "_g",
        "_gaming",
        "lang",
        "fr",
        "uid",
        "*",
        "",
        "__stripe_mid",
        "_GRECAPTCHA",
        "VISITOR_INFO1_LIVE",
    ] {
        let found = tracker_of_item(ItemKind::Cookie, name).map(|template| template.id.as_str());
        assert_eq!(found, None, "{name}");
    }
    assert!(tracker_of_item(ItemKind::LocalStorage, "_ga").is_none());
}
