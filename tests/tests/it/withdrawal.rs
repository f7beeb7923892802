//! Withdrawal: effective on the next request, and earlier records stay (S5).

use crate::actors::{TestServer, choice};
use consent::SiteId;

#[tokio::test]
async fn s5_after_a_withdrawal_the_gate_is_shut_and_the_earlier_record_stays() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let given = visitor.accepts_all().await.json();
    assert_eq!(
        visitor
            .gets("/g/shop/wimpel.js")
            .await
            .header("x-sluis-reason"),
        "visitor_granted"
    );
    let mut body = choice("withdraw_all", &[], &[]);
    body["channel"] = "settings".into();
    visitor.records(&body).await;
    assert_eq!(
        visitor
            .gets("/g/shop/wimpel.js")
            .await
            .header("x-sluis-reason"),
        "visitor_denied"
    );
    let site = SiteId::parse("shop").expect("an id");
    let token = &visitor.cookies["sluis-token_shop"];
    let history = server
        .platform
        .history_of(&site, token)
        .await
        .expect("the store can be read");
    let states: Vec<&str> = history
        .iter()
        .map(|receipt| receipt.record.state.wire_name())
        .collect();
    assert_eq!(states, ["withdrawn", "given"]);
    assert_eq!(
        history[1].record.id.as_str(),
        given["record"].as_str().expect("an id")
    );
}
