//! Requests about who may do what: operators that change, invitations, tokens of back ends.

use crate::{
    ApiToken, Invitation, Operator, StoreError,
    embedded::{
        group::Group,
        index::Key,
        payload::{HashOnly, Payload},
        reads,
    },
};
use consent::Timestamp;

impl Group<'_> {
    pub(in crate::embedded) fn change_operator(
        &mut self,
        operator: Operator,
    ) -> Result<bool, StoreError> {
        if self.overlay.get(&Key::operator(&operator.name))?.is_none() {
            return Ok(false);
        }
        self.enter(&Payload::OperatorChanged(operator))?;
        Ok(true)
    }

    pub(in crate::embedded) fn put_invitation(
        &mut self,
        invitation: Invitation,
    ) -> Result<(), StoreError> {
        self.enter(&Payload::Invitation(invitation))?;
        Ok(())
    }

    pub(in crate::embedded) fn consume_invitation(
        &mut self,
        hash: [u8; 32],
        now: Timestamp,
    ) -> Result<Option<Invitation>, StoreError> {
        let Some(seq) = self.overlay.get_seq(&Key::invitation(&hash))? else {
            return Ok(None);
        };
        // One that was issued in this very group is not used in it.
        if self.is_fresh(seq) {
            return Ok(None);
        }
        let invitation = self.entry_at(seq, reads::invitation)?;
        if now >= invitation.expires_at {
            return Ok(None);
        }
        self.enter(&Payload::InvitationUsed(HashOnly { hash }))?;
        Ok(Some(invitation))
    }

    pub(in crate::embedded) fn add_api_token(&mut self, token: ApiToken) -> Result<(), StoreError> {
        self.enter(&Payload::ApiToken(token))?;
        Ok(())
    }

    pub(in crate::embedded) fn note_api_token_use(
        &mut self,
        hash: [u8; 32],
        day: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some(seq) = self.overlay.get_seq(&Key::api_token(&hash))? else {
            return Ok(false);
        };
        // What this group wrote cannot be read back yet; the next use notes the day.
        if self.is_fresh(seq) {
            return Ok(true);
        }
        let token = self.entry_at(seq, reads::api_token)?;
        if token.used_on < Some(day) {
            let used_on = Some(day);
            self.enter(&Payload::ApiToken(ApiToken { used_on, ..token }))?;
        }
        Ok(true)
    }

    pub(in crate::embedded) fn revoke_api_token(
        &mut self,
        hash: [u8; 32],
    ) -> Result<bool, StoreError> {
        if self.overlay.get(&Key::api_token(&hash))?.is_none() {
            return Ok(false);
        }
        self.enter(&Payload::ApiTokenRevoked(HashOnly { hash }))?;
        Ok(true)
    }
}
