//! The browser's only way out: a proxy in this process. It resolves names itself, refuses addresses that are not public,
//! connects to exactly the addresses that it looked at (so that a name cannot change in between), and counts what comes
//! in. What it passed on is the second witness of a check, beside what the browser says. It reads no content.

use crate::{CheckError, address, chromium::NOWHERE};
use http_body_util::{BodyExt, Empty, combinators::BoxBody};
use hyper::{
    Method, Request, Response, StatusCode, Uri, body::Incoming, client, header, server,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use std::{
    convert::Infallible,
    io,
    net::{Ipv4Addr, SocketAddr},
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// A server has this long to take a connection.
const CONNECT: Duration = Duration::from_secs(10);

type Answer = Response<BoxBody<hyper::body::Bytes, hyper::Error>>;

/// A running proxy; stops when dropped.
#[derive(Debug)]
pub(crate) struct Proxy {
    /// Where the browser finds it.
    pub(crate) address: SocketAddr,
    gate: Arc<WayOut>,
    task: JoinHandle<()>,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What was asked of the proxy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Passed {
    /// The whole address for http, `https://host:port/` for what is encrypted.
    pub(crate) url: String,
    /// Why it was not let out.
    pub(crate) refused: Option<&'static str>,
}

#[derive(Debug)]
struct WayOut {
    allow_private: bool,
    left: AtomicU64,
    passed: Mutex<Vec<Passed>>,
}

impl Proxy {
    /// Starts one that lets this many bytes in.
    ///
    /// # Errors
    /// [`CheckError::Machine`] when no port is free.
    pub(crate) async fn start(allow_private: bool, bytes: u64) -> Result<Self, CheckError> {
        let machine = |source| CheckError::Machine {
            what: "a port for the browser's way out",
            source,
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .map_err(machine)?;
        let address = listener.local_addr().map_err(machine)?;
        let gate = Arc::new(WayOut {
            allow_private,
            left: AtomicU64::new(bytes),
            passed: Mutex::default(),
        });
        let task = tokio::spawn(accept(listener, Arc::clone(&gate)));
        Ok(Self {
            address,
            gate,
            task,
        })
    }

    /// What was asked since the last call.
    pub(crate) fn take_passed(&self) -> Vec<Passed> {
        std::mem::take(&mut *self.gate.passed())
    }

    /// What was not let out, since the last call of [`Self::take_passed`].
    pub(crate) fn refused_hosts(&self) -> Vec<String> {
        let passed = self.gate.passed();
        let refused = passed.iter().filter(|passed| passed.refused.is_some());
        refused.map(|passed| passed.url.clone()).collect()
    }

    /// How many bytes may still come in.
    pub(crate) fn bytes_left(&self) -> u64 {
        self.gate.left.load(Ordering::Relaxed)
    }
}

async fn accept(listener: TcpListener, gate: Arc<WayOut>) {
    while let Ok((stream, _)) = listener.accept().await {
        let gate = Arc::clone(&gate);
        tokio::spawn(async move {
            let service = service_fn(move |request| Arc::clone(&gate).pass(request));
            let _ = server::conn::http1::Builder::new()
                .preserve_header_case(true)
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades()
                .await;
        });
    }
}

impl WayOut {
    fn passed(&self) -> MutexGuard<'_, Vec<Passed>> {
        self.passed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn pass(self: Arc<Self>, request: Request<Incoming>) -> Result<Answer, Infallible> {
        let uri = request.uri().clone();
        if uri.host() == Some(NOWHERE) {
            return Ok(plain(StatusCode::FORBIDDEN));
        }
        let tunnel = request.method() == Method::CONNECT;
        let url = if tunnel {
            format!("https://{uri}/")
        } else {
            uri.to_string()
        };
        let reached = self.reach(&uri, tunnel).await;
        let refused = reached.as_ref().err().map(CheckError::code);
        self.passed().push(Passed { url, refused });
        Ok(match reached {
            Err(_) => plain(StatusCode::FORBIDDEN),
            Ok(stream) if tunnel => {
                tokio::spawn(through(request, stream));
                plain(StatusCode::OK)
            }
            Ok(stream) => forward(request, stream)
                .await
                .unwrap_or_else(|_| plain(StatusCode::BAD_GATEWAY)),
        })
    }

    async fn reach(self: &Arc<Self>, uri: &Uri, tunnel: bool) -> Result<Counted, CheckError> {
        let refused = || CheckError::Address(uri.to_string());
        if !tunnel && uri.scheme_str() != Some("http") {
            return Err(refused());
        }
        let host = uri.host().ok_or_else(refused)?;
        let port = uri.port_u16().unwrap_or(80);
        let addresses = address::reachable(host, port, self.allow_private).await?;
        let source = match tokio::time::timeout(CONNECT, TcpStream::connect(&addresses[..])).await {
            Ok(Ok(stream)) => {
                return Ok(Counted {
                    stream,
                    gate: Arc::clone(self),
                });
            }
            Ok(Err(source)) => source,
            Err(_) => io::ErrorKind::TimedOut.into(),
        };
        Err(CheckError::Unknown {
            host: host.to_owned(),
            source,
        })
    }
}

fn plain(status: StatusCode) -> Answer {
    let body = Empty::new().map_err(|never| match never {}).boxed();
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

async fn through(request: Request<Incoming>, mut stream: Counted) {
    if let Ok(upgraded) = hyper::upgrade::on(request).await {
        let _ = tokio::io::copy_bidirectional(&mut TokioIo::new(upgraded), &mut stream).await;
    }
}

/// One request over a connection of its own.
async fn forward(mut request: Request<Incoming>, stream: Counted) -> Result<Answer, hyper::Error> {
    let (mut sender, connection) = client::conn::http1::Builder::new()
        .preserve_header_case(true)
        .title_case_headers(true)
        .handshake(TokioIo::new(stream))
        .await?;
    tokio::spawn(connection);
    let uri = request.uri().clone();
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    if let Ok(path) = path.parse() {
        *request.uri_mut() = path;
    }
    let headers = request.headers_mut();
    for hop in [
        "proxy-connection",
        "connection",
        "keep-alive",
        "te",
        "trailer",
        "upgrade",
    ] {
        headers.remove(hop);
    }
    if let Some(host) = uri.authority().and_then(|host| host.as_str().parse().ok()) {
        headers.insert(header::HOST, host);
    }
    let mut response = sender.send_request(request).await?;
    response.headers_mut().remove(header::CONNECTION);
    Ok(response.map(BodyExt::boxed))
}

/// A connection that counts what comes in, and ends when no more may.
#[derive(Debug)]
struct Counted {
    stream: TcpStream,
    gate: Arc<WayOut>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.gate.left.load(Ordering::Relaxed) == 0 {
            return Poll::Ready(Err(io::ErrorKind::QuotaExceeded.into()));
        }
        let before = into.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, into);
        let read = u64::try_from(into.filled().len() - before).unwrap_or(u64::MAX);
        let _ = self
            .gate
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                Some(left.saturating_sub(read))
            });
        polled
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::Proxy;
    use std::net::Ipv4Addr;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::{TcpListener, TcpStream},
    };

    /// What the proxy answers to one request; empty when it hangs up.
    async fn answer(proxy: &Proxy, request: &str) -> String {
        let mut stream = TcpStream::connect(proxy.address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = vec![0; 4096];
        let length = stream.read(&mut answer).await.unwrap_or(0);
        String::from_utf8_lossy(&answer[..length]).into_owned()
    }

    /// Somebody who must never be asked. Answers how often they were.
    async fn canary() -> (u16, tokio::task::JoinHandle<usize>) {
        let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let counting = tokio::spawn(async move {
            let mut count = 0;
            let wait = std::time::Duration::from_millis(1_500);
            while let Ok(Ok((mut stream, _))) = tokio::time::timeout(wait, listener.accept()).await
            {
                count += 1;
                let reply = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello";
                let _ = stream.write_all(reply.as_bytes()).await;
            }
            count
        });
        (port, counting)
    }

    const HOSTS: [&str; 16] = [
        "127.0.0.1",
        "127.1",
        "127.0.0.2",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "localhost",
        "LOCALHOST",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "0.0.0.0",
        "0",
        "[::]",
    ];

    #[tokio::test]
    async fn no_spelling_of_this_machine_reaches_it() {
        let (port, counting) = canary().await;
        let proxy = Proxy::start(false, 1 << 20).await.unwrap();
        for host in HOSTS {
            for ending in [String::new(), format!(":{port}")] {
                let host = format!("{host}{ending}");
                let plain = format!("GET http://{host}/ HTTP/1.1\r\nhost: {host}\r\n\r\n");
                let tunnel = format!("CONNECT {host} HTTP/1.1\r\nhost: {host}\r\n\r\n");
                for request in [plain, tunnel] {
                    let answer = answer(&proxy, &request).await;
                    assert!(!answer.contains(" 200 "), "{request}{answer}");
                }
            }
        }
        assert_eq!(counting.await.unwrap(), 0);
    }

    #[tokio::test]
    async fn with_leave_a_request_is_passed_on_and_written_down() {
        let (port, counting) = canary().await;
        let proxy = Proxy::start(true, 1 << 20).await.unwrap();
        let url = format!("http://127.0.0.1:{port}/a?b=c");
        let request = format!("GET {url} HTTP/1.1\r\nhost: elsewhere.example\r\n\r\n");
        let answer = answer(&proxy, &request).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        let passed = proxy.take_passed();
        assert_eq!(
            (passed[0].url.as_str(), passed[0].refused),
            (url.as_str(), None)
        );
        assert!(proxy.take_passed().is_empty(), "each once");
        assert!(proxy.bytes_left() < 1 << 20);
        assert_eq!(counting.await.unwrap(), 1);
    }

    #[tokio::test]
    async fn when_the_bytes_are_used_up_nothing_more_comes_in() {
        let (port, counting) = canary().await;
        let proxy = Proxy::start(true, 1).await.unwrap();
        let request = format!("GET http://127.0.0.1:{port}/ HTTP/1.1\r\nhost: x\r\n\r\n");
        answer(&proxy, &request).await;
        assert_eq!(proxy.bytes_left(), 0);
        let second = answer(&proxy, &request).await;
        assert!(second.starts_with("HTTP/1.1 502"), "{second}");
        counting.await.unwrap();
    }
}
