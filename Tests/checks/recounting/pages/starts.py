"""Sentences, charts and tables about breaking ground, shared by pages."""

from ..days import QUARTERS, ROMAN, day_text, quarter_days, read_period
from ..drawings import Bar, check_panels, check_quarters
from ..expected import Drawing
from ..tables import Cell, ExpectedRow, ExpectedTable, number
from ..words import capital, count_text, percent_text
from .stated import planned_when_issued


def starts_sentence(context, starts):
    day, total = day_text(context.cut_off), count_text(starts.total)
    if starts.started == 0:
        return context.words("started.none", d=day, y=context.year, b=total)
    key = "started.at-least" if starts.is_lower_bound else "started.exactly"
    return context.words(
        key, d=day, a=count_text(starts.started), b=total, p=percent_text(starts.started, starts.total),
        y=context.year)


class StartQuarters:
    """The chart by quarters or months of the city or a unit, and the table of its numbers; of one year where given."""

    def __init__(self, context, name, unit=None, year=None, grain=QUARTERS):
        self.context, self.words, self.name, self.unit = context, context.words, name, unit
        self.grain = grain
        self.starts = context.counts.starts(unit)
        self.series = context.counts.series(unit, grain=grain)
        self.shown = [q for q in self.series.quarters if year is None or q.key[0] == year]

    def done_text(self, quarter):
        if self.grain.days(quarter.key)[0] > self.context.cut_off:
            return ""
        if quarter.done == 0:
            return self.words("table.not-collected")
        return self.words("table.at-least", n=count_text(quarter.done))

    def is_planned(self, quarter):
        return quarter.planned > 0 or quarter.key[0] == self.context.year

    def drawing(self):
        dense = len(self.shown) > 6
        bars = []
        for quarter in self.shown:
            planned = quarter.planned if self.is_planned(quarter) else None
            done = self.done_text(quarter)
            texts = [] if planned is None else [
                count_text(planned) if dense else self.words("quarter-chart.planned", n=count_text(planned))]
            texts += [self.grain.label(quarter.key), done if dense else self.words("quarter-chart.done", n=done).strip()]
            bars.append(Bar(planned, quarter.done or None, tuple(text for text in texts if text)))
        years = list(dict.fromkeys(str(quarter.key[0]) for quarter in self.shown))
        return Drawing(self.message(), lambda c, place, svg: check_quarters(c, place, svg, bars, years))

    def message(self):
        total, year = count_text(self.starts.total), self.context.year
        if self.starts.started == 0:
            return self.words("quarter-chart.sentence-none", y=year, b=total)
        started = count_text(self.starts.started)
        if self.starts.is_lower_bound:
            started = self.words("table.at-least-words", n=started)
        placed = sum(quarter.done for quarter in self.series.quarters)
        return self.words(
            self.key("sentence"), y=year, b=total, d=day_text(self.context.cut_off), a=started,
            q=count_text(placed))

    def is_reported(self, quarter):
        """A report for a time inside it came, of the unit's bodies or of clusters there; the press reports for none."""
        content, (first, last) = self.context.content, self.grain.days(quarter.key)
        for report in content.reports:
            sender = content.agencies[report.sender]
            if not report.period or sender["kind"] == "press":
                continue
            units = {sender.get("unit")} | {content.clusters[e.cluster]["unit"] for e in report.events if e.cluster}
            if first <= report.period.first and report.period.last <= last and self.unit in units | {None}:
                return True
        return False

    def key(self, name):
        """The words for charts by months differ in some places."""
        return f"quarter-chart.{name}" + ("-months" if self.grain.name == "month" else "")

    def table(self):
        rows = []
        for quarter in self.shown:
            if not (self.is_planned(quarter) or quarter.done or self.is_reported(quarter)):
                continue
            shown = quarter.done > 0
            rows.append(ExpectedRow([
                Cell(capital(self.grain.period(quarter.key)), "names"), number(quarter.planned, "planned per quarter"),
                number(self.done_text(quarter), "done per quarter"),
                number(quarter.on_time if shown else "", "on time per quarter"),
                number(quarter.carried_over if shown else "", "carried over per quarter"),
            ]))
        keys = ("quarter", "planned-clusters", "done-clusters", "on-time", "carried-over")
        return ExpectedTable(
            f"{self.name}-so-lieu", [self.words(f"column.{key}") for key in keys], rows, csv=False,
            caption=self.words("quarter-chart.table"), notes=self.notes())

    def notes(self):
        series = self.series
        notes = [self.words("quarter-chart.note-lower-bound")]
        counted = (
            (self.key("note-unplaced"), len(series.unplaced)), ("quarter-chart.note-undated", series.undated),
            ("quarter-chart.note-lost", series.lost))
        notes += [self.words(key, n=count_text(n)) for key, n in counted if n]
        periods = [self.grain.period(q.key) for q in self.shown]
        return notes + (stated_notes(self.context, periods) if self.unit is None else [])


