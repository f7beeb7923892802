//! Values of records and audit entries said in words. A value whose words are not known is shown as it is stored.

use crate::{preferences::words, texts::Texts};
use consent::{
    ConsentRecord, LanguageTag, Policy, PurposeId, ServiceId, SiteId, Timestamp,
    record::{RecordState, RecordedOutcome, Standing},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use platform::{access::Role, experiments::ExperimentEnd, oversight::AuditAct};

pub(super) fn moment(texts: &Texts, at: Timestamp) -> String {
    words::moment(texts, at)
}

/// The same for a point in time in milliseconds.
pub(super) fn moment_millis(texts: &Texts, at_millis: u64) -> String {
    moment(texts, Timestamp(at_millis / 1000))
}

/// A point in time for long lists, to the second; the page says the zone. It breaks between day and time only.
pub(super) fn short(at_millis: u64) -> AnyView {
    let millis = i64::try_from(at_millis).unwrap_or(i64::MAX);
    let at = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
    in_parts(at)
}

/// The same for a point in time as it is written in RFC 3339.
pub(super) fn written(text: &str) -> AnyView {
    in_parts(text.parse().unwrap_or_default())
}

fn in_parts(at: jiff::Timestamp) -> AnyView {
    let at = at.to_zoned(TimeZone::UTC);
    let (day, time) = (at.date().to_string(), at.strftime("%H:%M:%S").to_string());
    view! { <time>{day}</time>" "<time>{time}</time> }.into_any()
}

/// The words for a stored name of a kind, or the name where it has none.
pub(super) fn word(texts: &Texts, kind: &str, name: &str) -> String {
    let key = format!("admin-{kind}-{}", name.replace('_', "-"));
    texts.find(&key).unwrap_or_else(|| name.to_owned())
}

pub(super) fn role(texts: &Texts, role: Role) -> String {
    word(texts, "role", role.wire_name())
}

/// The roles as they stand in a sentence.
pub(super) fn roles(texts: &Texts, roles: &[Role]) -> String {
    let names: Vec<String> = roles.iter().map(|one| role(texts, *one)).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let arguments = [
                ("first", first.join(", ").into()),
                ("last", last.clone().into()),
            ];
            texts.with("admin-or", arguments)
        }
    }
}

pub(super) fn sites(texts: &Texts, sites: &[SiteId]) -> String {
    if sites.is_empty() {
        return texts.get("admin-all-sites");
    }
    let names: Vec<&str> = sites.iter().map(SiteId::as_str).collect();
    names.join(", ")
}

/// What a record says, as a sentence with its date.
pub(super) fn sentence(texts: &Texts, record: &ConsentRecord) -> String {
    let key = format!("admin-record-{}", record.state.wire_name());
    texts.with(&key, [("date", moment(texts, record.at()).into())])
}

pub(super) fn state(texts: &Texts, state: RecordState) -> String {
    word(texts, "state", state.wire_name())
}

pub(super) fn standing(texts: &Texts, standing: Standing) -> String {
    word(texts, "standing", standing.wire_name())
}

/// Channel and control of an act.
pub(super) fn channel(texts: &Texts, record: &ConsentRecord) -> String {
    word(texts, "channel", record.channel.wire_name())
}

pub(super) fn kind(texts: &Texts, record: &ConsentRecord) -> String {
    word(texts, "kind", record.kind.wire_name())
}

pub(super) fn device(texts: &Texts, record: &ConsentRecord) -> String {
    word(texts, "device", record.device.wire_name())
}

pub(super) fn control(texts: &Texts, record: &ConsentRecord) -> String {
    word(texts, "control", record.control.wire_name())
}

/// Granted or denied: a word with a shape, and the colour as a third.
pub(super) fn outcome(texts: &Texts, outcome: &RecordedOutcome) -> AnyView {
    let (class, key) = if outcome.granted {
        ("says granted", "admin-granted")
    } else {
        ("says denied", "admin-denied")
    };
    view! { <span class=class>{texts.get(key)}</span> }.into_any()
}

pub(super) fn reason(texts: &Texts, outcome: &RecordedOutcome) -> String {
    word(texts, "reason", outcome.reason.code())
}

/// A purpose's name in the record's language, from the version that the record names; else its id again.
pub(super) fn purpose(policy: Option<&Policy>, id: &PurposeId, language: &LanguageTag) -> String {
    let found = policy.and_then(|policy| Some((policy, policy.purpose(id.as_str())?)));
    found.map_or_else(
        || id.to_string(),
        |(policy, purpose)| {
            let title = purpose.title.get(language, &policy.default_language());
            title.to_owned()
        },
    )
}

pub(super) fn service(policy: Option<&Policy>, id: &ServiceId) -> String {
    let found = policy.and_then(|policy| policy.services.iter().find(|one| one.id == *id));
    found.map_or_else(|| id.to_string(), |service| service.name.clone())
}

