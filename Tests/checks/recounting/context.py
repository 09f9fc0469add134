"""What every page check needs: the recount, its words, and the pages as printed."""

import posixpath
import re
from pathlib import Path

from . import html_tree
from .bodies import Bodies
from .content import Content, load, source_day
from .counting import Counts
from .days import Unreadable, day_text, read_time
from .judging import LOOKS, Judge
from .tables import Cell, number
from .words import Words, capital, count_text, flat, small


class Page:
    """A page as printed."""

    def __init__(self, path, text):
        self.path = path
        self.root = html_tree.parse(text)
        self.main = self.root.by_id("noi-dung")
        tables = [html_tree.PrintedTable(t) for t in self.main.all("table")]
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
        listed = self.main.one("dl", "facts")
        return [(d.one("dt").text, d.one("dd").paragraphs) for d in listed.elements()] if listed else []

    @property
    def charts(self):
        return {figure.get("id"): figure for figure in self.main.all("figure")}

    def items_of(self, section):
        element = self.main.one("section", section)
        return [item.text for item in element.one("ul").elements()] if element else []


class Context:
    """The recount and its words at one cut-off date."""

    def __init__(self, content_folder, words_file, cut_off=None):
        self.content = Content(content_folder)
        self.bodies = Bodies(self.content)
        self.cut_off = read_time(cut_off or self.content.site["cutOff"]).last
        self.judge = Judge(self.content, self.cut_off)
        self.counts = Counts(self.content, self.bodies, self.judge)
        self.words = Words(load(Path(words_file)), self.content.province_word())
        self.year = self.counts.year
        self.number = self.content.plan["number"]

    # Paths

    def cluster_path(self, cluster):
        return f"cum-cong-nghiep/{cluster}.html"

    def unit_path(self, unit):
        return f"dia-ban/{unit}.html"

    def agency_path(self, agency):
        return f"co-quan/{agency}.html"

    def plan_path(self):
        return f"ke-hoach/{self.year}/index.html"

    def annex_path(self, annex):
        return f"ke-hoach/{self.year}/phu-luc-{annex.number}.html"

    # Cells

    def plan_name(self):
        return self.words("table.plan-name", n=self.number, d="ngày " + day_text(read_time(self.content.plan["date"]).last))

    def row_name(self, row):
        key, gaps = row.name()
        return self.words(key, **gaps)

    def row_cell(self, row):
        return Cell(self.row_name(row), "row references", f"{self.annex_path(row.annex)}#{row.id}")

    def cluster_cell(self, cluster):
        if cluster is None:
            return Cell("")
        return Cell(self.content.clusters[cluster]["name"], "names", self.cluster_path(cluster))

    def unit_cell(self, unit, otherwise="table.whole-city"):
        if unit is None:
            return Cell(self.words(otherwise), "names")
        link = self.unit_path(unit) if unit in self.counts.districts() else None
        return Cell(self.content.titled_unit(unit), "names", link)

    def agency_name(self, agency):
        return self.content.agencies[agency]["name"]

    def agencies_cell(self, agencies):
        return Cell("\n".join(self.agency_name(a) for a in agencies), "names")

    def subject(self, commitment):
        if commitment.duty:
            return "\n".join(commitment.duty.text.split("\n"))
        return self.words(f"milestone.{commitment.milestone}")

    def months(self, least, most):
        if most == 0:
            return self.words("months.under-one")
        if least == most:
            return self.words("months.exact", n=most)
        return self.words("months.span", a=least, b=most)

    def status_text(self, commitment):
        status = commitment.status
        if commitment.milestone == "ground-breaking":
            words = self._start_text(status)
            if words:
                return words
        gaps = {}
        if status.category in ("done-late", "late"):
            gaps["n"] = self.months(status.least, status.most)
        if status.category == "late":
            gaps["d"] = day_text(status.day)
            if status.most == 0:
                return self.words("status.late-under-one", d=gaps["d"])
        return self.words(f"status.{status.category}", **gaps)

    def _start_text(self, status):
        if status.category == "done-on-time":
            return self.words("start.on-time")
        if status.category == "done-late":
            return self.words("start.late", n=self.months(status.least, status.most))
        if status.category == "done-undecided":
            return self.words("start.undecided" if status.occurrence.is_dated else "start.undated")
        if status.category == "late":
            return self.words("start.not-yet", d=day_text(status.day))
        return None

    def status_cell(self, commitment):
        return Cell(self.status_text(commitment), "statuses", look=LOOKS[commitment.status.category])

    def category_text(self, category):
        return self.words(f"status.category-{category}" if category in ("done-late", "late") else f"status.{category}")

    def due_cell(self, commitment):
        duty = commitment.duty
        if commitment.due is None:
            reason = commitment.missing or commitment.row.missing
            missing = self.words("due.missing", r=reason) if reason else self.words("table.not-collected")
            return Cell(missing, "deadlines")
        text = commitment.due.cell
        if duty and duty.basis == "text":
            text += "\n" + self.words("due.from-text")
        elif duty and duty.basis == "rule":
            text += "\n" + self.words("due.from-plan-year")
        elif duty and duty.basis == "milestone":
            milestone = commitment.row.annex.tree["dutyDue"]["milestone"]
            text += "\n" + self.words("due.from-milestone", m=small(self.words(f"milestone.{milestone}")))
        return Cell(text, "deadlines")

    def done_cell(self, commitment):
        occurrence = commitment.status.occurrence
        if occurrence is None:
            return Cell(self.words("table.not-collected"), "dates done")
        if occurrence.time and self._says_all(occurrence):
            return Cell(occurrence.time.cell, "dates done")
        return Cell(capital(self.when(occurrence)), "dates done")

    def _says_all(self, occurrence):
        time = occurrence.time
        return time.kind != "unknown" and (time.first, time.last) == (occurrence.first, occurrence.last)

    def when(self, occurrence):
        """When it happened, in a sentence."""
        if occurrence.time and self._says_all(occurrence):
            return occurrence.time.sentence
        first, last = occurrence.first, occurrence.last
        if first and last:
            return self.words("when.between", a=day_text(first), b=day_text(last))
        if last:
            return f"không muộn hơn ngày {day_text(last)}"
        return self.words("when.from", d=day_text(first)) if first else self.words("when.unknown")

    def sources_cell(self, event):
        if event is None:
            return Cell("", "sources")
        return Cell("\n".join(self.short_source(s) for s in event.tree.get("sources", [])), "sources")

    def short_source(self, key):
        source = self.content.sources[key]
        if source["kind"] == "document":
            return source["title"]
        day = source_day(source)
        return source.get("publisher", source["title"]) + (f", {day.text}" if day else "")

    def row_milestone_cells(self, row, milestone, done=True):
        """Deadline, when done, status of a milestone of a row; what the row leaves blank says so."""
        commitment = self.counts.milestone_of(row, milestone)
        nothing = self.words("table.not-collected")
        if commitment:
            cells = [self.due_cell(commitment), self.done_cell(commitment), self.status_cell(commitment)]
        elif row.annex.column("milestone", milestone) is None:
            cells = [Cell("", "deadlines"), Cell(nothing, "dates done"), Cell("", "statuses")]
        else:
            blank = nothing if row.missing else self.words("due.not-assigned", y=self.year)
            cells = [Cell(blank, "deadlines"), Cell(nothing, "dates done"), Cell("", "statuses")]
        return cells if done else [cells[0], cells[2]]

    def is_late_row(self, row):
        commitments = self.judge.by_row.get(row.id, [])
        return any(c.milestone and c.status.category == "late" for c in commitments)

    def developer_cell(self, row):
        if row.developer:
            link = self.agency_path(row.developer) if self.bodies.has_page(row.developer) else None
            return Cell(self.agency_name(row.developer), "names", link)
        column = row.annex.column("developer")
        text = row.cells[column["id"]].text if column and column["id"] in row.cells else ""
        return Cell(text or self.words("table.not-collected"), "names")

    def rate_of(self, row):
        """The occupancy rate of a row in percent; None where the source gives none."""
        column = row.annex.column("occupancy")
        text = row.cells[column["id"]].text if column and column["id"] in row.cells else ""
        return text or None

    # Starts

    def at_least(self, starts):
        text = count_text(starts.started)
        return self.words("table.at-least", n=text) if starts.is_lower_bound else text

    def started_text(self, starts):
        return self.words("table.not-collected") if starts.started == 0 else self.at_least(starts)

    def late_figure(self, late, unknown):
        """Dots where none is known to be late and nothing is known of some."""
        return self.words("table.not-collected") if late == 0 and unknown else count_text(late)

    def count_cell(self, value, unknown=0):
        """A dash where there is none, dots where there is none among what is known."""
        if value:
            return number(value)
        return Cell(self.words("table.not-collected" if unknown else "table.none"), "counts")

    def start_cells(self, starts):
        """To start, started, known not to have started, unknown."""
        started = self.started_text(starts) if starts.total else self.words("table.none")
        return [
            self.count_cell(starts.total), Cell(started, "counts"),
            self.count_cell(starts.not_started, starts.unknown), self.count_cell(starts.unknown)]

    def start_figure(self, starts):
        return f"{self.started_text(starts)}/{count_text(starts.total)}"


def percent_of(text):
    """`68,45%` as a number."""
    found = re.fullmatch(r"(\d+(?:,\d+)?)%", text)
    if not found:
        raise Unreadable(text)
    return float(found[1].replace(",", "."))


def read_pages(folder):
    """Every page of the output by path."""
    root = Path(folder)
    return {
        path.relative_to(root).as_posix(): Page(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(root.rglob("*.html"))
    }
