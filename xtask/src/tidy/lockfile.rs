//! Lock files of npm name versions and checksums, and leave it to each machine where it gets them.

use super::Complaint;

pub(super) fn check(place: &str, text: &str) -> Vec<Complaint> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.trim_start().starts_with("\"resolved\":"))
        .map(|(number, _)| {
            let rule =
                "names a registry host: set `omit-lockfile-registry-resolved=true` in .npmrc";
            Complaint::new(place, Some(number + 1), rule.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registry_host_in_a_lock_file_is_a_complaint() {
        let lock = "{\n \"version\": \"1\",\n \"resolved\": \"https://registry.example/a.tgz\"\n}";
        let complaints = check("package-lock.json", lock);
        assert_eq!(complaints.len(), 1);
        assert_eq!(complaints[0].line, Some(3));
    }

    #[test]
    fn a_lock_file_without_hosts_is_tidy() {
        let lock = "{\n \"version\": \"1\",\n \"funding\": \"https://example.org\"\n}";
        assert!(check("package-lock.json", lock).is_empty());
    }
}
