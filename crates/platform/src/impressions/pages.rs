//! Under which name a page is counted: the operator's group, its path, or with all others. The names of a site stay
//! few, whoever asks for how many paths: the most shown ones have theirs, and a path that overtakes one of them takes its place.

use consent::{
    counter::PageName,
    policy::{PageGroup, RatesSettings},
};
use std::collections::HashMap;

/// How many paths of a site have a name at a time.
pub const MOST_PAGES: usize = 1_000;
/// How many names a site gives on one day, since they can change.
const MOST_A_DAY: usize = 2_000;
/// How many paths without a name are watched.
const MOST_WATCHED: usize = 4_096;
/// How many paths are counted before it is looked again which named one is shown least.
const LOOK_AGAIN: u32 = 256;

/// The named paths of one site, and those that may become one.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    day: i32,
    given: usize,
    named: HashMap<String, u32>,
    watched: HashMap<String, u32>,
    /// What the least shown named path had when it was looked.
    least: u32,
    since: u32,
}

impl Pages {
    /// Names paths that were counted before, most shown first.
    pub(crate) fn load(&mut self, path: String, shown: u32) {
        if self.named.len() < MOST_PAGES {
            self.named.insert(path, shown);
        }
    }

    /// The name of a path without query.
    pub(crate) fn name(&mut self, path: &str, day: i32, settings: &RatesSettings) -> PageName {
        if let Some(group) = settings.pages.iter().find(|group| holds(group, path)) {
            return PageName::parse(&group.name).unwrap_or_else(PageName::rest);
        }
        match PageName::parse(path) {
            Some(name) if self.has_name(path, day) => name,
            _ => PageName::rest(),
        }
    }

    fn has_name(&mut self, path: &str, day: i32) -> bool {
        if self.day != day {
            // What was shown long ago counts less and less.
            self.named
                .values_mut()
                .for_each(|shown| *shown = shown.div_ceil(2));
            self.watched.clear();
            (self.day, self.given, self.since) = (day, 0, 0);
        }
        if let Some(shown) = self.named.get_mut(path) {
            *shown = shown.saturating_add(1);
            return true;
        }
        if self.given >= MOST_A_DAY {
            return false;
        }
        if self.named.len() < MOST_PAGES {
            self.give(path, 1);
            return true;
        }
        self.overtakes(path)
    }

    fn give(&mut self, path: &str, shown: u32) {
        self.given += 1;
        self.named.insert(path.to_owned(), shown);
    }

    fn overtakes(&mut self, path: &str) -> bool {
        if !self.watched.contains_key(path) && self.watched.len() >= MOST_WATCHED {
            self.watched.values_mut().for_each(|shown| *shown /= 2);
            self.watched.retain(|_, shown| *shown > 0);
        }
        let shown = self.watched.entry(path.to_owned()).or_default();
        *shown += 1;
        let shown = *shown;
        if self.since % LOOK_AGAIN == 0 {
            self.least = self.named.values().copied().min().unwrap_or_default();
        }
        self.since = self.since.wrapping_add(1);
        if shown <= self.least {
            return false;
        }
        let least = self
            .named
            .iter()
            .min_by_key(|(name, shown)| (**shown, (*name).clone()));
        let Some((name, least)) = least.map(|(name, shown)| (name.clone(), *shown)) else {
            return false;
        };
        self.least = least;
        if shown <= least {
            return false;
        }
        self.named.remove(&name);
        self.watched.remove(path);
        self.give(path, shown);
        true
    }
}

fn holds(group: &PageGroup, path: &str) -> bool {
    group.paths.iter().any(|pattern| fits(pattern, path))
}

/// Does a path fit a pattern in which `*` stands for any letters?
fn fits(pattern: &str, path: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else {
        return false;
    };
    let mut pieces: Vec<&str> = pieces.collect();
    let Some(last) = pieces.pop() else {
        return rest.is_empty();
    };
    for piece in pieces {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::{MOST_PAGES, Pages, fits};
    use consent::policy::{PageGroup, RatesSettings};

    #[test]
    fn a_star_stands_for_any_letters() {
        for (pattern, path, expected) in [
            ("/a", "/a", true),
            ("/a", "/a/", false),
            ("/a/*", "/a/", true),
            ("/a/*", "/a/b/c", true),
            ("/*/b", "/x/b", true),
            ("/*/b", "/x/b/c", false),
            ("*/b*c", "/a/b/c", true),
            ("/a*a", "/a", false),
        ] {
            assert_eq!(fits(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn a_million_paths_have_few_names_and_the_most_shown_have_theirs() {
        let mut pages = Pages::default();
        let settings = RatesSettings::default();
        let mut names = std::collections::BTreeSet::new();
        for number in 0..1_000_000 {
            names.insert(pages.name(&format!("/{number}"), 1, &settings));
            if number % 50 == 0 {
                names.insert(pages.name("/popular", 1, &settings));
            }
        }
        assert!(names.len() <= MOST_PAGES + 2, "{}", names.len());
        assert_eq!(pages.name("/popular", 1, &settings).as_str(), "/popular");
        assert_eq!(pages.name("/once", 1, &settings).as_str(), "other");
        assert!(pages.named.len() <= MOST_PAGES && pages.watched.len() <= super::MOST_WATCHED);
    }

    #[test]
    fn a_group_comes_first_and_what_is_too_long_is_with_the_others() {
        let mut pages = Pages::default();
        let settings = RatesSettings {
            pages: vec![PageGroup {
                name: "Products".to_owned(),
                paths: vec!["/p/*".to_owned(), "/nl/p/*".to_owned()],
            }],
            ..RatesSettings::default()
        };
        let long = format!("/{}", "a".repeat(8192));
        for (path, name) in [
            ("/p/1", "Products"),
            ("/nl/p/2", "Products"),
            ("/about", "/about"),
            (long.as_str(), "other"),
        ] {
            assert_eq!(pages.name(path, 1, &settings).as_str(), name);
        }
    }
}
