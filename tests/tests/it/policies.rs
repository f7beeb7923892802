//! The policy of a site by the admin's pages: drafts, findings, publishing, two who work on one text, rolling back, and a
//! new site from its first form to a loader that is served.

use crate::{
    actors::{Answer, TestServer},
    operators::Staff,
};
use http::StatusCode;

const EDITOR: &str = "/admin/sites/quiet/policy";
const QUIET: &str = include_str!("../../demo/quiet/site.toml");

fn named(name: &str) -> String {
    QUIET.replacen("name = \"Stille Vaart\"", &format!("name = \"{name}\""), 1)
}

/// What the page's form holds in a hidden field.
fn hidden(page: &Answer, name: &str) -> String {
    let text = page.text();
    let field = format!("name=\"{name}\" value=\"");
    let at = text.find(&field).expect("the field") + field.len();
    text[at..].split('"').next().expect("a value").to_owned()
}

async fn acts(staff: &Staff<'_>, act: &str, text: &str, revision: &str) -> Answer {
    let fields = [
        ("do", act),
        ("text", text),
        ("note", "why"),
        ("revision", revision),
    ];
    staff.posts(EDITOR, &fields).await
}

#[tokio::test]
async fn a_draft_is_saved_checked_and_published_with_its_note() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let first = ann.gets(EDITOR).await;
    assert!(
        first.text().contains("Stille Vaart"),
        "the text of what is current"
    );
    assert_eq!(hidden(&first, "revision"), "", "no draft is saved");
    let saved = acts(&ann, "save", &named("Stiller Vaart"), "").await;
    assert_eq!(saved.status, StatusCode::OK);
    assert!(saved.text().contains("It can be published, as version 2"));
    let live = server
        .platform
        .live(&consent::SiteId::parse("quiet").expect("an id"));
    assert_eq!(
        live.expect("published").policy.version.0,
        1,
        "visitors see nothing of it yet"
    );
    let revision = hidden(&saved, "revision");
    let published = acts(&ann, "publish", &named("Stiller Vaart"), &revision).await;
    assert!(
        published.text().contains("Version 2 is published"),
        "{}",
        published.text()
    );
    let live = server
        .platform
        .live(&consent::SiteId::parse("quiet").expect("an id"));
    assert_eq!(live.expect("published").policy.name, "Stiller Vaart");
    let version = ann.gets("/admin/sites/quiet/versions/2").await;
    assert!(
        version.text().contains("why"),
        "the note stays with the version"
    );
}

#[tokio::test]
async fn what_stops_a_text_is_said_with_its_line_and_the_text_is_kept() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let broken = QUIET.replacen("languages", "langauges", 1);
    let stopped = acts(&ann, "publish", &broken, "").await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = stopped.text();
    assert!(
        text.contains("langauges") && text.contains("data-line="),
        "{text}"
    );
    let again = ann.gets(EDITOR).await;
    assert!(
        again.text().contains("langauges"),
        "nothing that was typed is lost"
    );
    let part = ann
        .posts(&format!("{EDITOR}/check"), &[("text", &broken)])
        .await;
    assert!(part.text().contains("data-line=") && !part.text().contains("<html"));
}

#[tokio::test]
async fn of_two_who_work_on_one_draft_the_slower_sees_the_difference_and_keeps_the_text() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let first = acts(&ann, "save", &named("Een"), "").await;
    let revision = hidden(&first, "revision");
    let faster = acts(&ann, "save", &named("Twee"), &revision).await;
    assert_eq!(faster.status, StatusCode::OK);
    let slower = acts(&ann, "save", &named("Drie"), &revision).await;
    assert_eq!(slower.status, StatusCode::CONFLICT);
    let text = slower.text();
    assert!(
        text.contains("-name = &quot;Twee&quot;") || text.contains("-name = \"Twee\""),
        "{text}"
    );
    let typed = text.split("<textarea").nth(1).expect("the form");
    assert!(typed.contains("Drie"), "what was typed is still there");
}

