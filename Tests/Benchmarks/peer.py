"""Makes a Hugo site that says what tiendo's cluster and district pages say, and compares what readers see.

The pages' data goes to Hugo as JSON front matter: tables as rows of cells of inlines, charts as shapes, lists as items.
Hugo's templates do the rendering: ranges, conditionals, escaping, links. The site is made as fast as is known for Hugo:
masthead, navigation and colophon are cached for the pages that share them, what stands in a page's layout is called as
a template and not as a partial, nothing is said that is not used, and what is one text is a text.
"""

import functools
import hashlib
import json
import multiprocessing
import re
from concurrent.futures import ProcessPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

FOLDERS = ("cum-cong-nghiep", "dia-ban")
VOID = {"meta", "link", "br", "hr", "img", "input"}
INLINE = {"a", "strong", "small", "span", "em", "code", "del"}
HIDDEN = {"head", "script", "style"}


class Element:
    def __init__(self, tag, attributes=()):
        self.tag, self.attributes, self.children = tag, dict(attributes), []

    def elements(self, *tags):
        return [c for c in self.children if isinstance(c, Element) and (not tags or c.tag in tags)]

    def find(self, tag):
        for child in self.elements():
            found = child if child.tag == tag else child.find(tag)
            if found:
                return found
        return None

    @property
    def text(self):
        return "".join(c if isinstance(c, str) else c.text for c in self.children)


