"""Expected tables, and how they are held against printed ones."""

from dataclasses import dataclass, field
from datetime import date

from .words import count_text


@dataclass
class Cell:
    """An expected cell: its text (None where it is not recounted), the kind it is counted under, where it leads, its mark, its bar."""

    text: str
    kind: str = "text cells"
    link: str | None = None
    look: tuple | None = None
    bar: object = None


@dataclass
class ExpectedRow:
    cells: list
    id: str | None = None
    group: str | None = None
    is_late: bool = False
    last: date | None = None


@dataclass
class ExpectedTable:
    """A table that a page must have.

    `order`: "fixed" where rows stand as in the documents, "deadline" where by last day, "free" where by a
    Vietnamese name, whose order other tests prove. `key`: columns that tell rows apart where they have no id.
    """

    id: str
    headings: list
    rows: list
    order: str = "fixed"
    key: tuple = ()
    numbered: bool = False
    csv: bool = True
    caption: str | None = None
    notes: list | None = None
    groups: list | None = field(default=None)


def number(value, kind="counts"):
    return Cell(value if isinstance(value, str) else count_text(value), kind)


class TableCheck:
    """Holds one page's tables against the expected ones."""

    def __init__(self, comparison, page):
        self.comparison, self.page = comparison, page

    def check(self, expected, printed):
        same, place = self.comparison.same, f"table {expected.id}"
        heads = [cell.text for row in printed.headings for cell in row]
        same("headings", place, expected.headings, heads)
        if expected.caption is not None:
            same("captions", place, expected.caption, self.page.caption_of(printed))
        if expected.notes is not None:
            same("notes under tables", place, expected.notes, printed.notes)
        if expected.groups is not None:
            same("group headings", place, expected.groups, [group for group, _ in printed.groups])
        same("csv links", place, expected.csv, printed.csv is not None)
        if not same("numbers of rows", place, len(expected.rows), len(printed.rows)):
            self._name_strangers(expected, printed, place)
            return
        for wanted, row in self._pairs(expected, printed, place):
            self._check_row(expected, wanted, row, place)

    def _name_strangers(self, expected, printed, place):
        wanted = [self._key(expected, row) for row in expected.rows]
        found = [self._key(expected, row) for row in printed.rows]
        for key in wanted:
            if key not in found:
                self.comparison.fault("rows", place, key, None)
        for key in found:
            if key not in wanted:
                self.comparison.fault("rows", place, None, key)

    def _key(self, expected, row):
        if row.id and not expected.key:
            return row.id
        return (row.group, *(row.cells[column].text for column in expected.key))

    def _pairs(self, expected, printed, place):
        """Expected and printed rows of one another; checks how they are ordered and numbered."""
        if expected.numbered:
            numbers = [row.cells[0].text for row in printed.rows]
            self.comparison.same(
                "ordinals", place, [count_text(n + 1) for n in range(len(printed.rows))], numbers)
        if expected.order == "fixed":
            return zip(expected.rows, printed.rows)
        waiting = {}
        for row in expected.rows:
            waiting.setdefault(self._key(expected, row), []).append(row)
        pairs = []
        for row in printed.rows:
            found = waiting.get(self._key(expected, row))
            if found:
                pairs.append((found.pop(0), row))
            else:
                self.comparison.fault("rows", place, None, self._key(expected, row))
        if expected.order == "deadline":
            self._check_order(pairs, place)
        return pairs

    def _check_order(self, pairs, place):
        groups = {}
        for wanted, _ in pairs:
            groups.setdefault(wanted.group, []).append(wanted.last or date.max)
        for group, days in groups.items():
            self.comparison.same("orders by deadline", f"{place} {group or ''}", sorted(days), days)

    def _check_row(self, expected, wanted, row, place):
        name = row.id or next((c.text for c in row.cells[1:] if c.text), row.cells[0].text)
        place = f"{place}, row {name[:60]}"
        if wanted.id:
            self.comparison.same("row ids", place, wanted.id, row.id)
        self.comparison.same("groups of rows", place, wanted.group, row.group)
        self.comparison.same("late marks", place, wanted.is_late, row.is_late)
        first = 1 if expected.numbered else 0
        cells = row.cells[first:]
        if not self.comparison.same("numbers of cells", place, len(wanted.cells) - first, len(cells)):
            return
        for heading, want, cell in zip(expected.headings[first:], wanted.cells[first:], cells):
            self.check_cell(want, cell, f"{place}, {heading}")

    def check_cell(self, wanted, cell, place):
        same = self.comparison.same
        if wanted.text is not None:
            same(wanted.kind, place, wanted.text, cell.text)
        if wanted.link:
            same("links", place, wanted.link, self.page.resolve(cell.link))
        if wanted.look:
            mark = cell.element.one("span", "status")
            look = (mark.classes[-1], mark.one("span", "shape").children[0]) if mark else None
            same("shapes and tones", place, wanted.look, look)
        if wanted.bar is not None:
            wanted.bar.check(cell.element, self.comparison, place)
