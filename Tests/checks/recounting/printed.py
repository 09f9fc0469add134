"""The pages as printed."""

import posixpath
from pathlib import Path

from . import html_tree
from .words import flat


class Page:
    """A page as printed."""

    def __init__(self, path, text):
        self.path = path
        self.root = html_tree.parse(text)
        self.main = self.root.by_id("noi-dung")
        tables = [html_tree.PrintedTable(t) for t in self.main.all("table") if t.get("id")]
        self.tables = {table.id: table for table in tables}
        if len(self.tables) != len(tables):
            raise ValueError(f"{path}: two tables of one id")

    def resolve(self, address):
        """An address as a path inside the site; addresses on the web as they are."""
        if address is None or "://" in address:
            return address
        path, _, fragment = address.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), path)) if path else self.path
        return f"{target}#{fragment}" if fragment else target

    def caption_of(self, table):
        caption = table.element.one("caption")
        return flat("".join(c if isinstance(c, str) else "" for c in caption.children))

    @property
    def sentence(self):
        element = self.main.one("p", "sentence")
        return element.text if element else None

    @property
    def figures(self):
        listed = self.main.one("dl", "figures")
        return [
            (d.one("dt").text, d.one("dd", "value").text, d.one("dd", "note").text if d.one("dd", "note") else "")
            for d in listed.elements()
        ] if listed else []

    @property
    def facts(self):
        listed = next((d for d in self.main.all("dl", "facts") if not d.is_inside("div", "assignment")), None)
        return [(d.one("dt").text, d.one("dd").paragraphs) for d in listed.elements()] if listed else []

    @property
    def charts(self):
        return {figure.get("id"): figure for figure in self.main.all("figure")}

    def items_of(self, section):
        element = self.main.one("section", section)
        return [item.text for item in element.one("ul").elements()] if element else []


def read_pages(folder):
    """Every page of the output by path."""
    root = Path(folder)
    return {
        path.relative_to(root).as_posix(): Page(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(root.rglob("*.html"))
    }
