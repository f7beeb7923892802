<?php
/*
Plugin Name: Sluis
Description: The consent snippet, marked scripts and embeds, and each visitor's Content-Security-Policy.
*/

const SLUIS = 'http://127.0.0.1:8080'; // where WordPress reaches Sluis
const SLUIS_SITE = 'shop';
const SLUIS_POLICY = true; // false where the web server sends the policy
// The handle of a script, and the service of the site file that it belongs to.
const SLUIS_SERVICES = ['google-analytics' => 'google-analytics'];
// A part of an embed's address, and its service.
const SLUIS_EMBEDS = ['youtube.com/' => 'youtube', 'vimeo.com/' => 'vimeo'];

add_action('wp_head', function (): void {
    printf("<script src=\"/_sluis/s/%s.js\"></script>\n", SLUIS_SITE);
}, PHP_INT_MIN);

// Of two `type` attributes the first one counts.
add_filter('script_loader_tag', function (string $tag, string $handle): string {
    $service = SLUIS_SERVICES[$handle] ?? null;
    return $service === null ? $tag : str_replace('<script ', "<script type=\"text/plain\" data-service=\"$service\" ", $tag);
}, PHP_INT_MAX, 2);

add_filter('embed_oembed_html', function ($html) {
    foreach (SLUIS_EMBEDS as $part => $service) {
        if (is_string($html) && str_contains($html, '<iframe') && str_contains($html, $part)) {
            return str_replace(' src=', " data-service=\"$service\" data-src=", $html);
        }
    }
    return $html;
}, PHP_INT_MAX);

add_action('send_headers', function (): void {
    if (!SLUIS_POLICY || is_admin()) {
        return;
    }
    $headers = ['X-Forwarded-For' => $_SERVER['REMOTE_ADDR'] ?? ''];
    foreach (['HTTP_COOKIE' => 'Cookie', 'HTTP_SEC_GPC' => 'Sec-GPC'] as $key => $name) {
        if (isset($_SERVER[$key])) {
            $headers[$name] = str_replace(["\r", "\n"], '', $_SERVER[$key]);
        }
    }
    $answer = wp_remote_get(SLUIS . '/v1/sites/' . SLUIS_SITE . '/csp', ['headers' => $headers, 'timeout' => 1]);
    $policy = is_wp_error($answer) ? '' : wp_remote_retrieve_header($answer, 'content-security-policy');
    // Where Sluis does not answer, the page works and nothing of others loads.
    header('Content-Security-Policy: ' . ($policy ?: "default-src 'self' data: blob: 'unsafe-inline'"));
    header('Cache-Control: private, no-cache');
});
