//! Programs that stay: each runs in a process group of its own, so that Ctrl-C in the terminal reaches
//! only xtask, which then stops them in order. It does not restart what died.

use std::{
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::Value;

const TIME_TO_START: Duration = Duration::from_secs(60);
const TIME_TO_STOP: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(20);

pub(crate) struct Service {
    name: &'static str,
    child: Child,
}

impl Service {
    /// Starts a program and waits for the line of JSON that says it is ready.
    pub(crate) fn start(name: &'static str, command: &mut Command) -> Result<(Self, Value)> {
        let mut child = command
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("starting {name}"))?;
        let stdout = child.stdout.take().context("its output is piped")?;
        let mut service = Self { name, child };
        let ready = service.wait_until_ready(BufReader::new(stdout))?;
        Ok((service, ready))
    }

    fn wait_until_ready(&mut self, mut output: impl BufRead + Send + 'static) -> Result<Value> {
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            let mut first = String::new();
            // An error here means the program closed its output, which the other side sees as an end.
            if output.read_line(&mut first).is_ok() && sender.send(first).is_ok() {
                for line in output.lines().map_while(Result::ok) {
                    eprintln!("{line}");
                }
            }
        });
        match lines.recv_timeout(TIME_TO_START) {
            Ok(line) if !line.trim().is_empty() => serde_json::from_str(&line)
                .with_context(|| format!("{} did not print JSON: {line}", self.name)),
            Ok(_) | Err(mpsc::RecvTimeoutError::Disconnected) => {
                let status = self.child.wait()?;
                bail!("{} ended with {status} before it was ready", self.name)
            }
            Err(mpsc::RecvTimeoutError::Timeout) => bail!(
                "{} was not ready after {} s",
                self.name,
                TIME_TO_START.as_secs()
            ),
        }
    }

    /// Its end, when it ended by itself.
    pub(crate) fn ended(&mut self) -> Result<Option<(&'static str, ExitStatus)>> {
        Ok(self.child.try_wait()?.map(|status| (self.name, status)))
    }

    /// Asks the whole group to stop, and insists when it does not.
    fn stop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        self.signal(Signal::TERM);
        let limit = Instant::now() + TIME_TO_STOP;
        while Instant::now() < limit {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(PAUSE);
        }
        eprintln!("{} does not stop, killing it", self.name);
        self.signal(Signal::KILL);
        if let Err(error) = self.child.wait() {
            eprintln!("waiting for {}: {error}", self.name);
        }
    }

    fn signal(&self, signal: Signal) {
        // Not having the process any more is what we want.
        if let Some(group) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw)
            && let Err(error) = kill_process_group(group, signal)
            && error != rustix::io::Errno::SRCH
        {
            eprintln!("signalling {}: {error}", self.name);
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.stop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_service_is_ready_with_its_first_line_and_stops_with_its_children() {
        let script = r#"sleep 100 & echo "{\"sleeper\":$!}"; wait"#;
        let (service, ready) = Service::start("trial", &mut shell(script)).unwrap();
        let sleeper = ready["sleeper"].as_i64().unwrap();
        drop(service);
        let proc = format!("/proc/{sleeper}/stat");
        let limit = Instant::now() + Duration::from_secs(5);
        // An orphan that was killed may stay as a zombie where nobody collects it.
        let alive = || std::fs::read_to_string(&proc).is_ok_and(|stat| !stat.contains(") Z "));
        while alive() && Instant::now() < limit {
            thread::sleep(PAUSE);
        }
        assert!(!alive());
    }

    #[test]
    fn a_service_that_ends_early_is_an_error_with_its_status() {
        let error = Service::start("trial", &mut shell("exit 3")).err().unwrap();
        assert!(error.to_string().contains("exit status: 3"), "{error}");
    }

    #[test]
    fn a_service_that_says_something_else_is_an_error() {
        let error = Service::start("trial", &mut shell("echo hello; sleep 1"))
            .err()
            .unwrap();
        assert!(error.to_string().contains("did not print JSON"), "{error}");
    }
}
