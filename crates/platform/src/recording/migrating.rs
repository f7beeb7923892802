//! A choice that was given to another tool: whether it may be carried over, and until when it counts here. What the
//! tool's cookie says is read in the page; nothing here can check it, so only what the operator allows is believed.

use super::RecordError;
use crate::platform::LivePolicy;
use consent::{
    Choices, Timestamp,
    migrate::MigratedFrom,
    record::{Channel, Control, RecordRequest},
    token::Token,
};

/// A refusal counts from now, an acceptance from when it was given; one that is over counts until now, which is not at
/// all, and the visitor is asked.
pub(super) fn until(
    live: &LivePolicy,
    request: &RecordRequest,
    from: &MigratedFrom,
    before: Option<&Token>,
    choices: &Choices,
) -> Result<Timestamp, RecordError> {
    let migrate = live.policy.migrate.as_ref();
    let allowed = migrate.filter(|migrate| migrate.cookies && migrate.from.contains(&from.tool));
    // The page takes this for a changed policy: it forgets what it carried over, and asks.
    let allowed = allowed.ok_or(RecordError::PolicyOutdated)?;
    if before.is_some() || request.channel != Channel::Banner || request.layer != 0 {
        return Err(RecordError::ControlContradicts);
    }
    let now = choices.given_at;
    match (request.control, from.given_at) {
        (Control::RejectAll, _) => Ok(choices.expires_at),
        (Control::AcceptAll, Some(at)) if allowed.accept && at <= now => {
            let lasts = choices.expires_at.0.saturating_sub(now.0);
            Ok(Timestamp(now.0.max(at.0.saturating_add(lasts))))
        }
        (Control::AcceptAll, _) => Err(RecordError::PolicyOutdated),
        _ => Err(RecordError::ControlContradicts),
    }
}
