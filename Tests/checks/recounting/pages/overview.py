"""The overview: targets, starts by quarter and added up, areas, the newest changes."""

from datetime import date

from ..counting import Starts
from ..days import day_text, read_time
from ..drawings import check_cumulative
from ..expected import Drawing, Expected
from ..tables import Cell, ExpectedRow, ExpectedTable, number
from ..words import count_text, percent_text
from .clusters import cited, plan_over_note
from .history import HEADS, HistoryPage
from .starts import DistrictPanels, StartQuarters, starts_sentence
from .targets import Targets


class OverviewPage:
    def __init__(self, context, district_order):
        self.context, self.words = context, context.words
        self.order = district_order
        self.starts = context.counts.starts()
        self.late = context.counts.late()
        self.unknown = context.counts.unknown()
        self.history = HistoryPage(context)

    def expected(self):
        quarters = StartQuarters(self.context, "khoi-cong-theo-quy")
        cumulative = Cumulative(self.context)
        name, panels = "khoi-cong-theo-dia-ban", DistrictPanels(self.context, self.order)
        drawings = {
            "khoi-cong-theo-quy": quarters.drawing(), "khoi-cong-luy-ke": cumulative.drawing(), name: panels.drawing(),
        }
        tables = [
            self.target_table(), quarters.table(), cumulative.table(), self.area_table(), panels.table(name),
            self.latest_table()]
        tables = [table for table in tables if table]
        press = [self.words("note.press")] if any(e.is_press for e in self.context.content.events) else []
        return Expected(
            self.words("navigation.overview"), self.sentence(), self.figures(), tables=tables, drawings=drawings,
            notes=press + plan_over_note(self.context), sources=self.sources())

    def sources(self):
        keys = self.context.content.plan["sources"] + Targets(self.context).latest_sources()
        keys = keys + [key for _, news in self.newest() for key in self.history.rows.sources(news)]
        return cited(self.context, keys, [])

    def sentence(self):
        first = starts_sentence(self.context, self.starts)
        not_started, unknown = count_text(self.starts.not_started), count_text(self.starts.unknown)
        if self.starts.not_started and self.starts.unknown:
            return first + " " + self.words("overview.start-rest", n=not_started, u=unknown)
        if self.starts.not_started:
            return first + " " + self.words("overview.start-rest-not-started", n=not_started)
        if self.starts.unknown and self.starts.started:
            return first + " " + self.words("overview.start-rest-unknown", u=unknown)
        return first

    def figures(self):
        words, starts = self.words, self.starts
        due = due_count(self.context)
        on_time = sum(
            1 for c in self.context.counts.commitments(milestone="ground-breaking")
            if c.status.category == "done-on-time")
        in_time = words("table.not-collected")
        if on_time:
            in_time = words("table.at-least", n=count_text(on_time)) if starts.is_lower_bound else count_text(on_time)
        share = words("figure.share", p=percent_text(starts.started, starts.total)) if starts.started else ""
        return [
            (words("figure.started"), self.context.start_figure(starts), share),
            (words("figure.started-on-time"), in_time, words("figure.of-starts", n=count_text(starts.total))),
            *late_figures(self.context, len(self.late), len(self.unknown), due),
        ]

    def head(self, *keys):
        return [self.words(key if "." in key else f"column.{key}") for key in keys]

    def target_table(self):
        targets = Targets(self.context)
        rows = [
            ExpectedRow([
                targets.label_cell(f), targets.planned_cell(f), targets.counted_cell(f), targets.share_cell(f),
                targets.city_cell(f)])
            for f in targets.figures
        ]
        heads = self.head("target", "target-plan", "target-count", "target-share", "target-city")
        caption = self.words("overview.target-table", y=self.context.year, d=day_text(self.context.cut_off))
        return ExpectedTable(
            "bang-muc-tieu", heads, rows, caption=caption,
            notes=[self.words("quarter-chart.note-lower-bound"), self.words("overview.target-note")])

    def area_table(self):
        context, counts, rows = self.context, self.context.counts, []
        areas = [(u, counts.starts(u), counts.late(u), len(counts.unknown(u))) for u in self.order]
        shown = [area for area in areas if area[1].total or area[2]]
        for unit, starts, late, unknown in sorted(shown, key=lambda area: -len(area[2])):
            name = Cell(context.content.titled_unit(unit), "names", context.unit_path(unit))
            rows.append(ExpectedRow(
                self.area_cells(name, starts, late, unknown), f"dia-ban-{unit}", is_late=bool(late)))
        lost = self.starts.total - sum(area[1].total for area in areas)
        if lost:
            name = Cell(self.words("overview.area-lost"), "names")
            rows.append(ExpectedRow(self.area_cells(name, Starts(lost), [], 0)))
        city = [c for c in self.late if c.row.unit is None]
        if city:
            name = Cell(self.words("overview.area-city"), "names")
            rows.append(ExpectedRow(self.area_cells(name, Starts(), city, 0), "dia-ban-chung", is_late=True))
        name = Cell(self.words("table.whole-city"), "names")
        rows.append(ExpectedRow(self.area_cells(name, self.starts, self.late, len(self.unknown))))
        heads = self.head(
            "unit", "to-start", "started-clusters", "not-started", "start-unknown", "figure.late", "longest")
        notes = [self.words(key) for key in ("listing.signs", "overview.area-order", "late.note-at-least")]
        return ExpectedTable(
            "bang-dia-ban", heads, rows, notes=notes,
            caption=self.words("overview.area-table", d=day_text(context.cut_off)))

    def area_cells(self, name, starts, late, unknown):
        context = self.context
        cells = [name, *context.start_cells(starts), context.count_cell(len(late), unknown)]
        return cells + [longest_cell(context, late, unknown)]

    def newest(self):
        """The ten newest changes, each with its quarter."""
        return [(quarter, news) for quarter in self.history.quarters for news in quarter.news][:10]

    def latest_table(self):
        rows = [self.history.rows.row(news, self.history.name(quarter)) for quarter, news in self.newest()]
        if not rows:
            return None
        return ExpectedTable(
            "thay-doi-moi", self.head(*HEADS), rows,
            caption=self.words("history.latest-table", n=count_text(len(rows))))