class Tree(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = Element("root")
        self.open = [self.root]
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        element = Element(tag, attributes)
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.open[-1].children.append(Element(tag, attributes))

    def handle_endtag(self, tag):
        while len(self.open) > 1 and self.open.pop().tag != tag:
            pass

    def handle_data(self, text):
        self.open[-1].children.append(text)


def visible(text):
    """The words a reader sees, in order."""
    words = []

    def walk(element):
        for child in element.children:
            if isinstance(child, str):
                words.append(child)
            elif child.tag not in HIDDEN:
                walk(child)
                words.append(" ")
    walk(Tree(text).root)
    return " ".join("".join(words).split())


def inlines(element):
    found = []
    for child in element.children:
        if isinstance(child, str):
            if child.strip():
                found.append({"text": child.strip("\n")})
        elif child.tag == "svg":
            found.append({"chart": chart(child)})
        else:
            inline = {"tag": child.tag, "text": child.text}
            mark = child.find("span")
            if mark and "shape" in mark.attributes.get("class", ""):
                inline |= {"shape": mark.text, "text": child.text.removeprefix(mark.text).strip()}
            inline |= {key: child.attributes[name] for key, name in
                       (("href", "href"), ("class", "class"), ("current", "aria-current")) if name in child.attributes}
            found.append(inline)
    return found


def paragraphs(element):
    own = element.elements("p")
    return [inlines(paragraph) for paragraph in own] if own else [inlines(element)]


def said(paragraphs):
    """One text, the inlines of one paragraph, or several paragraphs; nothing where there are none."""
    if not paragraphs:
        return {}
    if len(paragraphs) > 1:
        return {"paragraphs": paragraphs}
    plain = len(paragraphs[0]) == 1 and list(paragraphs[0][0]) == ["text"]
    return {"text": paragraphs[0][0]["text"]} if plain else {"inlines": paragraphs[0]}


def cell(element):
    made = said([p for p in paragraphs(element) if p]) | ({"header": True} if element.tag == "th" else {})
    made |= {name: element.attributes[name] for name in ("class", "scope", "rowspan", "colspan")
             if name in element.attributes}
    charts = element.elements("svg") if element.elements("p") else []
    return made | ({"bar": chart(charts[0])} if charts else {})


def row(element):
    made = {"cells": [cell(c) for c in element.elements("th", "td")]}
    return made | {name: element.attributes[name] for name in ("id", "class") if name in element.attributes}


def table(element):
    caption = element.find("caption")
    source = next((c for c in caption.elements("span") if c.attributes.get("class") == "source"), None)
    own = "".join(c for c in caption.children if isinstance(c, str)).strip()
    bodies = [{"rows": [row(r) for r in body.elements("tr")]}
              | ({"group": True} if body.attributes.get("class") == "group" else {}) for body in element.elements("tbody")]
    return {"kind": "table", "id": element.attributes.get("id", ""), "caption": own,
            "source": source.text if source else "", "heads": [row(r) for r in element.find("thead").elements("tr")],
            "bodies": bodies}


SHAPES = {
    "text": ("x", "y", "text-anchor", "font-size"), "rect": ("class", "x", "y", "width", "height", "fill", "stroke"),
    "line": ("x1", "y1", "x2", "y2", "stroke"), "circle": ("cx", "cy", "r", "fill"), "path": ("d", "fill"),
    "polyline": ("class", "points", "fill", "stroke"),
}


def shape(element):
    made = {"tag": element.tag} | ({"text": element.text} if element.tag == "text" else {})
    return made | {name.replace("-", ""): element.attributes[name] for name in SHAPES[element.tag]
                   if name in element.attributes}


def chart(element):
    shapes = [shape(s) for group in element.elements("g") for s in group.elements()]
    shapes += [shape(s) for s in element.elements() if s.tag not in ("g", "title", "desc")]
    return {"kind": "chart", "class": element.attributes["class"], "box": element.attributes["viewbox"], "shapes": shapes,
            "title": element.find("title").text if element.find("title") else "",
            "description": element.find("desc").text if element.find("desc") else ""}


def blocks(element):
    """The parts of a page in order; containers are opened, and what is not known is a paragraph of its text."""
    found = []
    for child in element.elements():
        if child.tag in ("h1", "h2", "h3"):
            found.append({"kind": "heading", "level": child.tag, "text": child.text, "id": child.attributes.get("id", "")})
        elif child.tag == "table":
            found.append(table(child))
        elif child.tag == "svg":
            found.append(chart(child))
        elif child.tag == "dl":
            facts = [{"label": fact.find("dt").text, "values": [said(paragraphs(dd)) for dd in fact.elements("dd")]}
                     for fact in child.elements("div")]
            found.append({"kind": "facts", "class": child.attributes.get("class", ""), "facts": facts})
        elif child.tag in ("ul", "ol"):
            found.append({"kind": "list", "items": [said([inlines(item)]) for item in child.elements("li")]})
        elif child.tag in ("p", "figcaption"):
            found.append({"kind": "paragraph", "class": child.attributes.get("class", "")} | said([inlines(child)]))
        elif any(c.tag not in INLINE for c in child.elements()):
            found += blocks(child)
        elif child.text.strip():
            found.append({"kind": "paragraph"} | said([inlines(child)]))
    return found


def page(text):
    root = Tree(text).root
    head, body = root.find("head"), root.find("body")
    skip, parts = body.elements("a"), body.elements("header", "nav", "main", "footer")
    own = {"title": head.find("title").text, "trail": [], "main": []}
    frame = {"skip": skip[0].text if skip else "", "before": [], "after": []}
    for part in parts:
        kind = part.attributes.get("class", "")
        if part.tag == "main" or kind == "breadcrumbs":
            own["main" if part.tag == "main" else "trail"] = blocks(part)
        else:
            where = frame["after" if part.tag == "footer" else "before"]
            where.append({"tag": part.tag, "class": kind, "blocks": blocks(part)})
    return own, frame


def pages_of(site, everything=False):
    """The pages of clusters and districts, or every page of the site, as paths below it."""
    for file in sorted(Path(site).rglob("*.html")):
        path = file.relative_to(site)
        if everything or (path.parts[0] in FOLDERS and file.name != "index.html"):
            yield path


def of_all(work, site, everything):
    """What `work` makes of each page, in the order of the paths, by as many processes as there are processors."""
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as workers:
        yield from workers.map(work, pages_of(site, everything), chunksize=32)


def write(site, folder, everything=False):
    """Writes the Hugo site of a site that tiendo built; returns the number of pages."""
    folder = Path(folder)
    layouts = ((path, text + TEMPLATES) for path, text in LAYOUTS.items())
    for path, text in (*layouts, ("hugo.toml", CONFIGURATION)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return sum(1 for _ in of_all(functools.partial(write_page, site, folder), site, everything))


def write_page(site, folder, path):
    """The JSON has no spaces or lines it could do without: Hugo takes an eighth less time for it."""
    own, frame = page(Path(site, path).read_text(encoding="utf-8"))
    shared = compact(frame)
    name = "f" + hashlib.sha256(shared.encode()).hexdigest()[:16]
    frames = folder / "data" / "frames"
    frames.mkdir(parents=True, exist_ok=True)
    if not (frames / f"{name}.json").exists():
        (frames / f"{name}.json").write_text(shared, "utf-8")
    front = {"url": f"/{path}", "frame": name} | own
    # No page is called index, which would make its folder one page with parts.
    target = folder / "content" / path.with_name(path.stem.replace("index", "muc-luc") + ".md")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(compact(front) + "\n", "utf-8")


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def differences(site, built, everything=False):
    """The pages whose visible words differ, with the first difference, and the number compared."""
    compared = list(of_all(functools.partial(difference, site, built), site, everything))
    return [found for found in compared if found], len(compared)


def difference(site, built, path):
    ours, theirs = (re.sub(r"\s+", "", visible(file.read_text("utf-8"))) if file.exists() else ""
                    for file in (Path(site, path), Path(built, path)))
    if ours == theirs:
        return None
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), 0)
    return str(path), ours[max(0, at - 40):at + 60], theirs[max(0, at - 40):at + 60]


