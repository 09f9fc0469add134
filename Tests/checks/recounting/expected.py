"""What a page must say, and the comparison of a whole page."""

from dataclasses import dataclass, field

from .tables import TableCheck
from .words import flat


@dataclass
class Drawing:
    """A chart of a page: its message, and the check of what is drawn."""

    message: str
    check: object


@dataclass
class Expected:
    title: str
    sentence: str | None
    #: (label, value) or (label, value, note).
    figures: list = field(default_factory=list)
    #: (label, paragraphs); None where a page has none.
    facts: list = field(default_factory=list)
    tables: list = field(default_factory=list)
    drawings: dict = field(default_factory=dict)
    #: Notes under the page; None where they are not recounted.
    notes: list | None = None
    #: Titles of the cited sources in order.
    sources: list | None = None


def check_page(comparison, context, page, expected):
    comparison.page = page.path
    same = comparison.same
    same("titles", "h1", expected.title, page.main.one("h1").text)
    same("cut-off dates", "masthead", cut_off_text(context), page.root.one("p", "cut-off").text)
    same("sentences", "sentence", expected.sentence, page.sentence)
    wanted = [(*figure, "")[:3] for figure in expected.figures]
    same("key figures", "labels", [label for label, _, _ in wanted], [label for label, _, _ in page.figures])
    for figure, printed in zip(wanted, page.figures):
        same("key figures", figure[0], figure[1], printed[1])
        same("key figures", f"{figure[0]}, note", figure[2], printed[2])
    _check_facts(comparison, expected.facts, page.facts)
    _check_tables(comparison, page, expected.tables)
    _check_drawings(comparison, page, expected.drawings)
    if expected.notes is not None:
        same("notes", "notes", [flat(note) for note in expected.notes], page.items_of("notes"))
    if expected.sources is not None:
        printed = page.items_of("sources")
        same("cited sources", "sources", len(expected.sources), len(printed))
        for title, item in zip(expected.sources, printed):
            same("cited sources", "sources", flat(title), item[:len(flat(title))])


def cut_off_text(context):
    from .days import day_text

    return context.words("common.cut-off", d=day_text(context.cut_off))


def _check_facts(comparison, expected, printed):
    comparison.same("facts", "labels", [label for label, _ in expected], [label for label, _ in printed])
    there = dict(printed)
    for label, paragraphs in expected:
        comparison.same("facts", label, [flat(p) for p in paragraphs], there.get(label))


def _check_tables(comparison, page, expected):
    comparison.same("tables", "tables of the page", sorted(t.id for t in expected), sorted(page.tables))
    checker = TableCheck(comparison, page)
    for table in expected:
        if table.id in page.tables:
            checker.check(table, page.tables[table.id])


def _check_drawings(comparison, page, expected):
    charts = page.charts
    comparison.same("charts", "charts of the page", sorted(expected), sorted(charts))
    for name, drawing in expected.items():
        if name not in charts:
            continue
        figure = charts[name]
        comparison.same("sentences", f"chart {name}", drawing.message, figure.parent.one("p", "message").text)
        drawing.check(comparison, f"chart {name}", figure.one("svg"))
