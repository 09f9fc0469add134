/// What a malicious or careless hand may write into any text field: beginnings that break out, and what they bring in.
enum HostilePayloads {
  static let all: [String] = breakers.flatMap { breaker in cargo.map { breaker + $0 } } + addresses

  private static let breakers = [
    "", "\">", "'", "'/>", "-->", "</title></desc></text></svg>", "</td></tr></table></main></body>",
  ]

  private static let cargo = [
    "<script>alert(1)</script>", "<ScRiPt src=//evil.example/x.js></ScRiPt>", "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>", "<svg/onload=alert(1)//", "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\">", "<object data=data:text/html,x>", "<embed src=//evil.example>",
    "<link rel=stylesheet href=//evil.example/a.css>", "<style>@import '//evil.example/a.css';</style>",
    "<base href=//evil.example/>", "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<form action=//evil.example><button>ok</button></form>", "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>", "<!-- chú thích", "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version=\"1.0\"?>",
    "<plaintext>", "<textarea>", "<a href=\"javascript:alert(1)\">x</a>", "<use href=\"data:image/svg+xml,x\"/>",
    " onmouseover=\"alert(1)\"", " onmouseover=alert(1) x=", " style=\"background:url(//evil.example)\"",
    "` onmouseover=alert(1)", "&quot; onmouseover=&quot;alert(1)", "&#34; onmouseover=alert(1)", "&lt;script&gt;",
    "&", "&amp;lt;", "<", "<<", "5 < 6 && 7 > 6", "{{title}}", "{{{already-safe-markup drawing}}}",
    "{{#frame}}{{/frame}}",
    "${alert(1)}", "\u{0}<b>", "\u{202E}đảo chiều", "Công ty TNHH \"A & B\"",
  ]

  private static let addresses = [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "\tjavascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)",
    "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "blob:x", "file:///etc/passwd",
    "ftp://evil.example/",
    "//evil.example/x", "\\\\evil.example\\x", "/\\evil.example/x", "/\t/evil.example", " //evil.example",
    "HTTPS://evil.example/", "https:evil.example",
  ]
}