CONFIGURATION = """baseURL = "https://example.org/"
languageCode = "vi"
title = "Hugo"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "home", "section"]
uglyURLs = true
"""
LAYOUTS = {
    "layouts/partials/frame.html": """{{ with .skip }}<a class="skip" href="#noi-dung">{{ . }}</a>
{{ end }}{{ range .parts }}
{{- if eq .tag "header" }}<header class="{{ .class }}">{{ template "blocks" .blocks }}</header>
{{- else if eq .tag "nav" }}<nav class="{{ .class }}">{{ template "blocks" .blocks }}</nav>
{{- else }}<footer class="{{ .class }}">{{ template "blocks" .blocks }}</footer>{{ end }}
{{ end }}""",
    "layouts/_default/single.html": """<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<link rel="stylesheet" href="../assets/1/tiendo.css">
</head>
<body>
{{- $name := .Params.frame }}
{{- $frame := index site.Data.frames $name }}
{{ partialCached "frame.html" (dict "skip" $frame.skip "parts" $frame.before) $name "before" }}
{{- with .Params.trail }}<nav class="breadcrumbs">{{ template "blocks" . }}</nav>{{ end }}
<main id="noi-dung">{{ template "blocks" .Params.main }}</main>
{{ partialCached "frame.html" (dict "parts" $frame.after) $name "after" }}
</body>
</html>
""",
}
# What all layouts call; a template is looked up in the file that calls it.
TEMPLATES = """{{ define "said" }}
{{- if .text }}{{ .text }}
{{- else if .inlines }}{{ template "inlines" .inlines }}
{{- else }}{{ range .paragraphs }}<p>{{ template "inlines" . }}</p>{{ end }}
{{- end }}{{ end }}

{{- define "inlines" }}{{ range . -}}
{{ if .chart }}{{ template "chart" .chart }}
{{- else if not .tag }}{{ .text }}
{{- else if eq .tag "a" }}<a href="{{ .href }}"{{ with .current }} aria-current="{{ . }}"{{ end }}>{{ .text }}</a>
{{- else if eq .tag "strong" }}<strong>{{ .text }}</strong>
{{- else if eq .tag "small" }}<small>{{ .text }}</small>
{{- else if .shape }}<span class="{{ .class }}"><span class="shape" aria-hidden="true">{{ .shape }}</span> {{ .text }}</span>
{{- else }}<span{{ with .class }} class="{{ . }}"{{ end }}>{{ .text }}</span>
{{- end }}
{{ end }}{{ end }}

{{- define "blocks" }}{{ range . }}
{{- if eq .kind "heading" }}
{{- if eq .level "h1" }}<h1>{{ .text }}</h1>{{ else }}<h2 id="{{ .id }}">{{ .text }}</h2>{{ end }}
{{- else if eq .kind "table" }}{{ template "table" . }}
{{- else if eq .kind "chart" }}{{ template "chart" . }}
{{- else if eq .kind "facts" }}
<dl class="{{ .class }}">
{{- range .facts }}<div><dt>{{ .label }}</dt>{{ range .values }}<dd>{{ template "said" . }}</dd>{{ end }}</div>
{{ end }}</dl>
{{- else if eq .kind "list" }}
<ul>{{ range .items }}<li>{{ template "said" . }}</li>
{{ end }}</ul>
{{- else }}<p{{ with .class }} class="{{ . }}"{{ end }}>{{ template "said" . }}</p>
{{- end }}
{{ end }}{{ end }}

{{- define "cells" }}{{ range . -}}
{{ if .header }}<th{{ with .scope }} scope="{{ . }}"{{ end }}{{ with .class }} class="{{ . }}"{{ end }}{{ with .colspan }} colspan="{{ . }}"{{ end }}{{ with .rowspan }} rowspan="{{ . }}"{{ end }}>
{{- with .text }}{{ . }}{{ else }}{{ template "said" . }}{{ end }}</th>
{{- else }}<td{{ with .class }} class="{{ . }}"{{ end }}{{ with .colspan }} colspan="{{ . }}"{{ end }}{{ with .rowspan }} rowspan="{{ . }}"{{ end }}>
{{- with .text }}{{ . }}{{ else }}{{ template "said" . }}{{ end }}
{{- with .bar }}{{ template "chart" . }}{{ end }}</td>
{{- end }}
{{ end }}{{ end }}

{{- define "table" }}<div class="table-scroll" role="region" tabindex="0">
<table id="{{ .id }}">
<caption>{{ .caption }}{{ with .source }} <span class="source">{{ . }}</span>{{ end }}</caption>
<thead>{{ range .heads }}<tr>{{ template "cells" .cells }}</tr>{{ end }}</thead>
{{ range .bodies }}<tbody{{ if .group }} class="group"{{ end }}>
{{ range .rows }}<tr{{ with .id }} id="{{ . }}"{{ end }}{{ with .class }} class="{{ . }}"{{ end }}>{{ template "cells" .cells }}</tr>
{{ end }}</tbody>
{{ end }}</table>
</div>{{ end }}

{{- define "chart" }}<svg xmlns="http://www.w3.org/2000/svg" class="{{ .class }}" viewBox="{{ .box }}" role="img">
<title>{{ .title }}</title><desc>{{ .description }}</desc>
<g aria-hidden="true">
{{- range .shapes }}
{{- if eq .tag "text" }}<text x="{{ .x }}" y="{{ .y }}"{{ with .textanchor }} text-anchor="{{ . }}"{{ end }}{{ with .fontsize }} font-size="{{ . }}"{{ end }}>{{ .text }}</text>
{{- else if eq .tag "rect" }}<rect{{ with .class }} class="{{ . }}"{{ end }} x="{{ .x }}" y="{{ .y }}" width="{{ .width }}" height="{{ .height }}" fill="{{ .fill }}"{{ with .stroke }} stroke="{{ . }}"{{ end }}/>
{{- else if eq .tag "line" }}<line x1="{{ .x1 }}" y1="{{ .y1 }}" x2="{{ .x2 }}" y2="{{ .y2 }}" stroke="{{ .stroke }}"/>
{{- else if eq .tag "circle" }}<circle cx="{{ .cx }}" cy="{{ .cy }}" r="{{ .r }}" fill="{{ .fill }}"/>
{{- else if eq .tag "polyline" }}<polyline class="{{ .class }}" points="{{ .points }}" fill="{{ .fill }}" stroke="{{ .stroke }}"/>
{{- else }}<path d="{{ .d }}" fill="{{ .fill }}"/>{{ end }}
{{ end }}</g>
</svg>{{ end }}"""