/// What an operator did, in one sentence.
pub(super) fn act(texts: &Texts, act: &AuditAct) -> String {
    let get = |key: &str| texts.get(key);
    match act {
        AuditAct::SignedIn => get("admin-act-signed-in"),
        AuditAct::SignInFailed => get("admin-act-sign-in-failed"),
        AuditAct::SignedOut => get("admin-act-signed-out"),
        AuditAct::SetupTokenIssued => get("admin-act-setup-issued"),
        AuditAct::SetupTokenUsed => get("admin-act-setup-used"),
        AuditAct::LedgerExported => get("admin-act-ledger-exported"),
        AuditAct::PasswordChanged => get("admin-act-password-changed"),
        AuditAct::PasswordReset => get("admin-act-password-reset"),
        AuditAct::PasswordResetOffered { name } => {
            texts.with("admin-act-reset-offered", [("name", name.clone().into())])
        }
        AuditAct::CodesAdded => get("admin-act-codes-added"),
        AuditAct::CodesRemoved => get("admin-act-codes-removed"),
        AuditAct::RecoveryCodeUsed { left } => {
            texts.with("admin-act-recovery-used", [number("left", *left)])
        }
        AuditAct::SessionsEnded { sessions } => {
            texts.with("admin-act-sessions-ended", [number("sessions", *sessions)])
        }
        AuditAct::OperatorAdded { name, role: one } => texts.with(
            "admin-act-operator-added",
            [
                ("name", name.clone().into()),
                ("role", role(texts, *one).into()),
            ],
        ),
        AuditAct::OperatorInvited { role: one } => texts.with(
            "admin-act-operator-invited",
            [("role", role(texts, *one).into())],
        ),
        AuditAct::OperatorChanged {
            name,
            role: one,
            disabled,
        } => {
            let key = if *disabled {
                "admin-act-operator-disabled"
            } else {
                "admin-act-operator-changed"
            };
            let arguments = [
                ("name", name.clone().into()),
                ("role", role(texts, *one).into()),
            ];
            texts.with(key, arguments)
        }
        AuditAct::PolicyPublished { version, .. } => texts.with(
            "admin-act-published",
            [("version", version.to_string().into())],
        ),
        AuditAct::PolicyRolledBack { from, version, .. } => texts.with(
            "admin-act-rolled-back",
            [
                ("from", from.to_string().into()),
                ("version", version.to_string().into()),
            ],
        ),
        AuditAct::ExperimentStarted {
            number: one,
            current,
            other,
            ..
        } => texts.with(
            "admin-act-experiment-started",
            [
                ("number", one.to_string().into()),
                ("current", current.to_string().into()),
                ("other", other.to_string().into()),
            ],
        ),
        AuditAct::ExperimentEnded {
            number: one, how, ..
        } => {
            let key = match how {
                ExperimentEnd::KeptCurrent => "admin-act-experiment-kept",
                ExperimentEnd::TookOther => "admin-act-experiment-took",
                ExperimentEnd::Superseded => "admin-act-experiment-superseded",
            };
            texts.with(key, [("number", one.to_string().into())])
        }
        AuditAct::DraftSaved { revision, .. } => texts.with(
            "admin-act-draft",
            [("revision", revision.to_string().into())],
        ),
        AuditAct::RecordsRead { records, how, .. } => texts.with(
            "admin-act-records-read",
            [count(*records), ("how", word(texts, "how", how).into())],
        ),
        AuditAct::RecordsErased { records, note, .. } if note.is_empty() => {
            texts.with("admin-act-records-erased-by-rule", [count(*records)])
        }
        AuditAct::RecordsErased { records, note, .. } => texts.with(
            "admin-act-records-erased",
            [count(*records), ("note", note.clone().into())],
        ),
        AuditAct::RecordsRestricted { on, note, .. } => {
            let key = if *on {
                "admin-act-restricted"
            } else {
                "admin-act-restriction-lifted"
            };
            texts.with(key, [("note", note.clone().into())])
        }
        AuditAct::ApiTokenMade { name, .. } | AuditAct::RoleTokenMade { name, .. } => {
            texts.with("admin-act-token-made", [("name", name.clone().into())])
        }
        AuditAct::JobAsked { job, task, .. } => texts.with(
            "admin-act-job-asked",
            [
                ("job", job.to_string().into()),
                ("task", word(texts, "task", task).into()),
            ],
        ),
        AuditAct::JobCancelled { job, .. } => {
            texts.with("admin-act-job-cancelled", [("job", job.to_string().into())])
        }
        AuditAct::ApiTokenRevoked { name, .. } | AuditAct::RoleTokenRevoked { name } => {
            texts.with("admin-act-token-revoked", [("name", name.clone().into())])
        }
    }
}

fn count(records: u64) -> (&'static str, crate::texts::Argument) {
    number("records", records)
}

pub(super) fn number(name: &'static str, many: u64) -> (&'static str, crate::texts::Argument) {
    (name, i64::try_from(many).unwrap_or(i64::MAX).into())
}
