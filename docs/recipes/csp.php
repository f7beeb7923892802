<?php
// Puts the Content-Security-Policy that Sluis makes for this visitor on every page that PHP makes, without a change to the
// pages: `auto_prepend_file = "/etc/sluis/csp.php"`. Pages write $_SERVER['SLUIS_NONCE'] on their own inline scripts.
(function (): void {
    $sluis = getenv('SLUIS') ?: 'http://127.0.0.1:8080';
    $site = getenv('SLUIS_SITE') ?: 'shop';
    $nonce = bin2hex(random_bytes(16));
    $_SERVER['SLUIS_NONCE'] = $nonce;
    $headers = ['X-Forwarded-For: ' . ($_SERVER['REMOTE_ADDR'] ?? '')];
    foreach (['HTTP_COOKIE' => 'Cookie', 'HTTP_SEC_GPC' => 'Sec-GPC'] as $key => $name) {
        if (isset($_SERVER[$key])) {
            $headers[] = "$name: " . str_replace(["\r", "\n"], '', $_SERVER[$key]);
        }
    }
    $asked = stream_context_create(['http' => ['header' => $headers, 'timeout' => 1, 'ignore_errors' => false]]);
    $policy = @file_get_contents("$sluis/v1/sites/$site/csp?nonce=$nonce", false, $asked);
    // Where Sluis does not answer, the page works and nothing of others loads.
    $strictest = "default-src 'self' data: blob:; script-src 'self' 'nonce-$nonce'; base-uri 'self'; form-action 'self'";
    header('Content-Security-Policy: ' . ($policy ?: $strictest));
    header('Cache-Control: private, no-cache');
})();
