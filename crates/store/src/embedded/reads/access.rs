//! Reads about who may do what: operators, invitations, tokens of back ends.

use super::{Reads, api_token, invitation, operator, trailing_seq};
use crate::{
    ApiToken, Invitation, Operator, StoreError,
    embedded::index::{Key, prefix_end},
};

impl Reads {
    pub(in crate::embedded) fn operators(
        &self,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Operator>, StoreError> {
        let from = after.map_or_else(
            || vec![Key::OPERATOR],
            |name| {
                let mut key = Key::operator(name);
                key.push(0);
                key
            },
        );
        self.index
            .range(from, prefix_end(&[Key::OPERATOR]))
            .take(limit)
            .map(|row| self.entry(trailing_seq(&row?.1)?, operator))
            .collect()
    }

    pub(in crate::embedded) fn invitation(
        &self,
        hash: &[u8; 32],
    ) -> Result<Option<Invitation>, StoreError> {
        let seq = self.pointed(&Key::invitation(hash))?;
        seq.map(|seq| self.entry(seq, invitation)).transpose()
    }

    pub(in crate::embedded) fn api_token(
        &self,
        hash: &[u8; 32],
    ) -> Result<Option<ApiToken>, StoreError> {
        let seq = self.pointed(&Key::api_token(hash))?;
        seq.map(|seq| self.entry(seq, api_token)).transpose()
    }

    pub(in crate::embedded) fn api_tokens(&self) -> Result<Vec<ApiToken>, StoreError> {
        self.index
            .range(vec![Key::API_TOKEN], prefix_end(&[Key::API_TOKEN]))
            .map(|row| self.entry(trailing_seq(&row?.1)?, api_token))
            .collect()
    }
}