#[tokio::test]
async fn a_file_of_hundreds_of_kilobytes_is_worked_on_and_one_over_a_megabyte_is_refused() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let large = format!(
        "{QUIET}\n{}",
        "# é is two bytes and a form writes six\n".repeat(10_000)
    );
    let saved = acts(&ann, "save", &large, "").await;
    assert_eq!(saved.status, StatusCode::OK);
    let drawn = ann
        .posts(&format!("{EDITOR}/preview"), &[("text", &large)])
        .await;
    assert_eq!(drawn.status, StatusCode::OK);
    let huge = format!("{QUIET}\n{}", "#\n".repeat(600_000));
    let refused = acts(&ann, "save", &huge, "").await;
    assert!(refused.status.is_client_error(), "{}", refused.status);
}

#[tokio::test]
async fn a_template_is_added_in_the_sites_languages() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let fields = [
        ("do", "template"),
        ("text", QUIET),
        ("template", "matomo"),
        ("revision", ""),
    ];
    let added = ann.posts(EDITOR, &fields).await;
    assert_eq!(added.status, StatusCode::OK);
    // The draft, not the page: that lists every template by name.
    let site = consent::SiteId::parse("quiet").expect("an id");
    let draft = server.platform.draft(&site).await.expect("readable");
    let text = draft.expect("a draft").text;
    let part = text
        .strip_prefix(QUIET.trim_end())
        .expect("what was there stays");
    assert!(part.contains("name = \"Matomo (self-hosted)\""), "{part}");
    assert!(part.contains("nl = ") && part.contains("en = "), "{part}");
    assert!(
        !part.contains("fr = "),
        "a language that the site has not: {part}"
    );
}

#[tokio::test]
async fn an_older_version_is_published_again_from_its_page() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    acts(&ann, "publish", &named("Anders"), "").await;
    let old = ann.gets("/admin/sites/quiet/versions/1").await;
    assert!(old.text().contains("Publish this again"));
    let fields = [("do", "roll-back"), ("version", "1"), ("note", "oops")];
    let back = ann.posts(EDITOR, &fields).await;
    assert!(
        back.text().contains("Version 3 is published"),
        "{}",
        back.text()
    );
    let live = server
        .platform
        .live(&consent::SiteId::parse("quiet").expect("an id"));
    assert_eq!(live.expect("published").policy.name, "Stille Vaart");
}

#[tokio::test]
async fn markup_in_a_text_is_only_text_in_the_editor_and_its_preview_is_sandboxed() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let evil = named("</textarea><script>alert(1)</script>");
    let page = acts(&ann, "save", &evil, "").await;
    assert!(!page.text().contains("<script>alert(1)"), "{}", page.text());
    let drawn = ann
        .posts(&format!("{EDITOR}/preview"), &[("text", &evil)])
        .await;
    let rules = drawn.headers["content-security-policy"]
        .to_str()
        .expect("text");
    assert!(
        rules.starts_with("sandbox allow-scripts; default-src 'none'"),
        "{rules}"
    );
}

#[tokio::test]
async fn a_site_begins_with_a_form_and_ends_with_a_loader() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let filled = [
        ("id", "bakery"),
        ("name", "Bakery"),
        (
            "origins",
            "https://bakery.example https://www.bakery.example",
        ),
        ("languages", "en nl"),
        ("company", "Bakery Ltd"),
        ("address", "Quay 1, 9000 Gent, Belgium"),
        ("email", "privacy@bakery.example"),
        ("privacy", "https://bakery.example/privacy"),
    ];
    let mut bad = filled;
    bad[2].1 = "bakery";
    let stopped = ann.posts("/admin/new-site", &bad).await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        stopped.text().contains("Bakery Ltd"),
        "what was filled in is still there"
    );
    let begun = ann.posts("/admin/new-site", &filled).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let editor = ann.gets("/admin/sites/bakery/policy").await;
    assert!(editor.text().contains("Nothing is published yet"));
    let text = server
        .platform
        .draft(&consent::SiteId::parse("bakery").expect("an id"))
        .await;
    let text = text.expect("readable").expect("a draft").text;
    let fields = [
        ("do", "publish"),
        ("text", text.as_str()),
        ("revision", "1"),
        ("note", ""),
    ];
    let published = ann.posts("/admin/sites/bakery/policy", &fields).await;
    assert!(
        published.text().contains("/s/bakery.js"),
        "{}",
        published.text()
    );
    assert_eq!(ann.gets("/s/bakery.js").await.status, StatusCode::OK);
    let twice = ann.posts("/admin/new-site", &filled).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
}
