//! Checkpoints as an auditor finds them in the admin and by `/api/v1`: all of them, each compared with the ledger, and a
//! copy that was kept elsewhere.

use crate::{
    actors::TestServer,
    api::Program,
    operators::{Staff, record},
};
use http::StatusCode;
use platform::{
    access::Role,
    ledger::{Frontier, LedgerKey},
};
use store::{LedgerHash, LedgerHead};

const LIST: &str = "/admin/ledger/checkpoints";

/// Three checkpoints, with something between them; the newest note.
async fn signed(server: &TestServer) -> String {
    for _ in 0..3 {
        record(server).await;
        let signed = server.platform.checkpoint().await.expect("signed");
        assert!(signed.is_some());
    }
    let newest = server.platform.latest_checkpoint().await;
    newest.expect("readable").expect("there is one")
}

/// The places of the checkpoints that a page leads to, in its order.
fn places(page: &str) -> Vec<u64> {
    page.split("href=\"/admin/ledger/checkpoints/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next()?.parse().ok())
        .collect()
}

#[tokio::test]
async fn r2_all_checkpoints_are_listed_newest_first_and_each_leads_to_its_own_words() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let auditor = owner.invites("bert", Role::Auditor, Some("shop")).await;
    let none = auditor.gets(LIST).await.text();
    assert!(none.contains("No checkpoint was signed yet"));
    let newest = signed(&server).await;
    let page = auditor.gets(LIST).await.text();
    let found = places(&page);
    assert_eq!(found.len(), 3);
    assert!(found.is_sorted_by(|one, next| one > next), "{found:?}");
    assert_eq!(page.matches(">agrees<").count(), 3);
    let first = format!("{LIST}/{}", found[0]);
    let one = auditor.gets(&first).await.text();
    assert!(one.contains("is still the one that it names"));
    let file = auditor.gets(&format!("{first}/note")).await;
    assert_eq!(file.text(), newest);
    assert!(file.header("content-disposition").starts_with("attachment"));
    for nothing in [
        "0",
        "1",
        "x",
        "99999999999999999999",
        "18446744073709551615",
    ] {
        let missing = auditor.gets(&format!("{LIST}/{nothing}")).await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    let ledger = auditor.gets("/admin/ledger").await.text();
    assert!(ledger.contains(LIST));
}

#[tokio::test]
async fn r2_a_copy_kept_elsewhere_is_compared_with_the_ledger_as_it_is() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let note = signed(&server).await;
    let compare = async |copy: &str| {
        let answer = owner.posts(LIST, &[("note", copy)]).await;
        (answer.status.as_u16(), answer.text())
    };
    // As browsers send it, and with what a mail program leaves around it.
    let (status, page) = compare(&format!("\r\n{}\r\n", note.replace('\n', "\r\n"))).await;
    assert_eq!(status, 200);
    assert!(page.contains("is still the one that it names"), "{page}");
    let (status, page) = compare("a shopping list").await;
    assert!(status == 422 && page.contains("This is not a checkpoint"));
    let (status, page) = compare("</textarea><script>alert(1)</script>").await;
    assert!(status == 422 && !page.contains("<script>alert"));
    let altered = note.replacen("time 2", "time 3", 1);
    let (status, page) = compare(&altered).await;
    assert!(status == 422 && page.contains("Its signature does not fit"));
    let mut tree = Frontier::default();
    tree.push(LedgerHash([1; 32]));
    let head = LedgerHead {
        seq: 1,
        hash: LedgerHash([1; 32]),
    };
    let stranger = LedgerKey::new(&[7; 32]).sign_checkpoint(&tree, head, 1);
    let (status, page) = compare(&stranger).await;
    assert!(status == 422 && page.contains("not signed by this ledger"));
}

#[tokio::test]
async fn r2_programs_page_through_checkpoints() {
    let server = TestServer::start().await;
    signed(&server).await;
    let auditor = Program::with(&server, "archive", Role::Auditor, None).await;
    let mut seen = Vec::new();
    let mut at = "/api/v1/ledger/checkpoints?limit=2".to_owned();
    loop {
        let page = auditor.gets(&at).await.json();
        for item in page["items"].as_array().expect("items") {
            assert_eq!(item["ledger"], "agrees");
            let note = item["note"].as_str().expect("a note");
            let said = server.platform.ledger_verifier().open_checkpoint(note);
            assert_eq!(Some(said.expect("our own").size), item["size"].as_u64());
            seen.push(item["seq"].as_u64().expect("a place"));
        }
        let Some(next) = page["next"].as_str() else {
            break;
        };
        at = format!("/api/v1/ledger/checkpoints?limit=2&cursor={next}");
    }
    assert_eq!(seen.len(), 3);
    assert!(seen.is_sorted_by(|one, next| one > next));
    let wrong = auditor.gets("/api/v1/ledger/checkpoints?cursor=x").await;
    assert_eq!(wrong.code(), "bad_cursor");
}
