"""HTML as a tree, and what the recount reads in it: tables, figures, facts, charts."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from .words import flat

VOID = {"meta", "link", "br", "img", "hr", "input", "col", "wbr"}
BLOCKS = {"p", "div", "li", "dd", "dt", "td", "th", "tr", "ul", "ol"}


@dataclass(eq=False)
class Element:
    name: str
    attributes: dict
    parent: object = None
    children: list = field(default_factory=list)

    def get(self, name):
        return self.attributes.get(name)

    @property
    def classes(self):
        return (self.get("class") or "").split()

    def walk(self):
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, name, of_class=None):
        return [e for e in self.walk() if e.name == name and (of_class is None or of_class in e.classes)]

    def one(self, name, of_class=None):
        return next(iter(self.all(name, of_class)), None)

    def by_id(self, wanted):
        return next((e for e in self.walk() if e.get("id") == wanted), None)

    def is_inside(self, name, of_class):
        above = self.parent
        while above is not None and not (above.name == name and of_class in above.classes):
            above = above.parent
        return above is not None

    def elements(self):
        return [child for child in self.children if isinstance(child, Element)]

    def raw(self):
        """All text but what is hidden from readers' tools and what is drawn."""
        if self.get("aria-hidden") == "true" or self.name == "svg":
            return ""
        return "".join(child if isinstance(child, str) else child.raw() for child in self.children)

    @property
    def text(self):
        return flat(self.raw())

    @property
    def paragraphs(self):
        """The text of each paragraph; of a cell without any, its one text."""
        found = [child.text for child in self.elements() if child.name == "p"]
        return found or [self.text]


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("#document", {})
        self.open = self.root

    def handle_starttag(self, tag, attrs):
        element = Element(tag, dict(attrs), self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag, attrs):
        self.open.children.append(Element(tag, dict(attrs), self.open))

    def handle_endtag(self, tag):
        element = self.open
        while element.parent is not None and element.name != tag:
            element = element.parent
        if element.parent is None:
            raise ValueError(f"</{tag}> closes nothing, line {self.getpos()[0]}")
        self.open = element.parent

    def handle_data(self, data):
        self.open.children.append(data)


def parse(text):
    builder = _Builder()
    builder.feed(text)
    builder.close()
    if builder.open is not builder.root:
        raise ValueError(f"<{builder.open.name}> is not closed")
    return builder.root


@dataclass
class PrintedCell:
    element: Element

    @property
    def text(self):
        return "\n".join(self.element.paragraphs)

    @property
    def columns(self):
        return int(self.element.get("colspan") or 1)

    @property
    def rows(self):
        return int(self.element.get("rowspan") or 1)

    @property
    def link(self):
        anchor = self.element.one("a")
        return anchor.get("href") if anchor else None


@dataclass
class PrintedRow:
    id: str | None
    group: str | None
    body: str | None
    is_late: bool
    cells: list


class PrintedTable:
    """A table as printed: headings, and rows under the group heading that they stand below."""

    def __init__(self, element):
        self.id = element.get("id")
        self.element = element
        self.caption = element.one("caption").text
        self.headings = [[PrintedCell(c) for c in row.elements()] for row in element.one("thead").all("tr")]
        self.rows, self.groups = [], []
        group = None
        for body in (child for child in element.elements() if child.name == "tbody"):
            rows = [[PrintedCell(c) for c in row.elements()] for row in body.all("tr")]
            if "group" in body.classes:
                group = " ".join(cell.text for row in rows for cell in row)
                self.groups.append((group, body.get("id")))
                continue
            for row, cells in zip(body.all("tr"), rows):
                above = None if "total" in body.classes else group
                self.rows.append(
                    PrintedRow(row.get("id"), above, body.get("id"), "late-row" in row.classes, cells))

    @property
    def notes(self):
        """The list under the table."""
        around = self.element.parent
        siblings = around.parent.elements()
        following = siblings[siblings.index(around) + 1:]
        for sibling in following[:1]:
            if sibling.name == "ul" and "table-notes" in sibling.classes:
                return [item.text for item in sibling.elements()]
        return []

    @property
    def csv(self):
        """The address of the CSV beside the page."""
        around = self.element.parent
        siblings = around.parent.elements()
        for sibling in siblings[siblings.index(around) + 1:][:2]:
            if sibling.name == "p" and "export" in sibling.classes:
                return sibling.one("a").get("href")
            if "table-notes" not in sibling.classes:
                break
        return None


def unspan(rows):
    """Rows of cells with every spanning cell repeated in each place that it covers."""
    held, result = {}, []
    for row in rows:
        flat_row, cells = [], list(row)
        while cells or held.get(len(flat_row), (None, 0))[1] > 0:
            place = len(flat_row)
            above, left = held.get(place, (None, 0))
            if left > 0:
                held[place] = (above, left - 1)
                flat_row.append(above)
                continue
            cell = cells.pop(0)
            for _ in range(cell.columns):
                held[len(flat_row)] = (cell, cell.rows - 1)
                flat_row.append(cell)
        result.append(flat_row)
    return result
