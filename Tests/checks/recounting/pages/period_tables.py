"""The tables of a month, quarter or year."""

from collections import Counter

from ..days import QUARTERS, ROMAN, day_text
from ..statuses import LOOKS, ORDER
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text


class PeriodTables:
    """What `PeriodPage` prints as tables."""

    def head(self, *keys):
        return [self.words(key if "." in key else f"column.{key}") for key in keys]

    def status_heads(self):
        days = ([self.last] if self.past else []) + [self.context.cut_off]
        return [self.words("column.status-at", d=day_text(day)) for day in days]

    def status_cells(self, c):
        then = [self.context.status_cell(self.past[id(c)], adjusted=False)] if self.past else []
        return then + [self.context.status_cell(c, adjusted=False)]

    def status_note(self):
        return [self.words("period.note-status", d=day_text(self.last))] if self.past else []

    def due_table(self):
        if not self.due:
            return None
        context, rows = self.context, []
        for c in self.due:
            cells = [
                Cell(""), context.cluster_cell(c.row.cluster), context.unit_cell(c.row.unit),
                context.developer_cell(c.row), Cell(context.subject(c), "names"), context.due_cell(c),
                context.done_cell(c), *self.status_cells(c)]
            rows.append(ExpectedRow(cells, c.id, is_late=c.status.category == "late"))
        lost = max(context.counts.lost_rows(None, m) for m in {c.milestone for c in self.due})
        lost_note = [self.words("period.note-lost", n=count_text(lost), k=self.kind)] if lost else []
        heads = self.head("ordinal", "cluster", "unit", "developer", "milestone", "due", "done")
        return ExpectedTable(
            "moc-den-han", heads + self.status_heads(), rows, numbered=True, notes=self.status_note() + lost_note,
            caption=self.words("period.due-table", t=self.name))

    def done_table(self):
        if not self.done:
            return None
        context, rows = self.context, []
        for c in self.done:
            rows.append(ExpectedRow([
                Cell(""), context.cluster_cell(c.row.cluster), context.unit_cell(c.row.unit),
                Cell(context.subject(c), "duties"), context.due_cell(c), context.done_cell(c),
                Cell(self.words(f"period.{self.against(c)}", k=self.kind), "statuses"),
                context.sources_cell(c.status.event)]))
        heads = self.head("ordinal", "cluster", "unit", "subject", "due", "done", "against-plan", "source")
        return ExpectedTable(
            "da-thuc-hien", heads, rows, numbered=True, caption=self.words("period.done-table", t=self.name))

    def against(self, c):
        if c.last is None:
            return "undue"
        if c.last < self.first:
            return "carried-over"
        if c.last > self.last:
            return "early"
        return {"done-on-time": "on-time", "done-late": "late"}.get(c.status.category, "undecided")

    def duty_table(self):
        if not self.duties:
            return None
        context, rows = self.context, []
        for c in self.duties:
            cells = [
                Cell(""), Cell(context.subject(c), "duties"), context.cluster_cell(c.row.cluster),
                context.unit_cell(c.row.unit), context.agencies_cell(c.bodies), context.due_cell(c),
                *self.status_cells(c)]
            group = self.words("late.annex", a=c.row.annex.number)
            rows.append(ExpectedRow(cells, c.duty.id, group, c.status.category == "late"))
        heads = self.head("ordinal", "duty", "cluster", "unit", "lead", "due") + self.status_heads()
        return ExpectedTable(
            "nhiem-vu-den-han", heads, rows, numbered=True, notes=self.status_note(),
            caption=self.words("period.duty-table", t=self.name))

    # The year

    def standing_table(self):
        """What was due by status, on the year's last day and at the cut-off date."""
        shown = self.due + self.duties
        if not self.past or not shown:
            return None
        then = Counter(self.past[id(c)].status.category for c in shown)
        now = Counter(c.status.category for c in shown)
        rows = [
            ExpectedRow([
                Cell(self.context.category_text(category), "statuses", look=LOOKS[category]),
                self.context.count_cell(then[category]), self.context.count_cell(now[category])])
            for category in ORDER if then[category] + now[category]]
        days = [self.words("column.items-at", d=day_text(day)) for day in (self.last, self.context.cut_off)]
        return ExpectedTable(
            "tong-hop-trang-thai", self.head("status") + days, rows, notes=self.status_note(),
            caption=self.words("period.standing-table", t=self.name))

    def quarter_table(self):
        """What was due in each quarter, and how it stands."""
        context, rows = self.context, []
        for quarter in range(1, 5):
            first, last = QUARTERS.days((context.year, quarter))
            due = [c for c in self.due + self.duties if first <= c.last <= last]
            tally = Counter(c.status.category for c in due)
            unknown = tally["no-information"]
            done = sum(1 for c in due if c.status.is_done)
            title = self.words("period.title-quarter", q=ROMAN[quarter - 1], y=context.year)
            rows.append(ExpectedRow([
                Cell(title, "names", f"ke-hoach/{context.year}/quy-{quarter}.html"),
                context.count_cell(sum(1 for c in due if c.milestone)),
                context.count_cell(sum(1 for c in due if c.duty)), context.count_cell(done, unknown),
                context.count_cell(tally["late"], unknown), context.count_cell(unknown)]))
        heads = self.head(
            "quarter", "milestone-count", "duty-count", "done-items", "figure.late", "figure.unknown")
        return ExpectedTable(
            "den-han-theo-quy", heads, rows, notes=[self.words("listing.signs")],
            caption=self.words("period.quarter-table", t=self.name, d=day_text(context.cut_off)))
