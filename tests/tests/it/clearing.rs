//! Cookies that no script reaches: the server ends them with the answer to a record, and without a script all that reach it
//! (S21, E12). What granted and necessary services keep stays.

use crate::actors::{SHOP_FILE, TestServer, Visitor, choice};
use platform::clock::{Clock, now_millis};

/// The shop, whose advertising keeps one cookie more, which scripts do not reach.
async fn server() -> TestServer {
    let own = "[[services.items]]\nkind = \"cookie\"\nname = \"_wimpel\"";
    let hidden = "[[services.items]]\nkind = \"cookie\"\nname = \"wimpel_server\"\nparty = \"first\"\nhttp_only = true\n\
                  lifetime_days = 30\nfunction = { nl = \"Herkent u.\", fr = \"Vous reconnaît.\", de = \"Erkennt Sie.\", en = \"Recognises you.\" }\n\n";
    let text = SHOP_FILE.replacen(own, &format!("{hidden}{own}"), 1);
    assert_ne!(text, SHOP_FILE);
    let clock = Clock::new(now_millis);
    TestServer::built(true, clock, now_millis, Vec::new(), &text).await
}

/// Which cookies the visitor's browser sends along, beside those of the choice.
fn keeps(visitor: &mut Visitor<'_>, names: &[&str]) {
    for name in names {
        visitor.cookies.insert((*name).to_owned(), "1".to_owned());
    }
}

fn ended(answer: &crate::actors::Answer) -> Vec<String> {
    let cookies = answer.set_cookies();
    // What remembers the choice itself is taken from wider domains, and is another test's.
    let ended = cookies
        .iter()
        .filter(|it| it.contains("Max-Age=0") && !it.starts_with("sluis"));
    let mut names: Vec<String> = ended
        .filter_map(|it| Some(it.split_once('=')?.0.to_owned()))
        .collect();
    names.dedup();
    names.sort();
    names.dedup();
    names
}

const KEPT: [&str; 5] = [
    "_wimpel",
    "wimpel_server",
    "maretak_session",
    "_ga",
    "unknown",
];

#[tokio::test]
async fn s21_a_record_ends_what_scripts_cannot_reach_of_what_it_denies() {
    let server = server().await;
    let mut visitor = server.visitor().from("BE");
    keeps(&mut visitor, &KEPT);
    let given = visitor.accepts_all().await;
    assert!(ended(&given).is_empty(), "{:?}", given.set_cookies());
    keeps(&mut visitor, &KEPT);
    let mut body = choice("withdraw_all", &[], &[]);
    body["channel"] = "settings".into();
    let withdrawn = visitor.records(&body).await;
    assert_eq!(ended(&withdrawn), ["wimpel_server"]);
}

#[tokio::test]
async fn s5_the_preference_page_ends_every_cookie_of_what_it_denies_and_leaves_a_reminder_for_the_rest()
 {
    let server = server().await;
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    keeps(&mut visitor, &KEPT);
    let form = "do=withdraw_all&policy=1".to_owned();
    let kind = "application/x-www-form-urlencoded";
    let answer = visitor.posts_raw("/p/shop/be/nl", kind, form).await;
    assert_eq!(ended(&answer), ["_ga", "_wimpel", "wimpel_server"]);
    let cookies = answer.set_cookies();
    let reminder = cookies
        .iter()
        .find(|it| it.starts_with("sluis-clear_shop=1;"));
    assert!(
        reminder.is_some_and(|it| !it.contains("HttpOnly")),
        "{cookies:?}"
    );
}

#[tokio::test]
async fn e12_of_one_service_that_is_withdrawn_only_its_cookies_end() {
    let server = server().await;
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    keeps(&mut visitor, &KEPT);
    let form = "do=save&policy=1&p:analytics=on&s:google-tag=on".to_owned();
    let kind = "application/x-www-form-urlencoded";
    let answer = visitor.posts_raw("/p/shop/be/nl", kind, form).await;
    assert_eq!(ended(&answer), ["_wimpel", "wimpel_server"]);
}

#[tokio::test]
async fn where_sluis_is_another_sites_nothing_is_ended_in_vain() {
    let server = server().await;
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    let body = choice("reject_all", &[], &[]);
    let answer = visitor.records(&body).await;
    assert!(ended(&answer).is_empty(), "the browser sent no such cookie");
}

#[tokio::test]
async fn placeholders_and_clearing_are_the_same_for_everybody_and_come_in_the_pages_language() {
    let server = server().await;
    let visitor = server.visitor();
    for (path, words) in [
        ("/n/shop/embeds", ["Deze keer tonen", "Afficher cette fois"]),
        (
            "/n/shop/clear",
            ["kan niet verwijderen", "ne peut pas supprimer"],
        ),
    ] {
        for (language, word) in ["nl", "fr"].into_iter().zip(words) {
            let answer = visitor.gets(&format!("{path}?l={language}")).await;
            assert_eq!(answer.status, 200);
            assert!(
                answer.text().contains(word),
                "{path} {language}: {}",
                answer.text()
            );
            assert_eq!(answer.header("cache-control"), "public, max-age=300");
            assert_eq!(answer.header("access-control-allow-origin"), "*");
        }
        let nowhere = path.replace("shop", "nowhere");
        assert_eq!(visitor.gets(&nowhere).await.code(), "unknown_site");
    }
}
