"""A quarter of the plan year: what was due and what was done."""

from ..days import ROMAN, day_text, quarter_days, quarter_of
from ..expected import Expected
from ..judging import Judge
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text
from .clusters import cited, plan_over_note
from .overview import late_figures
from .starts import StartQuarters, stated_notes


class QuarterPage:
    def __init__(self, context, number):
        self.context, self.words = context, context.words
        self.key = (context.year, number)
        self.first, self.last = quarter_days(self.key)
        self.name = f"{ROMAN[number - 1]}/{context.year}"
        due = [c for c in context.judge.commitments if c.last and self.first <= c.last <= self.last]
        self.due = [c for c in due if c.milestone]
        self.duties = [c for c in due if c.duty]
        self.done = [c for c in context.judge.commitments if self.is_done_here(c)]
        self.quarter = next(q for q in context.counts.series().quarters if q.key == self.key)
        self.past = self.standing_then() if self.last < context.cut_off else None

    def is_done_here(self, c):
        found = c.status.occurrence
        if not c.status.is_done or not found.is_dated:
            return False
        return quarter_of(found.first) == self.key and quarter_of(found.last) == self.key

    def standing_then(self):
        """Each commitment as it stood on the quarter's last day, by all that is known since."""
        judge = Judge(self.context.content, self.last, knows_later=True)
        return dict(zip((id(c) for c in self.context.judge.commitments), judge.commitments))

    def expected(self):
        year, words = self.context.year, self.words
        quarters = StartQuarters(self.context, "khoi-cong-theo-quy", year=year)
        tables = [quarters.table(), self.due_table(), self.done_table(), self.duty_table()]
        shown = self.due + self.done + self.duties
        press = any(c.status.event and c.status.event.is_press for c in shown)
        notes = stated_notes(self.context, [self.key]) + ([words("note.press")] if press else [])
        return Expected(
            words("quarter.title", q=ROMAN[self.key[1] - 1], y=year), self.sentence(), self.figures(),
            tables=[t for t in tables if t], drawings={"khoi-cong-theo-quy": quarters.drawing()},
            notes=notes + plan_over_note(self.context),
            sources=cited(self.context, self.context.content.plan["sources"], [c.status.event for c in shown]))

    def at_least(self, count, key="table.at-least"):
        text = count_text(count)
        return self.words(key, n=text) if self.context.counts.starts().is_lower_bound else text

    def sentence(self):
        q, words = self.quarter, self.words
        plan = words("quarter.plan", n=count_text(q.planned)) if q.planned else words("quarter.plan-none")
        if self.first > self.context.cut_off:
            return words("quarter.sentence-future", q=self.name) + " " + plan
        if q.done == 0:
            return words("quarter.sentence-unknown", q=self.name) + " " + plan
        text = words(
            "quarter.sentence", q=self.name, a=self.at_least(q.done, "table.at-least-words"),
            b=count_text(q.on_time), c=count_text(q.carried_over))
        parts = [
            words(f"quarter.rest-{key}", n=count_text(n)) for key, n in (("early", q.ahead), ("after", q.late)) if n]
        if parts:
            text += " " + words("quarter.sentence-rest", x=", ".join(parts))
        return text + " " + plan

    def figures(self):
        q, words = self.quarter, self.words
        done = self.at_least(q.done) if q.done else words("table.not-collected")
        note = words("quarter.figure-on-time", n=count_text(q.on_time)) if q.done else ""
        found = [
            (words("quarter.figure-planned"), count_text(q.planned), words("quarter.figure-clusters")),
            (words("quarter.figure-done"), done, note)]
        categories = [c.status.category for c in self.due + self.duties]
        if categories:
            found += late_figures(
                self.context, categories.count("late"), categories.count("no-information"), len(categories),
                ("quarter.figure-of-due", "quarter.figure-of-due-apart"))
        return found

    def head(self, *keys):
        return [self.words(f"column.{key}") for key in keys]

    def status_heads(self):
        days = ([self.last] if self.past else []) + [self.context.cut_off]
        return [self.words("column.status-at", d=day_text(day)) for day in days]

    def status_cells(self, c):
        then = [self.context.status_cell(self.past[id(c)])] if self.past else []
        return then + [self.context.status_cell(c)]

    def status_note(self):
        return [self.words("quarter.note-status", d=day_text(self.last))] if self.past else []

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
        notes = self.status_note() + ([self.words("quarter.note-lost", n=count_text(lost))] if lost else [])
        heads = self.head("ordinal", "cluster", "unit", "developer", "milestone", "due", "done")
        return ExpectedTable(
            "moc-den-han", heads + self.status_heads(), rows, numbered=True, notes=notes,
            caption=self.words("quarter.due-table", q=self.name))

    def done_table(self):
        if not self.done:
            return None
        context, rows = self.context, []
        for c in self.done:
            rows.append(ExpectedRow([
                Cell(""), context.cluster_cell(c.row.cluster), context.unit_cell(c.row.unit),
                Cell(context.subject(c), "duties"), context.due_cell(c), context.done_cell(c),
                Cell(self.words(f"quarter.{self.against(c)}"), "statuses"), context.sources_cell(c.status.event)]))
        heads = self.head("ordinal", "cluster", "unit", "subject", "due", "done", "against-plan", "source")
        return ExpectedTable(
            "da-thuc-hien", heads, rows, numbered=True, caption=self.words("quarter.done-table", q=self.name))

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
            caption=self.words("quarter.duty-table", q=self.name))
