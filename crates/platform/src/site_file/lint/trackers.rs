//! What trackers load from and keep on devices, for one question: may this be called necessary? The library of templates
//! knows most; a short list adds whole domains and names that no template has. It is no block list, and nothing is held
//! back by it.

use crate::templates;
use consent::inventory::ItemKind;

/// Hosts, each covering what is below it.
const HOSTS: [(&str, &str); 42] = [
    ("google-analytics.com", "Google Analytics"),
    ("analytics.google.com", "Google Analytics"),
    ("googletagmanager.com", "Google Tag Manager"),
    ("doubleclick.net", "Google Ads"),
    ("googleadservices.com", "Google Ads"),
    ("googlesyndication.com", "Google AdSense"),
    ("connect.facebook.net", "Meta Pixel"),
    ("analytics.tiktok.com", "TikTok Pixel"),
    ("snap.licdn.com", "LinkedIn Insight"),
    ("px.ads.linkedin.com", "LinkedIn Insight"),
    ("static.ads-twitter.com", "X Ads"),
    ("analytics.twitter.com", "X Ads"),
    ("sc-static.net", "Snap Pixel"),
    ("ct.pinterest.com", "Pinterest Tag"),
    ("bat.bing.com", "Microsoft Advertising"),
    ("clarity.ms", "Microsoft Clarity"),
    ("hotjar.com", "Hotjar"),
    ("hotjar.io", "Hotjar"),
    ("mouseflow.com", "Mouseflow"),
    ("fullstory.com", "FullStory"),
    ("luckyorange.com", "Lucky Orange"),
    ("crazyegg.com", "Crazy Egg"),
    ("contentsquare.net", "Contentsquare"),
    ("mixpanel.com", "Mixpanel"),
    ("mxpnl.com", "Mixpanel"),
    ("amplitude.com", "Amplitude"),
    ("segment.com", "Segment"),
    ("segment.io", "Segment"),
    ("heapanalytics.com", "Heap"),
    ("posthog.com", "PostHog"),
    ("criteo.com", "Criteo"),
    ("criteo.net", "Criteo"),
    ("taboola.com", "Taboola"),
    ("outbrain.com", "Outbrain"),
    ("adnxs.com", "Xandr"),
    ("adsrvr.org", "The Trade Desk"),
    ("amazon-adsystem.com", "Amazon Ads"),
    ("scorecardresearch.com", "Comscore"),
    ("quantserve.com", "Quantcast"),
    ("demdex.net", "Adobe Audience Manager"),
    ("omtrdc.net", "Adobe Analytics"),
    ("mc.yandex.ru", "Yandex Metrica"),
];

/// Names of cookies and keys; a `*` at the end covers what follows.
const ITEMS: [(&str, &str); 31] = [
    ("_ga", "Google Analytics"),
    ("_ga_*", "Google Analytics"),
    ("_gid", "Google Analytics"),
    ("_gat*", "Google Analytics"),
    ("__utm*", "Google Analytics"),
    ("_gcl_*", "Google Ads"),
    ("IDE", "Google Ads"),
    ("_fbp", "Meta Pixel"),
    ("_fbc", "Meta Pixel"),
    ("_ttp", "TikTok Pixel"),
    ("li_fat_id", "LinkedIn Insight"),
    ("bcookie", "LinkedIn Insight"),
    ("_scid", "Snap Pixel"),
    ("_pin_unauth", "Pinterest Tag"),
    ("_uetsid", "Microsoft Advertising"),
    ("_uetvid", "Microsoft Advertising"),
    ("MUID", "Microsoft Advertising"),
    ("_clck", "Microsoft Clarity"),
    ("_clsk", "Microsoft Clarity"),
    ("_hj*", "Hotjar"),
    ("mf_user", "Mouseflow"),
    ("fs_uid", "FullStory"),
    ("_cs_id", "Contentsquare"),
    ("amplitude_id*", "Amplitude"),
    ("AMP_*", "Amplitude"),
    ("ajs_anonymous_id", "Segment"),
    ("ajs_user_id", "Segment"),
    ("ph_phc_*", "PostHog"),
    ("cto_bundle", "Criteo"),
    ("_pk_id*", "Matomo"),
    ("s_vi", "Adobe Analytics"),
];

/// Whose a host of a site file (`host[:port][/path]`) is, when it is a known tracker's.
pub(super) fn tracker_of_host(host: &str) -> Option<&'static str> {
    if let Some(template) = templates::tracker_of_host(host) {
        return Some(&template.name);
    }
    let name = host.split(['/', ':']).next()?;
    let below = |known: &str| {
        name.strip_suffix(known)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    HOSTS
        .iter()
        .find(|(known, _)| below(known))
        .map(|(_, tracker)| *tracker)
}

/// Whose an item (a name, or a pattern with a `*` at its end) is, when it is known from a tracker.
pub(super) fn tracker_of_item(kind: ItemKind, name: &str) -> Option<&'static str> {
    if !matches!(
        kind,
        ItemKind::Cookie | ItemKind::LocalStorage | ItemKind::SessionStorage
    ) {
        return None;
    }
    if let Some(template) = templates::tracker_of_item(kind, name) {
        return Some(&template.name);
    }
    ITEMS
        .iter()
        .find(|(known, _)| overlap(known, name))
        .map(|(_, tracker)| *tracker)
}

/// Can one name fit both patterns? A site's pattern of one or two characters says too little.
fn overlap(known: &str, name: &str) -> bool {
    let stem = |name: &str| name.find('*').map(|at| name[..at].to_owned());
    match (stem(known), stem(name)) {
        (None, None) => known == name,
        (Some(known), None) => name.starts_with(&known),
        (None, Some(stem)) => stem.len() > 2 && known.starts_with(&stem),
        (Some(known), Some(stem)) => {
            stem.starts_with(&known) || stem.len() > 2 && known.starts_with(&stem)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tracker_is_known_by_its_host_and_what_is_below_it() {
        assert_eq!(
            tracker_of_host("www.google-analytics.com"),
            Some("Google Analytics 4")
        );
        assert_eq!(
            tracker_of_host("clarity.ms:443/tag"),
            Some("Microsoft Clarity")
        );
        // Below a domain that no template names as a whole.
        assert_eq!(tracker_of_host("x.quantserve.com"), Some("Quantcast"));
        assert_eq!(tracker_of_host("notclarity.ms"), None);
        assert_eq!(tracker_of_host("cdn.shop.be"), None);
    }

    #[test]
    fn a_tracker_is_known_by_a_name_or_a_pattern() {
        let cookie = |name| tracker_of_item(ItemKind::Cookie, name);
        for name in ["_ga", "_ga_ABC", "_ga*", "_hjid", "_gat_x*"] {
            assert!(cookie(name).is_some(), "{name}");
        }
        for name in ["_gallery", "basket", "_g*", "ga", "session*"] {
            assert_eq!(cookie(name), None, "{name}");
        }
        assert_eq!(tracker_of_item(ItemKind::Pixel, "_ga"), None);
    }
}
