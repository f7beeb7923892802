//! Puts the sources of each directive together, and leaves out what would open a service that is not granted.

use super::{
    CspOptions, LeftOut, check_source,
    source::{Pattern, Place},
};
use consent::{
    Policy, Service, ServiceId,
    csp::{CspDirective, CspSettings},
};

pub(super) struct Making<'a> {
    settings: &'a CspSettings,
    options: &'a CspOptions<'a>,
    shut: Vec<&'a Service>,
    /// The scheme of WebSocket on these pages.
    socket: &'static str,
    left_out: Vec<LeftOut>,
}

impl<'a> Making<'a> {
    pub(super) fn new(
        policy: &'a Policy,
        options: &'a CspOptions<'a>,
        shut: Vec<&'a Service>,
    ) -> Self {
        let is_secure = |origin: &String| origin.starts_with("https://");
        let all_secure = policy.origins.iter().all(is_secure);
        Self {
            settings: &policy.csp,
            options,
            shut,
            socket: if all_secure { "wss" } else { "ws" },
            left_out: Vec::new(),
        }
    }

    pub(super) fn into_left_out(self) -> Vec<LeftOut> {
        self.left_out
    }

    /// The sources of the services that are granted, each once.
    pub(super) fn hosts(&mut self, open: &[&Service]) -> Vec<String> {
        let mut sources = Vec::new();
        // Nothing is loaded for a plain link.
        let loading = open.iter().filter(|service| !service.link_only);
        for entry in loading.flat_map(|service| &service.hosts) {
            let place = Place::of(entry);
            for pattern in place.patterns() {
                let shut_by = self.shut_by(|shut| pattern.takes_over(&place, shut));
                self.put(&mut sources, pattern.to_string(), shut_by);
            }
        }
        sources
    }

    /// The first service that is not granted and one of whose places meets this condition.
    fn shut_by(&self, condition: impl Fn(&Place) -> bool) -> Option<ServiceId> {
        let mut shut = self.shut.iter();
        shut.find(|service| {
            service
                .hosts
                .iter()
                .any(|entry| condition(&Place::of(entry)))
        })
        .map(|service| service.id.clone())
    }

    fn put(&mut self, sources: &mut Vec<String>, source: String, shut_by: Option<ServiceId>) {
        match shut_by {
            Some(because_of) => {
                let left_out = LeftOut { source, because_of };
                if !self.left_out.contains(&left_out) {
                    self.left_out.push(left_out);
                }
            }
            None if sources.contains(&source) => {}
            None => sources.push(source),
        }
    }

    /// What stands behind a directive; `None` where it is not written at all.
    pub(super) fn sources(
        &mut self,
        directive: CspDirective,
        hosts: &[String],
    ) -> Option<Vec<String>> {
        let mut sources: Vec<String> = match directive {
            CspDirective::FrameAncestors | CspDirective::TrustedTypes => Vec::new(),
            _ => vec!["'self'".to_owned()],
        };
        // What the page itself holds is no request. For code it is a way in, so that there it is the site's to say.
        if loads(directive) && directive.is_fetch() && directive != CspDirective::ScriptSrc {
            sources.extend(["data:".to_owned(), "blob:".to_owned()]);
        }
        if directive == CspDirective::ScriptSrc {
            sources.push("'wasm-unsafe-eval'".to_owned());
        }
        if let (Some(nonce), CspDirective::ScriptSrc | CspDirective::StyleSrc) =
            (self.options.nonce, directive)
        {
            sources.push(format!("'nonce-{nonce}'"));
        }
        if directive == CspDirective::TrustedTypes && self.settings.trusted_types {
            sources.push("sluis".to_owned());
        }
        // In all of them alike, so that most need not be written: see how a policy is displayed.
        let ours = self.options.server.filter(|_| loads(directive));
        sources.extend(ours.map(str::to_owned));
        self.add(&mut sources, directive);
        if loads(directive) {
            sources.extend(hosts.iter().cloned());
        }
        // A source without a scheme is of the page's own, and that is not one of sockets.
        if loads(directive) && directive.is_fetch() && directive != CspDirective::ScriptSrc {
            let sockets = hosts.iter().map(|host| format!("{}://{host}", self.socket));
            sources.extend(sockets);
        }
        let asked_for = match directive {
            CspDirective::TrustedTypes => self.settings.trusted_types,
            CspDirective::FrameAncestors => !sources.is_empty(),
            _ => true,
        };
        asked_for.then_some(sources)
    }

    /// The site's own sources. They are checked when a site is published; what is not granted counts all the same.
    fn add(&mut self, sources: &mut Vec<String>, directive: CspDirective) {
        let settings = self.settings;
        let general = settings.added(CspDirective::DefaultSrc);
        let general = if directive.is_fetch() { general } else { &[] };
        let own = settings.added(directive);
        let own = if directive == CspDirective::DefaultSrc {
            &[]
        } else {
            own
        };
        for source in general.iter().chain(own) {
            if check_source(directive, source).is_err() {
                continue;
            }
            let pattern = Pattern::read(source);
            let shut_by = pattern
                .filter(|_| directive.sends())
                .and_then(|pattern| self.shut_by(|shut| pattern.meets(shut)));
            self.put(sources, source.clone(), shut_by);
        }
    }
}

/// May a page load something of others by this directive? A worker and a manifest are the page's own.
const fn loads(directive: CspDirective) -> bool {
    directive.sends()
        && !matches!(
            directive,
            CspDirective::WorkerSrc | CspDirective::ManifestSrc
        )
}
