//! Keys with which people try to turn off what the product does for the law's sake. What they ask for does not exist; the
//! answer says why. A key that asks for what is so anyway is let be.

use super::super::{code::FindingCode, reader::Reader, shape::SiteFile};
use toml::Spanned;

pub(super) fn check(reader: &mut Reader, file: &SiteFile) {
    if let Some(banner) = &file.banner {
        refuse(
            reader,
            "banner.reject_first_layer",
            banner.reject_first_layer.as_ref(),
            false,
            FindingCode::RejectMissing,
            "refusing stands on every layer that has accept, one click away",
        );
        refuse(
            reader,
            "banner.equal_buttons",
            banner.equal_buttons.as_ref(),
            false,
            FindingCode::ButtonsUnequal,
            "accept and reject have one size, one style and one colour",
        );
        refuse(
            reader,
            "banner.cookie_wall",
            banner.cookie_wall.as_ref(),
            true,
            FindingCode::CookieWall,
            "the page stays usable without consent",
        );
        refuse(
            reader,
            "banner.scroll_is_consent",
            banner.scroll_is_consent.as_ref(),
            true,
            FindingCode::ScrollConsent,
            "only a clear act is consent; scrolling, closing and waiting are none",
        );
    }
    for purpose in &file.purposes {
        let key = format!("purposes.{}.preselected", purpose.id.get_ref());
        preselected(reader, &key, purpose.preselected.as_ref());
    }
    for service in &file.services {
        let key = format!("services.{}.preselected", service.id.get_ref());
        preselected(reader, &key, service.preselected.as_ref());
    }
}

fn preselected(reader: &mut Reader, key: &str, set: Option<&Spanned<bool>>) {
    let allowed = "nothing is ticked before the visitor does it; `necessary` is the basis for what is always on";
    refuse(reader, key, set, true, FindingCode::Preselected, allowed);
}

fn refuse(
    reader: &mut Reader,
    key: &str,
    set: Option<&Spanned<bool>>,
    unlawful: bool,
    code: FindingCode,
    allowed: &str,
) {
    if let Some(word) = set.filter(|word| *word.get_ref() == unlawful) {
        let message = "this cannot be chosen";
        reader.error(code, key, word.span(), message, allowed);
    }
}
