"""The summary for leaders: what stands, what is late, what is next, what needs a decision."""

from collections import Counter

from ..days import read_time
from ..expected import Expected
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text, small
from .clusters import cited, plan_over_note
from .late_list import LateListPage
from .overview import Cumulative, OverviewPage, lateness_cell
from .targets import Targets

#: The rows of each table that the sheet has room for.
LATE, AHEAD_ROWS, OBSTACLES = 5, 4, 3
AHEAD = ("in-progress", "due-this-quarter", "not-yet-due")


class SummaryPage:
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.overview, self.late_list = OverviewPage(context, []), LateListPage(context)
        self.late = self.late_list.late
        ahead = [
            (c.last, view, c) for view in context.views for c in view.judge.commitments
            if c.last and c.status.category in AHEAD]
        self.ahead = [(view, c) for _, view, c in sorted(ahead, key=lambda entry: entry[0])]
        self.obstacles = [e for e in reversed(context.content.events) if e.kind == "obstacle" and self.is_known(e)]

    def late_rows(self):
        return LATE - 2 if self.ahead else LATE

    def is_known(self, event):
        if event.cluster:
            return event in self.context.judge.by_cluster.get(event.cluster, [])
        day = event.time.first or event.time.last
        return day is None or day <= self.context.cut_off

    def expected(self):
        words, context = self.words, self.context
        sentence = " ".join([self.overview.sentence()] + plan_over_note(context))
        events = [c.status.event for c in self.late[:self.late_rows()]]
        chart = Cumulative(context)
        observed = chart.shown_sources()
        tables = [chart.table(), self.late_table(), self.ahead_table(), self.obstacle_table()]
        return Expected(
            words("summary.title"), sentence, self.overview.figures(), tables=[t for t in tables if t],
            drawings={chart.name: chart.drawing()},
            notes=[words("note.press")] if any(e.is_press for e in events) else [],
            sources=self.sources(observed, events + self.obstacles[:OBSTACLES]))

    def sources(self, observed, events):
        """The plan in full; of the others only who says so."""
        content = self.context.content
        own = content.plan["sources"]
        keys = set(observed) | {s for event in events for s in event.tree.get("sources", [])}
        others = [key for key in content.sources if key in keys and key not in own]
        return [content.sources[key]["title"] for key in own] + [self.context.short_source(key) for key in others]

    def check(self, comparison, page):
        sheet = page.main.one("div", "one-sheet")
        printed = [
            p.text for section in sheet.all("section") for p in section.elements()
            if p.name == "p" and "export" not in p.classes]
        more = " Danh sách đầy đủ"
        wanted = [self.late_sentence() + more, self.ahead_sentence(), self.decision_sentence(), self.gaps()]
        comparison.same("sentences", "parts of the sheet", wanted, printed)

    def late_sentence(self):
        words, units = self.words, self.context.content.units
        counts = Counter(c.row.unit for c in self.late if c.row.unit)
        first = list(dict.fromkeys(c.row.unit for c in self.late if c.row.unit))
        most = sorted((u for u in first if counts[u] > 1), key=lambda u: -counts[u])[:3]
        if not most:
            return self.late_list.sentence()
        names = [
            words("summary.area", x=small(self.context.content.titled_unit(u)), n=count_text(counts[u])) for u in most]
        joined = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " và " + names[-1]
        return self.late_list.sentence() + " " + words("summary.areas", x=joined)

    def ahead_sentence(self):
        if not self.ahead:
            return self.words("summary.upcoming-none")
        return self.words("summary.upcoming", n=count_text(len(self.ahead)), d=self.ahead[0][1].due.sentence)

    def decision_sentence(self):
        if not self.obstacles:
            return self.words("summary.obstacles-none")
        text = self.words("summary.obstacles", n=count_text(len(self.obstacles)))
        beyond = sum(1 for e in self.obstacles if self.is_beyond(e))
        return text + (" " + self.words("summary.obstacles-beyond", n=count_text(beyond)) if beyond else "")

    def is_beyond(self, event):
        return event.tree.get("obstacle", {}).get("beyondPowers") == "có"

    def gaps(self):
        counts = (
            ("unknown", len(self.late_list.unknown)), ("starts", self.overview.starts.unknown),
            ("rows", sum(1 for row in self.context.content.rows if row.missing)))
        parts = [self.words(f"summary.gap-{key}", n=count_text(n)) for key, n in counts if n]
        return self.words("summary.gaps", x="; ".join(parts)) if parts else self.words("summary.gaps-none")

    def head(self, *keys):
        return [self.words(key if "." in key else f"column.{key}") for key in keys]

    def subject(self, c):
        text = shortened(self.context.subject(c))
        cluster = self.context.content.clusters[c.row.cluster]["name"] if c.row.cluster else None
        return Cell(f"{text}: {cluster}" if cluster else text, "names")

    def late_table(self):
        if not self.late:
            return None
        context, rows = self.context, []
        for c in self.late[:self.late_rows()]:
            rows.append(ExpectedRow([
                Cell(""), self.subject(c), context.unit_cell(c.row.unit), context.agencies_cell(c.bodies),
                context.due_cell(c), lateness_cell(context, c.status.least)], is_late=True))
        return ExpectedTable(
            "cham-nhieu-nhat", self.head("ordinal", "subject", "unit", "lead", "due", "lateness"), rows, numbered=True,
            caption=self.words("summary.late-table", n=count_text(len(rows)), t=count_text(len(self.late))))

    def ahead_table(self):
        if not self.ahead:
            return None
        rows = []
        for view, c in self.ahead[:AHEAD_ROWS]:
            rows.append(ExpectedRow([
                Cell(""), self.subject(c), view.unit_cell(c.row.unit), view.agencies_cell(c.bodies), view.due_cell(c),
                view.status_cell(c)]))
        return ExpectedTable(
            "sap-den-han", self.head("ordinal", "subject", "unit", "lead", "due", "status"), rows, numbered=True,
            caption=self.words("summary.upcoming-table", n=count_text(len(rows)), t=count_text(len(self.ahead))))

    def obstacle_table(self):
        shown = self.obstacles[:OBSTACLES]
        if not shown:
            return None
        context, words = self.context, self.words
        told = [e.tree.get("obstacle", {}) for e in shown]
        columns = [
            ("summary.authority", any("authority" in t or t.get("beyondPowers") == "có" for t in told), self.authority),
            ("summary.proposal", any("proposal" in t or "deadline" in t for t in told), self.proposal)]
        columns = [(head, text) for head, is_told, text in columns if is_told]
        rows = []
        for event in shown:
            place = [context.content.clusters[event.cluster]["name"]] if event.cluster else []
            content = " – ".join(place + ([shortened(event.tree["text"])] if "text" in event.tree else []))
            rows.append(ExpectedRow(
                [Cell(""), Cell(content, "events"), Cell(event.time.cell, "dates of events")]
                + [Cell(text(event), "events") for _, text in columns] + [context.sources_cell(event)]))
        heads = self.head("ordinal", "summary.obstacle", "date", *(head for head, _ in columns), "source")
        return ExpectedTable(
            "kho-khan-vuong-mac", heads, rows, numbered=True,
            caption=words("summary.obstacle-table", n=count_text(len(rows)), t=count_text(len(self.obstacles))))

    def authority(self, event):
        told = event.tree.get("obstacle", {})
        lines = [self.context.agency_name(told["authority"])] if "authority" in told else []
        return "\n".join(lines + ([self.words("summary.beyond")] if self.is_beyond(event) else []))

    def proposal(self, event):
        told = event.tree.get("obstacle", {})
        lines = [shortened(told["proposal"])] if "proposal" in told else []
        if "deadline" in told:
            lines.append(self.words("summary.deadline", d=read_time(told["deadline"]).sentence))
        return "\n".join(lines)


def shortened(text):
    """The first words of a long text."""
    if len(text) <= 140:
        return text
    return text[:140].rsplit(" ", 1)[0] + "…"
