//! Passkeys of others, for whoever may open the data folder: listed and taken away by `sluis operator`. The admin has no such thing.

use super::{ChangeError, HOST_AUTHOR, passkeys::remove};
use crate::Platform;
use store::{AuditAct, Passkey};

impl Platform {
    /// The passkeys of an operator, for whoever may open the data folder.
    ///
    /// # Errors
    /// [`ChangeError`]
    pub async fn passkeys_at_host(&self, name: &str) -> Result<Vec<Passkey>, ChangeError> {
        let operator = self.store.operator(name).await?;
        let operator = operator.ok_or(ChangeError::Unknown)?;
        Ok(operator.passkeys.map_or_else(Vec::new, |one| one.keys))
    }

    /// Takes one passkey of an operator away by its name, or all; how many.
    ///
    /// # Errors
    /// [`ChangeError`]
    pub async fn remove_passkeys_at_host(
        &self,
        name: &str,
        only: Option<&str>,
    ) -> Result<usize, ChangeError> {
        let _changing = self.changing_operators.lock().await;
        let operator = self.store.operator(name).await?;
        let mut operator = operator.ok_or(ChangeError::Unknown)?;
        let mut removed = Vec::new();
        while let Some(name) = remove(&mut operator, |key| only.is_none_or(|one| key.name == one)) {
            removed.push(name);
        }
        self.store.change_operator(operator).await?;
        for name in &removed {
            let act = AuditAct::PasskeyRemoved { name: name.clone() };
            self.audited(HOST_AUTHOR, act).await?;
        }
        Ok(removed.len())
    }
}
