//! Which tracker is that? By the host that something loads from, or by an item that was found on a device or stands in
//! a site file. A service that tracks nobody hides its hosts and items from those that do: `www.google.com/recaptcha`
//! is no advertising.

use super::{Template, all};
use consent::inventory::{ItemKind, host_covers};
use std::cmp::Reverse;

/// The tracker that loads from a place, `host[:port][/path]` in lower case. The longest host entry wins.
#[must_use]
pub fn tracker_of_host(place: &str) -> Option<&'static Template> {
    of_host(place).filter(|template| template.is_tracker())
}

/// The service that loads from a place, tracker or not; else as [`tracker_of_host`].
#[must_use]
pub fn of_host(place: &str) -> Option<&'static Template> {
    let (authority, path) = place.split_at(place.find('/').unwrap_or(place.len()));
    let place = format!(
        "{}{path}",
        authority.strip_suffix(":443").unwrap_or(authority)
    );
    closest(
        all()
            .iter()
            .flat_map(|template| template.hosts.iter().map(move |host| (template, host)))
            .filter(|(template, host)| covers(host, template.subdomains, &place))
            .map(|(template, host)| (host.len(), template)),
    )
}

/// The tracker that keeps an item of this kind and name. Either name may be a pattern with a `*`; the same name
/// wins over a pattern, a longer pattern over a shorter.
#[must_use]
pub fn tracker_of_item(kind: ItemKind, name: &str) -> Option<&'static Template> {
    of_item(kind, name).filter(|template| template.is_tracker())
}

/// The service that keeps an item of this kind and name, tracker or not; else as [`tracker_of_item`].
#[must_use]
pub fn of_item(kind: ItemKind, name: &str) -> Option<&'static Template> {
    closest(
        all()
            .iter()
            .flat_map(|template| template.items.iter().map(move |item| (template, item)))
            .filter(|(_, item)| item.kind == kind)
            .filter_map(|(template, item)| Some((likeness(&item.name, name)?, template))),
    )
}

/// The closest of all templates. Of equally close ones a tracker comes before others, then the first in the order of
/// the templates.
fn closest(found: impl Iterator<Item = (usize, &'static Template)>) -> Option<&'static Template> {
    found
        .min_by_key(|(likeness, template)| (Reverse(*likeness), !template.is_tracker()))
        .map(|(_, template)| template)
}

/// Does a host entry cover a place, or, with `subdomains`, a host above the place's?
fn covers(entry: &str, subdomains: bool, place: &str) -> bool {
    let mut rest = place;
    loop {
        if host_covers(entry, &format!("https://{rest}")) {
            return true;
        }
        match rest.split_once('.') {
            Some((label, above)) if subdomains && !label.contains('/') => rest = above,
            _ => return false,
        }
    }
}

/// How much two names or patterns have in common; `None` when no item can bear both.
fn likeness(known: &str, asked: &str) -> Option<usize> {
    let stem = |name: &'_ str| name.find('*').unwrap_or(name.len());
    let (known_stem, asked_stem) = (&known[..stem(known)], &asked[..stem(asked)]);
    let meet = known_stem == asked_stem
        || known != known_stem && asked_stem.starts_with(known_stem)
        || asked != asked_stem && known_stem.starts_with(asked_stem);
    let shared = known_stem.len().min(asked_stem.len());
    if !meet || is_everybodys(&known_stem[..shared]) {
        None
    } else if known == asked {
        Some(usize::MAX)
    } else {
        Some(shared)
    }
}

/// Names such as `u`, `fr` or `uid` tell nothing: whoever writes a page may choose them.
fn is_everybodys(stem: &str) -> bool {
    stem.len() < 3 || stem.len() == 3 && stem.bytes().all(|b| b.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{super::find, closest, covers, likeness};

    #[test]
    fn of_equally_close_templates_a_tracker_wins_and_a_closer_one_hides_it() {
        let (video, pixel) = (find("youtube").unwrap(), find("meta-pixel").unwrap());
        let found = |first, second| closest([first, second].into_iter()).map(|found| &found.id);
        assert_eq!(found((5, video), (5, pixel)), Some(&pixel.id));
        let closer = closest([(6, video), (5, pixel)].into_iter()).unwrap();
        assert_eq!((&closer.id, closer.is_tracker()), (&video.id, false));
    }

    #[test]
    fn a_host_stands_for_those_below_it_only_where_that_is_said() {
        assert!(covers("a.example", true, "x.y.a.example/z.js"));
        assert!(covers("a.example/z", true, "x.a.example/z.js"));
        assert!(!covers("a.example", false, "x.a.example"));
        assert!(!covers("a.example", true, "xa.example"));
        assert!(!covers("a.example", true, "evil.example/x.a.example"));
    }

    #[test]
    fn names_and_patterns_meet_from_both_sides() {
        assert_eq!(likeness("_ga_*", "_ga_1"), Some(4));
        assert_eq!(likeness("_ga_1", "_ga*"), Some(3));
        assert_eq!(likeness("_ga_*", "_ga*"), Some(3));
        assert_eq!(likeness("_ga", "_ga"), Some(usize::MAX));
        for (known, asked) in [("_ga", "_ga_1"), ("_ga_1", "_ga"), ("_ga_*", "_gb*")] {
            assert_eq!(likeness(known, asked), None, "{known} {asked}");
        }
    }
}
