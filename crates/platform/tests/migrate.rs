//! `platform::migrate` on configurations in the shape that each tool documents, written for this test: the drafts are pinned as
//! snapshots, what the checks of a site file find in them is marked for a person, and bad input is named. Whether pages
//! work with a draft is the business of the tests in a browser.

use consent::{LanguageTag, migrate::Tool};
use jiff::civil::date;
use platform::{
    migrate::{FILL, MigrateError, MigrateOptions, Migrated, NoteKind, migrate},
    site_file,
};

fn read(name: &str, options: &MigrateOptions) -> Result<Migrated, MigrateError> {
    let path = format!(
        "{}/tests/fixtures/migrate/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    let bytes = std::fs::read(path).expect("the fixture");
    migrate(name, &bytes, options, date(2026, 1, 15))
}

fn drafted(name: &str) -> Migrated {
    read(name, &MigrateOptions::default()).expect("it can be read")
}

fn of(text: &str) -> Result<Migrated, MigrateError> {
    migrate(
        "config.js",
        text.as_bytes(),
        &MigrateOptions::default(),
        date(2026, 1, 15),
    )
}

const FIXTURES: [&str; 5] = [
    "cookieconsent-3.js",
    "cookieconsent-2.js",
    "klaro.js",
    "tarteaucitron.js",
    "cookieconsent-3.json",
];

#[test]
fn each_tools_configuration_becomes_the_pinned_draft() {
    for name in FIXTURES {
        let migrated = drafted(name);
        let notes: Vec<String> = migrated
            .notes
            .iter()
            .map(|note| {
                format!(
                    "# {} {:?} {}: {}",
                    note.line, note.kind, note.part, note.what
                )
            })
            .collect();
        insta::assert_snapshot!(name, format!("{}\n{}\n", migrated.toml, notes.join("\n")));
    }
}

#[test]
fn whatever_is_wrong_with_a_draft_is_marked_for_a_person_and_nothing_else_is() {
    for name in FIXTURES {
        let migrated = drafted(name);
        let lines: Vec<&str> = migrated.toml.lines().collect();
        let errors: Vec<_> = migrated
            .findings
            .iter()
            .filter(|finding| finding.is_error())
            .collect();
        assert!(!errors.is_empty(), "{name}: nobody is responsible yet");
        for finding in &errors {
            assert_ne!(finding.code.as_str(), "site_shape", "{name}: {finding}");
            let marked = migrated
                .gaps
                .iter()
                .any(|gap| finding.key.starts_with(&gap.key) || gap.key.starts_with(&finding.key));
            assert!(marked, "{name}: {finding}");
        }
        for gap in &migrated.gaps {
            assert!(lines[gap.line - 1].contains(FILL), "{name}: {gap:?}");
            let found = errors.iter().any(|finding| {
                finding.key.starts_with(&gap.key) || gap.key.starts_with(&finding.key)
            });
            assert!(
                found,
                "{name}: nothing would stop it from being published: {gap:?}"
            );
        }
        let marks = lines
            .iter()
            .filter(|line| line.contains(&format!("# {FILL}:")))
            .count();
        assert_eq!(marks, migrated.gaps.len(), "{name}");
    }
}

/// The draft with something in each gap, as a person would fill it in.
fn completed(migrated: &Migrated) -> String {
    let mut lines: Vec<String> = migrated.toml.lines().map(str::to_owned).collect();
    for gap in &migrated.gaps {
        let line = &mut lines[gap.line - 1];
        let bare = line
            .split(&format!("# {FILL}:"))
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned();
        let last = gap.key.rsplit('.').next().unwrap_or_default();
        let text = match last {
            "site" => "theatre",
            "privacy_url" => "https://www.theater.example/privacy",
            "vendor" => "acme",
            _ => "Words of a person",
        };
        *line = match last {
            "origins" => "origins = [\"https://www.theater.example\"]".to_owned(),
            "responsible" => "responsible = { role = \"independent\" }".to_owned(),
            "lifetime_days" => "lifetime_days = 30".to_owned(),
            "purposes" => "purposes = [\"media\"]".to_owned(),
            "privacy_url" if bare.contains('{') => bare
                .replace("\"/donnees-personnelles\"", "\"\"")
                .replace("\"\"", &format!("\"{text}\"")),
            _ => bare.replace("\"\"", &format!("\"{text}\"")),
        };
    }
    let vendor = "[[vendors]]\nid = \"acme\"\nname = \"Acme\"\naddress = \"Street 1\"\nprivacy_url = \"https://acme.example/privacy\"\n";
    format!("{}\n{vendor}", lines.join("\n"))
}

#[test]
fn a_draft_with_its_gaps_filled_in_can_be_published() {
    for name in FIXTURES {
        let text = completed(&drafted(name));
        let checked = site_file::parse("site.toml", &text);
        let checked = checked.unwrap_or_else(|error| panic!("{name}: {:?}\n{text}", error.errors));
        let migrate = checked.draft.migrate.expect("it names the tool");
        assert_eq!(migrate.from, [drafted(name).tool], "{name}");
    }
}

#[test]
fn the_tool_and_its_words_are_named_so_that_its_marks_and_its_cookie_mean_the_same() {
    let klaro = drafted("klaro.js");
    assert_eq!(klaro.tool, Tool::Klaro);
    let text = completed(&drafted("tarteaucitron.js"));
    let migrate = site_file::parse("site.toml", &text)
        .expect("right")
        .draft
        .migrate
        .expect("a part");
    assert!(
        migrate.cookies && !migrate.accept,
        "refusals only, until somebody says more"
    );
    assert_eq!(migrate.services["gtag"].as_str(), "google-analytics");
    assert_eq!(
        migrate.services["youtubeplaylist"].as_str(),
        "youtube-nocookie"
    );
    // A cookie of another name is not read, and the draft says so.
    let museum = drafted("cookieconsent-2.js").toml;
    assert!(
        museum.contains("\n# cookies: ") && !museum.contains("\ncookies = true"),
        "{museum}"
    );
}

#[test]
fn s11_and_s2_nobody_is_made_responsible_and_nothing_is_justified_by_a_program() {
    for name in FIXTURES {
        let text = drafted(name).toml;
        assert!(
            !text.lines().any(|line| line.starts_with("responsible")),
            "{name}"
        );
        let justified = text
            .lines()
            .filter(|line| line.starts_with("justification"));
        assert!(justified.clone().all(|line| line.contains(FILL)), "{name}");
    }
}

#[test]
fn what_cannot_be_read_is_named_with_its_line_in_the_notes_and_in_the_draft() {
    let shop = drafted("cookieconsent-3.js");
    for line in [8, 9, 22, 31, 32, 78] {
        let note = shop
            .notes
            .iter()
            .find(|note| note.line == line && note.kind == NoteKind::Unread);
        let note = note.unwrap_or_else(|| panic!("line {line}: {:#?}", shop.notes));
        assert!(
            shop.toml.contains(&format!("# line {line}: {}", note.part)),
            "{note:?}"
        );
    }
}

#[test]
fn the_languages_that_were_asked_for_are_those_of_the_draft() {
    let tags = |all: &[&str]| {
        all.iter()
            .filter_map(|tag| LanguageTag::parse(tag))
            .collect::<Vec<_>>()
    };
    let options = MigrateOptions {
        languages: tags(&["en", "fr"]),
        ..MigrateOptions::default()
    };
    let text = read("klaro.js", &options).expect("read").toml;
    assert!(text.contains("languages = [\"en\", \"fr\"]"), "{text}");
    assert!(
        text.contains("title = { en = \"In the foyer\", fr = \"\" } # FILL IN"),
        "{text}"
    );
    assert!(!text.contains("de = "), "{text}");
}

#[test]
fn of_several_tools_the_one_that_is_named_is_read_and_no_other_is_guessed() {
    let both = "klaroConfig = { services: [{ name: 'a' }], translations: {} };\nCookieConsent.run({ categories: {}, language: {} });";
    let error = of(both).expect_err("two tools");
    assert_eq!(error.code(), "migrate_several_tools");
    assert!(
        error.to_string().contains("cookieconsent, klaro"),
        "{error}"
    );
    let from = |tool, text: &str| {
        let options = MigrateOptions {
            from: Some(tool),
            ..MigrateOptions::default()
        };
        migrate("config.js", text.as_bytes(), &options, date(2026, 1, 15))
    };
    assert_eq!(from(Tool::Klaro, both).expect("named").tool, Tool::Klaro);
    let wrong = from(Tool::Tarteaucitron, "klaroConfig = { services: [] }").expect_err("not there");
    assert_eq!(wrong.code(), "migrate_other_tool");
    assert!(
        wrong.to_string().contains("tarteaucitron") && wrong.to_string().contains("klaro"),
        "{wrong}"
    );
}

#[test]
fn bad_input_is_named_by_a_code_and_a_line() {
    let code = |text: &str| of(text).expect_err("refused").code();
    assert_eq!(code(" \n\t"), "migrate_empty");
    assert_eq!(
        code("<script>tarteaucitron.init({})</script>"),
        "migrate_html"
    );
    assert_eq!(code("const a = 1;"), "migrate_unknown_tool");
    assert_eq!(
        code("UC_UI.init({ settingsId: 'x' })"),
        "migrate_unknown_tool"
    );
    assert_eq!(code("[1, 2"), "migrate_not_script");
    let error = of("klaroConfig = {\n  services: [\n  { name: }\n] };").expect_err("refused");
    assert_eq!(
        (error.code(), error.line()),
        ("migrate_not_script", Some(3)),
        "{error}"
    );
    let latin = migrate(
        "x.js",
        b"klaroConfig = '\xe9'",
        &MigrateOptions::default(),
        date(2026, 1, 15),
    );
    assert_eq!(latin.expect_err("refused").code(), "migrate_not_text");
    let large = format!(
        "klaroConfig = {{ services: [] }}; /*{}*/",
        "x".repeat(5 << 20)
    );
    assert_eq!(code(&large), "migrate_too_large");
}

#[test]
fn what_is_nested_without_end_ends_with_an_answer() {
    let many = 200_000;
    let open = "[".repeat(many);
    assert_eq!(of(&open).expect_err("refused").code(), "migrate_not_script");
    for (before, after) in [("[", "]"), ("(", ")"), ("{a:", "}")] {
        let value = format!("{}1{}", before.repeat(many), after.repeat(many));
        let answer = of(&format!("klaroConfig = {{ services: {value} }}"));
        match answer {
            // Parentheses around a value are the value.
            Ok(_) => assert_eq!(before, "("),
            Err(error) => assert_eq!(error.code(), "migrate_too_deep", "{before}"),
        }
    }
    let sum = format!(
        "klaroConfig = {{ services: [], lang: {}'e' }}",
        "'d' + ".repeat(50_000)
    );
    assert!(of(&sum).is_ok(), "a long text of many parts is one text");
    // Each constant names the one before it ten times.
    let mut bomb = "const a0 = [1];".to_owned();
    for at in 1..12 {
        let names = vec![format!("a{}", at - 1); 10].join(",");
        bomb.push_str(&format!("const a{at} = [{names}];"));
    }
    bomb.push_str("klaroConfig = { services: [], translations: a11 };");
    assert_eq!(of(&bomb).expect_err("refused").code(), "migrate_too_deep");
    let circle = of("const a = { b: a }; klaroConfig = { services: [], translations: a };")
        .expect("it ends");
    assert!(
        circle
            .notes
            .iter()
            .any(|note| note.kind == NoteKind::Unread),
        "{:?}",
        circle.notes
    );
}

#[test]
fn nothing_that_stands_in_a_configuration_breaks_out_of_the_draft() {
    let text = "klaroConfig = { lang: 'en', translations: { en: { consentNotice: { title: 'a\\n[[services]]', description: '\"\"\"' } } }, \
        services: [{ name: 'x\\n[[controllers]]', title: 'y\" # z', purposes: ['p\\n#'], 'odd\\nkey': 1 }] };";
    let migrated = of(text).expect("read");
    let headings = |of: &str| migrated.toml.lines().filter(|line| *line == of).count();
    assert_eq!(
        (headings("[[services]]"), headings("[[controllers]]")),
        (1, 1),
        "{}",
        migrated.toml
    );
    assert!(
        migrated
            .findings
            .iter()
            .all(|finding| finding.code.as_str() != "site_shape"),
        "{}",
        migrated.toml
    );
}

#[test]
fn what_only_the_checks_see_is_marked_too() {
    let long = "x".repeat(200);
    let text = format!(
        "CookieConsent.run({{ categories: {{ necessary: {{ readOnly: true, autoClear: {{ cookies: [{{ name: '_ga' }}] }} }} }}, \
         language: {{ default: 'en', translations: {{ en: {{ consentModal: {{ title: '{long}', \
         description: 'By continuing to browse you accept cookies.' }} }} }} }} }})"
    );
    let migrated = of(&text).expect("read");
    for code in [
        "site_text_too_long",
        "site_scroll_consent",
        "site_necessary_tracker",
    ] {
        let finding = migrated
            .findings
            .iter()
            .find(|finding| finding.code.as_str() == code);
        let finding = finding.unwrap_or_else(|| panic!("{code}: {:?}", migrated.findings));
        let line = migrated
            .toml
            .lines()
            .nth(finding.line - 1)
            .unwrap_or_default();
        assert!(line.contains(FILL), "{code}: {line}");
    }
    assert!(site_file::parse("site.toml", &migrated.toml).is_err());
}
