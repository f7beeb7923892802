//! Chromium as a process of its own: found, started with an empty profile behind the proxy, stopped with everything that
//! it wrote. It opens no page.

use crate::{
    CheckError,
    cdp::{Cdp, CdpEvent},
};
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::json;
use std::{
    fs::File,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    process::{Child, Command},
    sync::mpsc,
};

const USUAL: [&str; 4] = [
    "/usr/bin/chromium",
    "chromium",
    "chromium-browser",
    "google-chrome",
];

/// What keeps the browser from asking anybody for anything by itself, and from treating a program other than a person.
const FLAGS: [&str; 26] = [
    "--headless",
    "--remote-debugging-pipe",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-component-extensions-with-background-pages",
    "--disable-client-side-phishing-detection",
    "--disable-domain-reliability",
    "--disable-breakpad",
    "--metrics-recording-only",
    "--password-store=basic",
    "--use-mock-keychain",
    "--mute-audio",
    "--hide-scrollbars",
    "--disable-blink-features=AutomationControlled",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--window-size=1280,900",
    "--component-updater=url-source=http://browser.invalid/",
    "--gaia-url=http://browser.invalid/",
    "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater,AutofillServerCommunication",
];

/// Cookies of third parties are kept, as by browsers that do not refuse them: what could be kept must be found.
const PREFERENCES: &str =
    r#"{"profile":{"cookie_controls_mode":0,"block_third_party_cookies":false}}"#;

/// Where the flags above send what the browser asks for itself all the same: a name that cannot exist (RFC 2606).
pub(crate) const NOWHERE: &str = "browser.invalid";

/// Moves the browser's pipe from standard input and output to where it expects it, without unsafe code here.
const PIPE: &str = r#"exec "$0" "$@" 3<&0 4>&1 0</dev/null 1>/dev/null"#;

/// A running browser. Dropping it kills it.
#[derive(Debug)]
pub(crate) struct Chromium {
    pub(crate) cdp: Cdp,
    child: Child,
    /// Its processes.
    group: Option<Pid>,
    profile: TempDir,
}

impl Drop for Chromium {
    /// A browser that was given up must be gone, with all of its processes, before its profile is removed: they would
    /// write it again.
    fn drop(&mut self) {
        if let Some(group) = self.group {
            let _ = kill_process_group(group, Signal::KILL);
        }
        for _ in 0..50 {
            if !matches!(self.child.try_wait(), Ok(None)) {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The program: the one that was named, or one of the usual.
///
/// # Errors
/// [`CheckError::NoChromium`]
pub fn find_chromium(named: Option<&Path>) -> Result<PathBuf, CheckError> {
    if let Some(named) = named {
        return in_path(named).ok_or_else(|| CheckError::NoChromium(named.display().to_string()));
    }
    USUAL
        .iter()
        .find_map(|name| in_path(Path::new(name)))
        .ok_or_else(|| CheckError::NoChromium(USUAL.join(", ")))
}

fn in_path(name: &Path) -> Option<PathBuf> {
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_owned());
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}

/// How the browser names itself: as a visitor's would, because trackers spare those that say `Headless`, with our name at
/// the end for who counts visits.
async fn visitor(program: &Path) -> String {
    let said = Command::new(program).arg("--version").output().await;
    let said = said.map(|output| output.stdout).unwrap_or_default();
    let version = String::from_utf8_lossy(&said);
    let major = version
        .split(|letter: char| !letter.is_ascii_digit())
        .find(|digits| digits.len() > 1)
        .unwrap_or("150");
    format!(
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0 Safari/537.36 {}{}",
        consent::names::CHECK_AGENT,
        env!("CARGO_PKG_VERSION")
    )
}

impl Chromium {
    /// Starts one.
    ///
    /// # Errors
    /// [`CheckError::Chromium`] with what it said.
    pub(crate) async fn start(
        program: &Path,
        proxy: SocketAddr,
        language: &str,
    ) -> Result<(Self, mpsc::UnboundedReceiver<CdpEvent>), CheckError> {
        let machine = |source| CheckError::Machine {
            what: "an empty profile for the browser",
            source,
        };
        let profile = tempfile::Builder::new()
            .prefix("sluis-check-")
            .tempdir()
            .map_err(machine)?;
        let preferences = profile.path().join("Default");
        std::fs::create_dir(&preferences).map_err(machine)?;
        std::fs::write(preferences.join("Preferences"), PREFERENCES).map_err(machine)?;
        let said = File::create(profile.path().join("said")).map_err(machine)?;
        let mut command = Command::new("/bin/sh");
        command
            .args(["-c", PIPE])
            .arg(program)
            .args(FLAGS)
            .arg(format!("--proxy-server=http://{proxy}"))
            // Without this, addresses of this machine would go around the proxy.
            .arg("--proxy-bypass-list=<-loopback>")
            .arg(format!("--user-agent={}", visitor(program).await))
            .arg(format!("--lang={language}"))
            .arg(format!("--accept-lang={language}"))
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(said)
            .process_group(0)
            .kill_on_drop(true);
        // Chromium's sandbox refuses to run as root.
        if rustix::process::geteuid().is_root() {
            command.arg("--no-sandbox");
        }
        command.arg("about:blank");
        let mut child = command.spawn().map_err(|source| CheckError::Machine {
            what: "a process for the browser",
            source,
        })?;
        let (Some(writer), Some(reader)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(CheckError::Silent("its start"));
        };
        let (cdp, events) = Cdp::over(reader, writer);
        let browser = Self {
            cdp,
            group: child
                .id()
                .and_then(|id| Pid::from_raw(i32::try_from(id).ok()?)),
            child,
            profile,
        };
        match browser.cdp.ask("", "Browser.getVersion", json!({})).await {
            Ok(_) => Ok((browser, events)),
            Err(_) => Err(CheckError::Chromium {
                path: program.to_owned(),
                said: browser.last_words(),
            }),
        }
    }

    fn last_words(&self) -> String {
        let said = std::fs::read(self.profile.path().join("said")).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        let lines: Vec<&str> = said.lines().rev().take(5).collect();
        if lines.is_empty() {
            return "nothing".to_owned();
        }
        lines.into_iter().rev().collect::<Vec<_>>().join("; ")
    }

    /// Ends it and removes its profile.
    pub(crate) async fn stop(mut self) {
        self.cdp.tell("", "Browser.close", json!({}));
        if tokio::time::timeout(Duration::from_secs(3), self.child.wait())
            .await
            .is_err()
        {
            let _ = self.child.kill().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::find_chromium;
    use std::path::Path;

    #[test]
    fn a_chromium_that_is_not_there_is_named() {
        let refused = find_chromium(Some(Path::new("/nowhere/chromium"))).unwrap_err();
        assert_eq!(refused.code(), "check_no_chromium");
        assert!(refused.to_string().contains("/nowhere/chromium"));
    }

    #[test]
    fn a_program_is_found_in_the_path_by_its_name() {
        assert!(find_chromium(Some(Path::new("sh"))).unwrap().is_absolute());
    }
}