def due_count(context):
    return sum(1 for c in context.judge.commitments if c.last and c.last <= context.cut_off)


def late_figures(context, late, unknown, due, keys=("figure.of-due", "figure.of-due-apart"), **gaps):
    words = context.words
    return [
        (words("figure.late"), context.late_figure(late, unknown), words(keys[0], n=count_text(due), **gaps)),
        (words("figure.unknown"), count_text(unknown), words(keys[1], n=count_text(due), **gaps)),
    ]


def longest_cell(context, late, unknown=0):
    """The longest lateness in whole months, at least."""
    if not late:
        return context.count_cell(0, unknown)
    return lateness_cell(context, max(c.status.least for c in late))


def lateness_cell(context, months):
    return number(context.words("late.under-one") if months == 0 else count_text(months), "lateness in months")


class Cumulative:
    """Starts added up month by month, and what sources give for the whole city."""

    name = "khoi-cong-luy-ke"

    def __init__(self, context):
        self.context, self.words = context, context.words
        self.months = context.counts.cumulative()
        self.total = context.counts.starts().total
        self.observed = sorted(self.observations(), key=lambda entry: entry[0])

    def observations(self):
        figures = [f for t in self.context.content.plan["targets"] for f in t["figures"]]
        figure = next((f for f in figures if f.get("milestone") == "ground-breaking"), {})
        first = date(self.context.year, 1, 1)
        for name in figure.get("indicators", [])[:1]:
            for observation in self.context.content.indicators[name]["observations"]:
                time = read_time(observation["date"])
                day = time.last or time.first
                if day and first <= day <= self.context.cut_off and observation["value"].isdigit():
                    yield day, int(observation["value"]), observation

    def label(self, entry):
        return self.words(
            "cumulative-chart.observation", n=count_text(entry[1]), t=read_time(entry[2]["date"]).cell)

    def done_text(self, done):
        if done is None:
            return ""
        if done == 0:
            return self.words("table.not-collected")
        text = count_text(done)
        return self.words("table.at-least", n=text) if done < self.total else text

    def message(self):
        day = day_text(self.context.cut_off)
        begun = [month for month in self.months if month[3] is not None]
        planned, done = begun[-1][2:] if begun else (0, 0)
        if done == 0:
            first = self.words("cumulative-chart.sentence-none", d=day, p=count_text(planned))
        else:
            text = count_text(done)
            at_least = self.words("table.at-least-words", n=text) if done < self.total else text
            first = self.words("cumulative-chart.sentence", d=day, p=count_text(planned), a=at_least)
        if not self.observed:
            return first
        last = self.observed[-1]
        city = self.words("cumulative-chart.city", n=count_text(last[1]), t=read_time(last[2]["date"]).cell)
        return f"{first} {city}"

    def drawing(self):
        first = self.months[0][0] * 12 + self.months[0][1]
        rings = [
            (entry[0].year * 12 + entry[0].month - first, entry[1], self.label(entry)) for entry in self.observed]
        done = [month[3] for month in self.months if month[3] is not None]
        texts = [self.words("common.cut-off", d=day_text(self.context.cut_off))]
        if done:
            texts += [
                self.words("cumulative-chart.planned", n=count_text(self.months[-1][2])),
                self.words("cumulative-chart.done", n=self.done_text(done[-1]))]
        return Drawing(
            self.message(), lambda c, place, svg: check_cumulative(c, place, svg, self.months, texts, rings))

    def shown_sources(self):
        """Those of the observations that fall into a year with a known count."""
        known = {year for year, month, _, done in self.months if done is not None and (
            month == 12 or (year, month) == (self.context.cut_off.year, self.context.cut_off.month))}
        return {source for entry in self.observed if entry[0].year in known for source in entry[2]["sources"]}

    def table(self):
        cut_off, rows = self.context.cut_off, []
        for year, month, planned, done in self.months:
            is_last = (year, month) == (cut_off.year, cut_off.month)
            if month != 12 and not is_last:
                continue
            day = cut_off if is_last else date(year, 12, 31)
            seen = [] if done is None else [entry for entry in self.observed if entry[0].year == year]
            labels = [self.label(entry) for entry in seen] or [self.words("table.not-collected")]
            sources = [self.context.short_source(s) for entry in seen for s in entry[2]["sources"]]
            rows.append(ExpectedRow([
                Cell(self.words("cumulative-chart.until", d=day_text(day)), "names"),
                number(planned, "cumulative counts"), number(self.done_text(done), "cumulative counts"),
                Cell("\n".join(labels), "city observations"), Cell("\n".join(sources), "sources"),
            ]))
        keys = ("date", "planned-so-far", "done-so-far", "city-in-year", "source")
        return ExpectedTable(
            f"{self.name}-so-lieu", [self.words(f"column.{key}") for key in keys], rows, csv=False,
            caption=self.words("cumulative-chart.table"), notes=self.notes())

    def notes(self):
        counts = self.context.counts
        commitments = counts.commitments(milestone="ground-breaking")
        undated_done = sum(1 for c in commitments if c.status.is_done and c.status.occurrence.last is None)
        undated = sum(1 for c in commitments if c.last is None)
        counted = (
            ("cumulative-chart.note-undated", undated_done), ("quarter-chart.note-undated", undated),
            ("quarter-chart.note-lost", counts.lost_rows(None, "ground-breaking")))
        notes = [self.words("quarter-chart.note-lower-bound"), self.words("cumulative-chart.note-city")]
        return notes + [self.words(key, n=count_text(n)) for key, n in counted if n]
