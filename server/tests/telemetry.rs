//! What leaves a running server about itself: spans by OTLP and metrics on an address of their own, and that neither names
//! a visitor (S24).
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// Somebody's id in an address, as it must never be told.
const SECRET: &str = "htbiC08uw136yvAxBqa8iQ";

/// A collector: what is posted to it, as it came.
fn collector() -> (String, Receiver<(String, Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/v1/traces", listener.local_addr().unwrap());
    let (send, posted) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            if send.send(read(&mut stream)).is_err() {
                return;
            }
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                .unwrap();
        }
    });
    (address, posted)
}

fn read(stream: &mut TcpStream) -> (String, Vec<u8>) {
    let mut reader = BufReader::new(stream);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
        head.push_str(&line);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    (head, body)
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ntraceparent: 00-{0}{0}-00f067aa0ba902b7-01\r\n\r\n",
        "4bf92f3577b34da6"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn free() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

fn serve(folder: &tempfile::TempDir, listen: &str, more: &[&str]) -> Child {
    let mut server = Command::new(env!("CARGO_BIN_EXE_sluis"))
        .args(["serve", "--json", "--listen", listen, "--data"])
        .arg(folder.path())
        .args(more)
        .env_remove("RUST_LOG")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut ready = String::new();
    BufReader::new(server.stdout.as_mut().unwrap())
        .read_line(&mut ready)
        .unwrap();
    assert!(ready.starts_with('{'), "{ready}");
    server
}

/// Stops as an operator does, and hands back the log.
fn stopped(mut server: Child) -> String {
    let killed = Command::new("kill").arg(server.id().to_string()).status();
    assert!(killed.unwrap().success());
    let mut log = String::new();
    let mut stderr = server.stderr.take().unwrap();
    stderr.read_to_string(&mut log).unwrap();
    assert!(server.wait().unwrap().success());
    log
}

#[test]
fn s24_spans_are_sent_where_an_endpoint_is_set_and_name_routes_only() {
    let (endpoint, posted) = collector();
    let (folder, listen) = (tempfile::tempdir().unwrap(), free());
    let server = serve(&folder, &listen, &["--otlp-endpoint", &endpoint]);
    assert!(get(&listen, "/healthz").starts_with("HTTP/1.1 200"));
    get(&listen, &format!("/p/shop/be/nl?id={SECRET}"));
    get(&listen, &format!("/{SECRET}"));
    let log = stopped(server);
    let (mut heads, mut bodies) = (String::new(), Vec::new());
    while let Ok((head, body)) = posted.recv_timeout(Duration::from_secs(5)) {
        heads.push_str(&head);
        bodies.extend(body);
        if bodies.len() > 300 {
            break;
        }
    }
    assert!(
        heads.contains("POST /v1/traces") && heads.contains("application/x-protobuf"),
        "{heads}"
    );
    let sent = String::from_utf8_lossy(&bodies);
    for told in [
        "sluis",
        "GET /healthz",
        "GET /p/{site}/{country}/{language}",
        "GET other",
        "http.route",
    ] {
        assert!(sent.contains(told), "{told}: {sent}");
    }
    assert!(
        !sent.contains(SECRET) && !sent.contains("127.0.0.1"),
        "{sent}"
    );
    // A trace of a browser's is not taken over.
    let foreign = [0x4b, 0xf9, 0x2f, 0x35, 0x77, 0xb3, 0x4d, 0xa6];
    assert!(!bodies.windows(8).any(|bytes| bytes == foreign));
    assert!(
        !log.contains(SECRET) && !log.contains("GET /healthz"),
        "{log}"
    );
}

#[test]
fn metrics_are_on_their_own_address_and_nowhere_without_a_setting() {
    let (folder, listen, metrics) = (tempfile::tempdir().unwrap(), free(), free());
    let server = serve(&folder, &listen, &["--metrics-listen", &metrics]);
    get(&listen, &format!("/healthz?id={SECRET}"));
    let text = get(&metrics, "/metrics");
    let counted = "sluis_requests_total{route=\"/healthz\",method=\"GET\",status=\"200\"} 1";
    assert!(text.contains(counted), "{text}");
    assert!(text.contains("sluis_store_failed 0") && !text.contains(SECRET));
    assert!(get(&listen, "/metrics").starts_with("HTTP/1.1 404"));
    assert!(get(&metrics, "/healthz").starts_with("HTTP/1.1 404"));
    stopped(server);
}
