//! Consent rates: one question in an address, one answer. What the numbers mean is the platform's; this reads the
//! address and nothing else.

use super::{ReadProblems, caller::Caller};
use crate::{error::ApiError, state::AppState, visit::SiteOfPath};
use axum::{Json, extract::RawQuery};
use consent::PolicyVersion;
use http::StatusCode;
use jiff::{ToSpan, civil::Date};
use platform::rates::{Compare, Dimension, Filter, RatesAnswer, RatesQuery};
use url::form_urlencoded;
use utoipa_axum::{router::OpenApiRouter, routes};

/// So many days are answered where no first day is named.
const DAYS: i64 = 28;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(read))
}

/// Consent rates of a site
///
/// Counts and rates with their confidence intervals, over days of the site's time zone, set out by none, one or two
/// dimensions, narrowed by filters, and set against the period before or another version. Rows about fewer than ten
/// visitors have no figures. The answer names the definitions that its numbers go by.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/rates", tag = "Rates", operation_id = "get_rates",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("from" = Option<String>, Query, format = Date, description = "The first day; 28 days up to `to` where it is left out."),
        ("to" = Option<String>, Query, format = Date, description = "The last day, included; today where it is left out."),
        ("by" = Option<Vec<Dimension>>, Query, explode = false, description = "One or two dimensions, separated by commas. At most one of time; not purposes with services."),
        ("filter" = Option<Vec<String>>, Query, description = "`dimension:value`, such as `country:BE`; may be repeated, and all must hold. None of time."),
        ("compare" = Option<String>, Query, description = "`period_before`, or `versions:3:4` for version 3 set against version 4.", example = "period_before"),
    ),
    responses((status = 200, description = "The rates.", body = RatesAnswer), ReadProblems)
)]
async fn read(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    RawQuery(asked): RawQuery,
) -> Result<Json<RatesAnswer>, ApiError> {
    let platform = caller.platform();
    let asked = Asked::read(asked.as_deref().unwrap_or_default())?;
    let today = platform.live(&site).map(|live| platform.today_of(&live));
    let query = asked.query(today.ok_or_else(ApiError::unknown_site)?)?;
    let answer = platform.query_rates_for(&caller.by, &site, &query).await?;
    Ok(Json(answer))
}

/// What stands in the address.
#[derive(Debug, Default)]
struct Asked {
    from: Option<Date>,
    to: Option<Date>,
    by: Vec<Dimension>,
    filter: Vec<Filter>,
    compare: Option<Compare>,
}

impl Asked {
    fn read(text: &str) -> Result<Self, ApiError> {
        let mut asked = Self::default();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            match name.as_ref() {
                "from" => once(&mut asked.from, "from", value.parse().ok())?,
                "to" => once(&mut asked.to, "to", value.parse().ok())?,
                "by" => asked.by.extend(dimensions(&value)?),
                "filter" => asked.filter.push(filter(&value)?),
                "compare" => once(&mut asked.compare, "compare", compare(&value))?,
                other => return Err(not(&format!("`{other}` is no parameter of rates"))),
            }
        }
        Ok(asked)
    }

    fn query(self, today: Date) -> Result<RatesQuery, ApiError> {
        let to = self.to.unwrap_or(today);
        let from = match self.from {
            Some(from) => from,
            None => to
                .checked_sub((DAYS - 1).days())
                .map_err(|_| not("`to` lies outside of the calendar"))?,
        };
        Ok(RatesQuery {
            from,
            to,
            by: self.by,
            filter: self.filter,
            compare: self.compare,
        })
    }
}

fn once<T>(place: &mut Option<T>, name: &str, value: Option<T>) -> Result<(), ApiError> {
    let value = value.ok_or_else(|| not(&format!("`{name}` does not fit; see /api/v1/docs")))?;
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(not(&format!("`{name}` stands twice"))),
    }
}

fn dimensions(value: &str) -> Result<Vec<Dimension>, ApiError> {
    let parsed = value.split(',').map(|name| {
        Dimension::parse(name).ok_or_else(|| not(&format!("`{name}` is no dimension")))
    });
    parsed.collect()
}

fn filter(value: &str) -> Result<Filter, ApiError> {
    let (name, value) = value
        .split_once(':')
        .ok_or_else(|| not("a filter is `dimension:value`"))?;
    let dimension = Dimension::parse(name);
    Ok(Filter {
        dimension: dimension.ok_or_else(|| not(&format!("`{name}` is no dimension")))?,
        value: value.to_owned(),
    })
}

fn compare(value: &str) -> Option<Compare> {
    if value == "period_before" {
        return Some(Compare::PeriodBefore);
    }
    let (first, second) = value.strip_prefix("versions:")?.split_once(':')?;
    let version = |text: &str| text.parse().ok().map(PolicyVersion);
    Some(Compare::Versions(version(first)?, version(second)?))
}

fn not(message: &str) -> ApiError {
    ApiError::new(StatusCode::BAD_REQUEST, "bad_query", message)
}

#[cfg(test)]
mod tests {
    use super::Asked;
    use jiff::civil::date;
    use platform::rates::{Compare, Dimension};

    #[test]
    fn a_question_is_read_from_an_address() {
        let asked = Asked::read(
            "from=2026-01-01&to=2026-01-31&by=day,country&filter=device:mobile&filter=page:/a%3Ab,c&compare=versions:3:4",
        );
        let query = asked
            .expect("it fits")
            .query(date(2026, 5, 1))
            .expect("it fits");
        assert_eq!(
            (query.from, query.to),
            (date(2026, 1, 1), date(2026, 1, 31))
        );
        assert_eq!(query.by, [Dimension::Day, Dimension::Country]);
        let values: Vec<&str> = query.filter.iter().map(|one| one.value.as_str()).collect();
        assert_eq!(values, ["mobile", "/a:b,c"]);
        assert!(
            matches!(query.compare, Some(Compare::Versions(first, second)) if (first.0, second.0) == (3, 4))
        );
    }

    #[test]
    fn what_is_left_out_is_the_last_four_weeks_by_nothing() {
        let query = Asked::read("").expect("it fits").query(date(2026, 5, 28));
        let query = query.expect("it fits");
        assert_eq!(
            (query.from, query.to),
            (date(2026, 5, 1), date(2026, 5, 28))
        );
        assert!(query.by.is_empty() && query.filter.is_empty() && query.compare.is_none());
    }

    #[test]
    fn what_does_not_fit_is_said() {
        for text in [
            "from=yesterday",
            "from=2026-01-01&from=2026-01-02",
            "by=colour",
            "by=",
            "by=day,",
            "filter=country",
            "filter=colour:red",
            "compare=before",
            "compare=versions:1",
            "page=2",
        ] {
            assert!(Asked::read(text).is_err(), "{text}");
        }
    }
}
