"""The cells that many tables share: names, deadlines, dates done, statuses, sources."""

from .content import source_day
from .days import day_text, read_time
from .documents import known
from .records import anchor
from .statuses import LOOKS, Commitment
from .tables import Cell, number
from .words import capital, count_text, small


class Cells:
    """What a context prints in cells; `Context` is made of it."""

    def plan_name(self):
        when = known(self.content.plan["date"])
        if when is None:
            return self.words("plan.title", number=self.number)
        time = read_time(when)
        key = "table.plan-name" if time.kind == "within" and time.first == time.last else "table.plan-name-loose"
        return self.words(key, n=self.number, d=time.sentence)

    def plan_of_year(self, plan):
        """`Kế hoạch 68/KH-UBND (năm 2021)`."""
        number = known(plan.tree["number"])
        if number is None:
            return self.words("indicators.plan-unnumbered", y=plan.year)
        return self.words("indicators.plan", n=number, y=plan.year)

    def row_name(self, row):
        key, gaps = row.name()
        return self.words(key, **gaps)

    def row_name_with_plan(self, row):
        """`Phụ lục 3, số 32 (Kế hoạch 68/KH-UBND)`."""
        return self.words("carried.row-of-plan", r=self.row_name(row), p=self.words("plan.title", number=self.number))

    def named_row(self, row_id):
        """The same of a row of any plan by its id."""
        return next(
            view.row_name_with_plan(row) for view in self.site.views for row in view.content.rows if row.id == row_id)

    def row_cell(self, row):
        return Cell(self.row_name(row), "row references", f"{self.annex_path(row.annex)}#{anchor(row)}")

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

    def status_cell(self, commitment, adjusted=True):
        """The status against the plan's deadline, and below it that against the adjusted one."""
        text = self.status_text(commitment)
        if commitment.row is not None and commitment.row.withdrawn_by:
            text += "\n" + self.words("amendment.withdrawn-by", n=self.letter_name(commitment.row.withdrawn_by))
        if adjusted and commitment.adjusted:
            moved = Commitment(commitment.row, commitment.adjusted[0], status=commitment.adjusted[1])
            text += "\n" + self.words("status.adjusted").strip() + " " + self.status_text(moved)
        return Cell(text, "statuses", look=LOOKS[commitment.status.category])

    def category_text(self, category):
        return self.words(f"status.category-{category}" if category in ("done-late", "late") else f"status.{category}")

    def due_cell(self, commitment):
        duty, adjusted = commitment.duty, self.moves_text(commitment)
        if commitment.adjusted:
            adjusted += "\n" + self.words("due.adjusted", w=commitment.adjusted[0].sentence)
        if commitment.due is None:
            reason = commitment.missing or commitment.row.missing
            missing = self.words("due.missing", r=reason) if reason else self.words("table.not-collected")
            return Cell(missing + adjusted, "deadlines")
        text = commitment.due.cell
        if duty and duty.basis == "text":
            text += "\n" + self.words("due.from-text")
        elif duty and duty.basis == "rule":
            text += "\n" + self.words("due.from-plan-year")
        elif duty and duty.basis == "milestone":
            milestone = commitment.row.annex.tree["dutyDue"]["milestone"]
            text += "\n" + self.words("due.from-milestone", m=small(self.words(f"milestone.{milestone}")))
        return Cell(text + adjusted, "deadlines")

    def moves_text(self, commitment):
        """The deadline as issued, and each letter that moved it."""
        if not commitment.moves:
            return ""
        first = commitment.moves[0][2]
        text = "\n" + (self.words("due.issued", w=first.sentence) if first else self.words("due.not-issued"))
        for letter, day, _, after in commitment.moves:
            text += "\n" + self.words("due.moved", w=after.sentence, n=self.letter_text(letter, day))
        return text

    def due_in_start(self, commitment):
        """The deadline in the sentence about breaking ground."""
        if not commitment.moves or commitment.moves[0][2] is None:
            return commitment.due.sentence
        return self.words("due.moved-in-sentence", w=commitment.due.sentence, i=commitment.moves[0][2].sentence)

    def letter_name(self, letter):
        number = known(letter.front["number"]) or self.words("table.not-collected") + letter.front["symbol"]
        return self.words("letter.title", n=number)

    def letter_text(self, letter, day):
        """`Công văn số 131/UBND-KT ngày 20/8/2026`."""
        return self.words("amendment.letter-name", n=self.letter_name(letter), d=day_text(day))

    def done_cell(self, commitment):
        occurrence = commitment.status.occurrence
        if occurrence is None:
            nothing = self.words("table.not-collected")
            if commitment.expected:
                nothing += "\n" + self.words("done.estimate", w=commitment.expected.time.sentence)
            return Cell(nothing, "dates done")
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
        return Cell("\n".join(self.event_sources(event)), "sources")

    def event_sources(self, event):
        """The sources that an event cites, and the report of the unit that tells of it."""
        named, report = [self.short_source(s) for s in event.tree.get("sources", [])], event.report
        if event.is_press:
            return named
        document, period = report.tree.get("document", {}), report.period
        return named + [self.words(
            "table.report-source", n=f" {document['number']}" if "number" in document else "",
            k=f" {period.sentence()}" if period else "", a=self.agency_name(report.sender))]

    def source_names_cell(self, keys):
        return Cell("\n".join(self.short_source(s) for s in keys), "sources")

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