class DistrictPanels:
    """Plan against known for every district that the plan starts clusters in."""

    def __init__(self, context, order):
        self.context, self.words = context, context.words
        units = [u for u in order if context.counts.starts(u).total > 0]
        self.units = sorted(units, key=lambda u: -context.counts.starts(u).total)

    def panels(self):
        counts = self.context.counts
        return [
            (self.context.content.titled_unit(unit), self.context.start_figure(counts.starts(unit)), self.bars(unit))
            for unit in self.units
        ]

    def table(self, name):
        rows = []
        for title, figure, bars in self.panels():
            cells = [Cell(self.numbers(bar), "panel counts") for bar in bars]
            rows.append(ExpectedRow([Cell(title, "names"), *cells, Cell(figure, "panel counts")]))
        labels = [bar.texts[0] for bar in self.panels()[0][2]]
        heads = [self.words("column.unit"), *labels, self.words("district-chart.figure")]
        return ExpectedTable(
            f"{name}-so-lieu", heads, rows, csv=False, caption=self.words("district-chart.table"),
            notes=[self.words("district-chart.note")])

    def numbers(self, bar):
        """Planned and done of a quarter: `4 / …`."""
        planned = self.words("table.none") if bar.planned is None else count_text(bar.planned)
        done = self.words("table.not-collected") if bar.actual is None else count_text(bar.actual)
        return f"{planned} / {done}"

    def drawing(self):
        counts, panels = self.context.counts, self.panels()
        started = sum(1 for unit in self.units if counts.starts(unit).started > 0)
        message = self.words("district-chart.sentence", a=count_text(started), b=count_text(len(self.units)))
        return Drawing(message, lambda c, place, svg: check_panels(c, place, svg, panels))

    def bars(self, unit):
        series = self.context.counts.series(unit)
        end = self.context.counts.plan_end
        bars = [
            Bar(q.planned, q.done or None, (ROMAN[q.key[1] - 1],))
            for q in series.quarters if quarter_days(q.key)[1] <= end
        ]
        later = [q for q in series.quarters if quarter_days(q.key)[0] > end]
        if later:
            after = [c for c in series.unplaced if c.status.occurrence.first and c.status.occurrence.first > end]
            done = sum(q.done for q in later) + len(after)
            planned = sum(q.planned for q in later)
            bars.append(Bar(planned or None, done or None, (self.words("district-chart.later"),)))
        return bars


def stated_notes(context, periods):
    """Where the plan states another number of ground-breakings for a period than its annexes count, and why."""
    notes, plan = [], context.content.record
    for period in periods:
        for stated in context.content.plan.get("stated", []):
            if stated["milestone"] != "ground-breaking" or read_period(stated["period"]).text != period:
                continue
            if "waiver" in stated:
                difference = context.words(
                    "stated.difference", a=count_text(planned_when_issued(plan, "ground-breaking", read_period(stated["period"]))), b=stated["count"],
                    r=stated["waiver"]["reason"])
                notes.append(context.words("table.row-note", r=capital(period), x=difference))
    return notes
