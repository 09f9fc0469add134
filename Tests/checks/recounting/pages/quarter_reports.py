"""The report of a quarter in its form, and its annex: what was to be done and what was, with totals."""

from ..days import QUARTERS, ROMAN, day_text, read_time
from ..documents import known
from ..expected import Expected
from ..statuses import LOOKS, Commitment
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import capital, count_text, flat, small
from .clusters import cited
from .events import obstacle
from .quarter_totals import QuarterTotals


def quarter_reports(context):
    """The paths of the reports of a plan's quarters, each with its page; none where the content names no form."""
    if "reports" not in context.content.site:
        return {}
    return {f"ke-hoach/{context.year}/bao-cao-quy-{n}.html": QuarterReport(context, n) for n in range(1, 5)}


class QuarterReport(QuarterTotals):
    def __init__(self, context, number):
        self.context, self.words, self.number = context, context.words, number
        self.form = context.content.site["reports"]
        self.first, self.last = QUARTERS.days((context.year, number))
        self.short = QUARTERS.period((context.year, number))
        self.name = small(self.words("period.title-quarter", q=ROMAN[number - 1], y=context.year))

    def read(self):
        """What falls into the quarter; read when the page is checked."""
        own = [c for c in self.context.judge.commitments if c.last and self.first <= c.last <= self.last]
        self.milestones = [c for c in own if c.milestone]
        self.duties = [c for c in own if c.duty]
        views = sorted(self.context.site.views, key=lambda view: view.year)
        self.others = [
            (view, c) for view in views for c in view.judge.commitments if self.is_done_here(c) and c not in own]
        self.obstacles = [e for e in self.context.content.events if e.kind == "obstacle" and self.is_of_quarter(e)]

    def is_done_here(self, c):
        found = c.status.occurrence
        return c.status.is_done and found.is_dated and self.first <= found.first and found.last <= self.last

    def is_of_quarter(self, event):
        if event.is_estimate:
            return False
        first, period = event.time.first or event.time.last, event.report.period
        if first is None:
            return bool(period) and (period.first, period.last) == (self.first, self.last)
        return self.first <= first <= min(self.last, self.context.cut_off)

    def expected(self):
        self.read()
        context, words = self.context, self.words
        events = [c.status.event for c in self.due() if c.status.event]
        events += [c.status.event for _, c in self.others if c.status.event] + self.obstacles
        press = [words("note.press")] if any(event.is_press for event in events) else []
        tables = [
            self.total_table(),
            self.table("moc-den-han", "milestone-table", self.milestones, self.milestone_cells, self.lost_note()),
            self.table("nhiem-vu-den-han", "duty-table", self.duties, self.duty_cells, []),
            self.table("thuc-hien-ky-khac", "other-table", [c for _, c in self.others], self.other_cells, [])]
        return Expected(
            words("quarterly.title", t=self.name), self.sentence(), self.figures(), tables=[t for t in tables if t],
            notes=press, sources=cited(context, context.content.plan["sources"], events))

    # Tables

    def lost_note(self):
        lost = max((self.context.counts.lost_rows(None, m) for m in {c.milestone for c in self.milestones}), default=0)
        return [self.words("period.note-lost", n=count_text(lost), k=self.words("period.quarter"))] if lost else []

    def table(self, name, caption, commitments, cells, notes):
        if not commitments:
            return None
        heads, row_cells = cells()
        standing = ["quarterly.column-plan", "column.done", "quarterly.column-late", "quarterly.column-obstacle"]
        heads = ["column.ordinal", *heads, *standing, "column.reporter"]
        rows = [
            ExpectedRow(
                [Cell(""), *row_cells(c), *self.standing(c)], c.id, self.area_name(c.row.unit),
                c.status.category == "late")
            for c in commitments]
        return ExpectedTable(
            name, [self.words(head) for head in heads], rows, order="free", numbered=True, notes=notes,
            caption=self.words(f"quarterly.{caption}", t=self.short))

    def milestone_cells(self):
        return ["column.cluster", "column.milestone", "column.developer"], lambda c: [
            self.context.cluster_cell(c.row.cluster), Cell(self.context.subject(c), "names"),
            self.view_of(c).developer_cell(c.row)]

    def duty_cells(self):
        return ["column.duty", "column.cluster", "column.lead"], lambda c: [
            Cell(self.context.subject(c), "duties"), self.context.cluster_cell(c.row.cluster),
            self.context.agencies_cell(c.bodies)]

    def other_cells(self):
        return ["column.cluster", "column.subject", "column.lead"], lambda c: [
            self.context.cluster_cell(c.row.cluster), Cell(self.context.subject(c), "duties"),
            self.view_of(c).developer_cell(c.row) if c.milestone else self.context.agencies_cell(c.bodies)]

    def view_of(self, commitment):
        return next((view for view, c in self.others if c is commitment), self.context)

    def standing(self, c):
        view = self.view_of(c)
        if c.status.is_done:
            actual = view.done_cell(c)
        else:
            text = view.status_text(c)
            if c.expected:
                text += "\n" + self.words("done.estimate", w=c.expected.time.sentence)
            actual = Cell(text, "statuses", look=LOOKS[c.status.category])
        late = self.lateness(c)
        if c.adjusted:
            moved = Commitment(c.row, c.adjusted[0], status=c.adjusted[1])
            late += "\n" + flat(self.words("status.adjusted") + self.lateness(moved))
        return [view.due_cell(c), actual, Cell(late, "lateness"), self.obstacle_cell(c), self.reporter_cell(c)]

    def lateness(self, c):
        status, words = c.status, self.words
        if status.category in ("done-late", "late"):
            text = self.context.months(status.least, status.most)
            plain = status.category == "done-late" or status.most == 0
            return text if plain else words("table.at-least-words", n=text)
        if status.category in ("done-undecided", "no-readable-date"):
            return words(f"status.{status.category}")
        return words("table.not-collected" if status.category == "no-information" else "table.none")

    def obstacle_cell(self, c):
        found = self.latest_obstacle(c)
        if found is None:
            return Cell("", "events")
        lines = [flat(found.tree["text"])] if "text" in found.tree else []
        return Cell("\n".join(lines + ([found.time.cell] if found.time.kind != "unknown" else [])), "events")

    def latest_obstacle(self, c):
        judge = self.context.judge
        if c.duty:
            days = [(e, e.time.first or e.time.last) for e in self.context.content.events]
            named = [
                e for e, day in days
                if e.kind == "obstacle" and e.tree.get("duty") == c.duty.id and (not day or day <= judge.cut_off)]
            return named[-1] if named else None
        own = [
            (judge.known_by(e), position, e) for position, e in enumerate(judge.by_cluster.get(c.row.cluster, []))
            if e.kind == "obstacle" and "duty" not in e.tree]
        return max(own, key=lambda entry: entry[:2])[2] if own else None

    def reporter_cell(self, c):
        event = c.status.event
        return Cell(self.context.agency_name(event.report.sender) if event else self.words("table.not-collected"), "names")

    # The report

    def check(self, comparison, page):
        article, annex = page.main.one("article", "document"), page.main.one("section", "quarter-annex")
        content, form = self.context.content, self.form

        def same(part, wanted, elements):
            comparison.same("forms of reports", part, [flat(text) for text in wanted], [e.text for e in elements])

        head, foot = article.one("header", "document-head"), article.one("footer", "document-foot")
        above = [self.context.agency_name(form["superior"]).upper()] if "superior" in form else []
        same("superior", above, head.all("p", "document-superior"))
        issuer = self.context.agency_name(form["issuer"])
        same("issuer", [issuer.upper()], head.one("div", "document-issuer").all("p", "document-capitals"))
        same("number", [self.words("letter.number", n=self.report_number())], head.all("p", "document-number"))
        day = self.sent_day()
        dateline = f"ngày {day.day:02} tháng {two_digits(day.month)} năm {day.year}" if day else self.blank()
        same("date", [self.words("letter.dateline", p=form["place"], d=dateline)], head.all("p", "document-date"))
        same("kind", [self.words("quarterly.kind")], article.all("p", "document-kind"))
        same("subject", [self.subject()], article.all("p", "document-title"))
        same("basis", [self.basis()], article.all("p", "document-basis"))
        same("headings", [self.words(f"quarterly.{key}") for key in ("results", "obstacles")], article.all("h2"))
        same("text", self.text(issuer), article.all("p", "document-text"))
        same("recipients", form["recipients"], foot.one("div", "document-recipients").all("li"))
        same("authority", form.get("authority", []), foot.one("div", "document-signature").all("p", "document-capitals"))
        same("signer", [], foot.all("p", "document-name"))
        same("annex", [self.words("quarterly.annex")], annex.all("p", "annex-number"))
        same("title of the annex", [self.subject().upper()], annex.all("h2"))
        written = f"ngày {day_text(day)}" if day else self.blank()
        reference = self.words("quarterly.reference", n=self.report_number(), d=written, x=issuer)
        same("reference of the annex", [reference], annex.all("p", "annex-reference"))
        comparison.same("forms of reports", "plans with annexes", bool(content.annexes), page.main.one("p", "screen-only") is not None)

    def sent(self):
        """The report as a document, where the log has it."""
        return next((
            r.tree.get("document", {}) for r in self.context.content.reports
            if r.sender == self.form["issuer"] and r.period and (r.period.first, r.period.last) == (self.first, self.last)
        ), {})

    def report_number(self):
        return self.sent().get("number") or f"{self.words('table.not-collected')}/{self.form['symbol']}"

    def sent_day(self):
        return read_time(self.sent()["date"]).last if "date" in self.sent() else None

    def blank(self):
        return self.words("letter.blank-date")

    def subject(self):
        return self.words("quarterly.subject", p=self.context.number, t=self.name)

    def basis(self):
        plan, words = self.context.content.plan, self.words
        issued = read_time(known(plan["date"])) if known(plan["date"]) else None
        is_day = issued and issued.kind == "within" and issued.first == issued.last
        gaps = {
            "n": known(plan["number"]) or words("table.not-collected"), "d": issued.sentence if is_day else self.blank(),
            "x": self.context.agency_name(plan["issuer"])}
        title = known(plan["title"])
        return words("quarterly.basis", t=small(title), **gaps) if title else words("quarterly.basis-untitled", **gaps)

    def text(self, issuer):
        words = self.words
        return [
            words("quarterly.opening", x=issuer, t=self.name), *self.results(), *self.obstacle_lines(),
            words("quarterly.closing", t=self.name, x=issuer)]

    def obstacle_lines(self):
        if not self.obstacles:
            return [self.words("quarterly.obstacles-none")]
        lines = []
        for event in self.obstacles:
            clusters = self.context.content.clusters
            place = f"{clusters[event.cluster]['name']} – " if event.cluster else ""
            told = [event.tree["text"]] if "text" in event.tree else []
            lines.append(place + " ".join(told + obstacle(self.context, event.tree.get("obstacle", {}))))
        return lines


def two_digits(month):
    return f"0{month}" if month < 3 else str(month)
