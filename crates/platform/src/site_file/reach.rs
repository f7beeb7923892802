//! `[reach]`: the domains whose hosts share a choice, and whether it goes along with links to the other origins; and
//! `[script]`: what the pages' own scripts may do. A domain under which others register too is refused here, by the list
//! that browsers use: its cookies would be everybody's.

use super::{
    code::FindingCode,
    reader::{Reader, list},
    shape::{ReachEntry, SiteFile, Word},
};
use consent::{
    Policy,
    reach::{Reach, ScriptSettings, host, is_under},
};

/// Reads both parts into the draft.
pub(super) fn settings(reader: &mut Reader, file: &SiteFile, mut draft: Policy) -> Policy {
    if let Some(entry) = &file.reach {
        draft.reach = reach(reader, entry, &draft.origins);
    }
    if let Some(without) = file
        .script
        .as_ref()
        .map(|entry| &entry.grant_without_gesture)
    {
        draft.script = ScriptSettings {
            grant_without_gesture: *without.get_ref(),
        };
        if draft.script.grant_without_gesture {
            reader.warn(
                FindingCode::ScriptGrant,
                "script.grant_without_gesture",
                without.span(),
                "scripts of the page may grant what no visitor pressed anything for",
                "leave it out, unless another control of yours asks the visitor first",
            );
        }
    }
    draft
}

fn reach(reader: &mut Reader, entry: &ReachEntry, origins: &[String]) -> Reach {
    let mut cookie_domains: Vec<String> = Vec::new();
    for word in &entry.cookie_domains {
        let domain = word.get_ref();
        if let Err((message, allowed)) = fits(domain, origins) {
            refuse(reader, "reach.cookie_domains", word, &message, &allowed);
        } else if cookie_domains
            .iter()
            .any(|other| is_under(domain, other) || is_under(other, domain))
        {
            let message = format!("`{domain}` is within another domain of this list, or holds one");
            refuse(
                reader,
                "reach.cookie_domains",
                word,
                &message,
                "the wider one alone",
            );
        } else {
            cookie_domains.push(domain.clone());
        }
    }
    let reach = Reach {
        cookie_domains,
        hand_over: entry.hand_over.as_ref().is_some_and(|on| *on.get_ref()),
    };
    let apart = |one: &String| origins.iter().any(|other| !reach.share(one, other));
    if let Some(on) = entry.hand_over.as_ref().filter(|on| *on.get_ref())
        && !origins.iter().any(apart)
    {
        reader.error(
            FindingCode::Reach,
            "reach.hand_over",
            on.span(),
            "all origins share their cookies, so that there is nobody to hand a choice to",
            "two origins that no cookie domain holds together",
        );
    }
    reach
}

/// What is wrong, and what is allowed.
fn fits(domain: &str, origins: &[String]) -> Result<(), (String, String)> {
    let shaped = !domain.is_empty()
        && domain.len() <= 253
        && domain.split('.').all(|label| {
            !label.is_empty()
                && label
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        });
    if !shaped || domain.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        let message = format!("`{domain}` is not a domain");
        let allowed =
            "a domain in lower case, without scheme, port and leading dot, such as shop.example";
        return Err((message, allowed.to_owned()));
    }
    if psl::domain_str(domain).is_none() {
        let message = format!(
            "under `{domain}` others register their domains too; browsers take no cookie for it"
        );
        return Err((
            message,
            "a domain of your own, such as shop.example".to_owned(),
        ));
    }
    if !origins.iter().any(|origin| is_under(host(origin), domain)) {
        let message = format!("no origin of this site is under `{domain}`");
        return Err((message, format!("a parent of one of: {}", list(origins))));
    }
    Ok(())
}

fn refuse(reader: &mut Reader, key: &str, word: &Word, message: &str, allowed: &str) {
    reader.error(FindingCode::Reach, key, word.span(), message, allowed);
}

#[cfg(test)]
mod tests {
    use crate::site_file::{FindingCode, parse};

    const SHOP: &str = include_str!("../../../../tests/demo/shop/site.toml");

    fn with(origins: &str, part: &str) -> String {
        let start = SHOP.find("origins = [").expect("it has origins");
        let end = start + SHOP[start..].find(']').expect("it ends") + 1;
        format!(
            "{}origins = [{origins}]{}\n{part}\n",
            &SHOP[..start],
            &SHOP[end..]
        )
    }

    const TWO: &str = "\"http://www.maretak.localhost\", \"http://kassa.maretak.localhost\"";
    const APART: &str = "\"http://www.maretak.localhost\", \"http://winkel.localhost\"";

    fn codes(origins: &str, part: &str) -> Vec<FindingCode> {
        let error = parse("site.toml", &with(origins, part)).expect_err("refused");
        let found = error.errors.iter().map(|finding| finding.code);
        // A public origin asks for statements that can be opened, which the demo's cannot.
        found
            .filter(|code| *code != FindingCode::DeadLink)
            .collect()
    }

    #[test]
    fn s5_a_domain_of_the_site_s_own_is_taken() {
        let text = with(TWO, "[reach]\ncookie_domains = [\"maretak.localhost\"]");
        let draft = parse("site.toml", &text).expect("it is right").draft;
        assert_eq!(draft.reach.cookie_domains, ["maretak.localhost"]);
        assert!(
            !draft.reach.hand_over,
            "nothing goes along unless it is said"
        );
    }

    #[test]
    fn k_a_public_suffix_is_refused_whatever_its_depth() {
        for suffix in ["be", "co.uk", "github.io", "example"] {
            let origins = format!("\"https://www.shop.{suffix}\"");
            let part = format!("[reach]\ncookie_domains = [\"{suffix}\"]");
            assert_eq!(codes(&origins, &part), [FindingCode::Reach], "{suffix}");
        }
    }

    #[test]
    fn a_domain_that_is_none_or_nobody_s_or_stands_twice_is_refused() {
        for domain in [
            "Maretak.localhost",
            ".maretak.localhost",
            "https://maretak.localhost",
            "10.0.0.1",
            "",
            "winkel.localhost",
        ] {
            let part = format!("[reach]\ncookie_domains = [\"{domain}\"]");
            assert_eq!(codes(TWO, &part), [FindingCode::Reach], "{domain}");
        }
        let part = "[reach]\ncookie_domains = [\"maretak.localhost\", \"kassa.maretak.localhost\"]";
        assert_eq!(codes(TWO, part), [FindingCode::Reach]);
    }

    #[test]
    fn a_hand_over_needs_origins_that_share_no_cookies() {
        assert_eq!(
            codes(
                "\"http://www.maretak.localhost\"",
                "[reach]\nhand_over = true"
            ),
            [FindingCode::Reach]
        );
        let shared = "[reach]\nhand_over = true\ncookie_domains = [\"maretak.localhost\"]";
        assert_eq!(codes(TWO, shared), [FindingCode::Reach]);
        let draft =
            parse("site.toml", &with(APART, "[reach]\nhand_over = true")).expect("it is right");
        assert!(draft.draft.reach.hand_over);
    }

    #[test]
    fn e1_grants_without_a_gesture_are_published_with_a_warning() {
        let text = with(TWO, "[script]\ngrant_without_gesture = true");
        let checked = parse("site.toml", &text).expect("it is right");
        assert!(checked.draft.script.grant_without_gesture);
        assert!(
            checked
                .warnings
                .iter()
                .any(|found| found.code == FindingCode::ScriptGrant)
        );
    }
}
