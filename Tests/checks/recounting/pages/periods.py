"""A month, quarter or the year of a plan: what was due, what was done, what was reported."""

from ..days import MONTHS, QUARTERS, ROMAN, YEARS, day_text
from ..expected import Expected
from ..judging import Judge
from ..words import capital, count_text
from .clusters import cited, plan_over_note
from .overview import late_figures
from .period_reports import report_table
from .period_tables import PeriodTables
from .starts import StartQuarters, stated_notes


def period_pages(context):
    """The paths of the pages of a plan's periods, each with its page."""
    if not context.content.annexes:
        return {}
    folder = f"ke-hoach/{context.year}/"
    names = [("nam", YEARS, 1)] + [(f"quy-{n}", QUARTERS, n) for n in range(1, 5)]
    names += [(f"thang-{n}", MONTHS, n) for n in range(1, 13)]
    return {f"{folder}{name}.html": PeriodPage(context, grain, number) for name, grain, number in names}


class PeriodPage(PeriodTables):
    def __init__(self, context, grain, number):
        self.context, self.words, self.grain = context, context.words, grain
        self.key = (context.year, number)
        self.first, self.last = grain.days(self.key)
        self.name, self.kind = grain.period(self.key), context.words(f"period.{grain.name}")

    def read(self):
        """What falls into the period; read when the page is checked."""
        context = self.context
        commitments = context.judge.commitments
        due = [c for c in commitments if c.last and self.first <= c.last <= self.last]
        self.due = [c for c in due if c.milestone]
        self.duties = [c for c in due if c.duty]
        self.done = [c for c in commitments if self.is_done_here(c)]
        series = context.counts.series(grain=self.grain).quarters
        self.quarter = next(q for q in series if q.key == self.key)
        self.past = self.standing_then() if self.last < context.cut_off else None

    def is_done_here(self, c):
        found = c.status.occurrence
        if not c.status.is_done or not found.is_dated:
            return False
        return self.first <= found.first and found.last <= self.last

    def standing_then(self):
        """Each commitment as it stood on the period's last day, by all that is known since."""
        judge = Judge(self.context.content.at(self.last), self.last, knows_later=True)
        return dict(zip((id(c) for c in self.context.judge.commitments), judge.commitments))

    def expected(self):
        self.read()
        context, words = self.context, self.words
        is_month, is_year = self.grain is MONTHS, self.grain is YEARS
        chart = "khoi-cong-theo-thang" if is_month else "khoi-cong-theo-quy"
        quarters = StartQuarters(context, chart, year=context.year, grain=MONTHS if is_month else QUARTERS)
        tables = [quarters.table(), self.due_table(), self.done_table()]
        tables += [self.standing_table(), self.quarter_table()] if is_year else [self.duty_table()]
        tables.append(report_table(context, self.first, self.last, self.name))
        shown = self.due + self.done + self.duties
        events = [c.status.event for c in shown if c.status.event]
        press = [words("note.press")] if any(event.is_press for event in events) else []
        over = plan_over_note(context)
        return Expected(
            self.title(), " ".join([self.sentence()] + (over if is_year else [])), self.figures(),
            tables=[t for t in tables if t], drawings={chart: quarters.drawing()},
            notes=stated_notes(context, [self.name]) + press + ([] if is_year else over),
            sources=cited(context, context.content.plan["sources"], events))

    def title(self):
        year, number = self.key
        gaps = {"month": {"m": number}, "quarter": {"q": ROMAN[(number - 1) % 4]}, "year": {}}[self.grain.name]
        return self.words(f"period.title-{self.grain.name}", y=year, **gaps)

    def at_least(self, count, key="table.at-least"):
        text = count_text(count)
        return self.words(key, n=text) if self.context.counts.starts().is_lower_bound else text

    def sentence(self):
        q, words, kind = self.quarter, self.words, self.kind
        plan = words("period.plan", n=count_text(q.planned), k=kind) if q.planned else words("period.plan-none", k=kind)
        expected = self.expected_starts()
        if expected:
            plan = words("period.sentence-estimated", n=count_text(expected)) + " " + plan
        if self.first > self.context.cut_off:
            return words("period.sentence-future", t=capital(self.name)) + " " + plan
        if q.done == 0:
            return words("period.sentence-unknown", t=self.name) + " " + plan
        text = words(
            "period.sentence", t=self.name, a=self.at_least(q.done, "table.at-least-words"),
            b=count_text(q.on_time), c=count_text(q.carried_over))
        rest = (("early", q.ahead), ("after", q.late), ("undue", q.undue))
        parts = [words(f"period.rest-{key}", n=count_text(n), k=kind) for key, n in rest if n]
        if parts:
            text += " " + words("period.sentence-rest", x=", ".join(parts))
        return text + " " + plan

    def expected_starts(self):
        """How many reports expect to start in the period; they are told apart from what has."""
        starts = self.context.counts.commitments(milestone="ground-breaking")
        times = [c.expected.time for c in starts if c.expected]
        return sum(1 for t in times if t.first and t.last and self.first <= t.first and t.last <= self.last)

    def figures(self):
        q, words = self.quarter, self.words
        done = self.at_least(q.done) if q.done else words("table.not-collected")
        note = words("period.figure-on-time", n=count_text(q.on_time)) if q.done else ""
        found = [
            (words("period.figure-planned", k=self.kind), count_text(q.planned), words("period.figure-clusters")),
            (words("period.figure-done", k=self.kind), done, note)]
        categories = [c.status.category for c in self.due + self.duties]
        if categories:
            found += late_figures(
                self.context, categories.count("late"), categories.count("no-information"), len(categories),
                ("period.figure-of-due", "period.figure-of-due-apart"), k=self.kind)
        return found
