"""What a browser and a spreadsheet find in a built site."""

import csv
import html
import io
import re
import unicodedata
from html.parser import HTMLParser
from urllib.parse import unquote

TAG = re.compile(
    r'<(?:!doctype html|/[a-zA-Z][a-zA-Z0-9-]*|[a-zA-Z][a-zA-Z0-9-]*(?:\s+[a-zA-Z][a-zA-Z0-9:_-]*(?:="[^"<>]*")?)*\s*/?)>', re.I)
FORBIDDEN = {
    "script", "style", "iframe", "object", "embed", "base", "form", "applet", "frame", "frameset", "img", "image",
    "video", "audio", "source", "track", "foreignobject", "animate", "set", "math", "template", "portal", "textarea",
    "select", "button"}
ADDRESSES = {"href", "src", "xlink:href", "action", "formaction", "data", "poster", "background", "ping", "srcset", "cite"}
SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
SIGNS = set("=+-@＝＋－＠")
NUMBER = re.compile(r"[+-][0-9.,]+%?\Z")

# What Markdown of a document may add to the elements of the templates.
MARKDOWN = {
    (tag, None) for tag in ("h3", "h4", "h5", "h6", "p", "hr", "br", "em", "strong", "del", "code", "pre", "blockquote",
                            "ul", "ol", "li", "sup", "section", "table", "thead", "tbody", "tr", "th", "td", "div", "a",
                            "input")
} | {
    ("h3", "id"), ("h4", "id"), ("h5", "id"), ("h6", "id"), ("ol", "start"), ("code", "class"), ("a", "title"),
    ("th", "class"), ("td", "class"), ("input", "checked"), ("input", "type"), ("input", "disabled"),
    ("input", "aria-label")}


class Page(HTMLParser):
    """A page as a parser reads it: elements with attributes, classes, ids, addresses and text."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.pairs, self.classes, self.ids, self.addresses, self.texts, self.titles = set(), set(), set(), set(), [], []
        self.odd = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.pairs.add((tag, None))
        for name, value in attributes:
            self.pairs.add((tag, name))
            if name == "class":
                self.classes.update((value or "").split())
            elif name == "id":
                self.ids.add(value)
            elif name in ADDRESSES:
                self.addresses.add((tag, name, value or ""))
            elif name in ("title", "aria-label"):
                self.titles.append(value or "")

    handle_startendtag = handle_starttag

    def handle_data(self, data):
        self.texts.append(data)

    def handle_comment(self, data):
        self.odd.append(f"comment {data[:40]!r}")

    def handle_pi(self, data):
        self.odd.append(f"instruction {data[:40]!r}")

    def unknown_decl(self, data):
        self.odd.append(f"declaration {data[:40]!r}")

    @property
    def text(self):
        return "".join(self.texts)


def loose(text):
    """Angle brackets that are no part of a well-formed tag: where parsers could differ."""
    rest = TAG.sub("", text)
    return next((rest[max(0, match.start() - 20):match.start() + 40] for match in re.finditer("[<>]", rest)), None)


def squeezed(text):
    """NFC without white space and without the break opportunities that pages add."""
    return "".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u200b", "").split())


def lost_words(text, shown):
    """The words of Markdown that are not shown, neither as written (code) nor with references resolved."""
    def missing(written):
        return [word for word in re.findall(r"[^\W_]+", written) if squeezed(word) not in shown]

    return missing(text) and missing(html.unescape(text))


def harmful(address, tag, known, payload):
    """Whether an address leaves the site otherwise than by a link that the content itself has."""
    bare = "".join(c for c in address if c > " ")
    if bare[:1] in ("/", "\\"):
        return True
    scheme = SCHEME.match(bare)
    if not scheme or address in known:
        return False
    if tag != "a" or scheme[0] not in ("http:", "https:", "mailto:"):
        return True
    host = re.match(r"\[?[\w.:@-]*", unquote(bare[len(scheme[0]):].lstrip("/")).lower())[0]
    return re.sub(r"zq\d+z", "", host) not in html.unescape(payload).lower()


def formulas(data):
    """Cells that a spreadsheet runs, and rows that do not have every column."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    faults = [f"{len(row)} cells in a row of {len(rows[0])}" for row in rows if len(row) != len(rows[0])]
    for cell in (cell for row in rows for cell in row):
        bare = cell.lstrip().lstrip("\u200b\u200c\u200d\u2060\ufeff")
        if bare and bare[0] in SIGNS and not NUMBER.match(bare) or cell.startswith(("\t", "\r", "\n")):
            faults.append(f"formula {cell[:60]!r}")
    return faults
