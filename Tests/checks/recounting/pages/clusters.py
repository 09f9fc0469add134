"""The page of a cluster."""

from datetime import date

from ..days import day_text, read_time
from ..drawings import Mark, check_occupancy, check_timeline
from ..context import percent_of
from ..expected import Drawing, Expected
from ..statuses import MILESTONES
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import capital, count_text
from .amendments import amendment_table
from .events import event_name, event_paragraphs
from .form_links import form_fact
from .parts import in_part

FACTS = [
    ("area", "fact.area"), ("total-investment", "fact.investment"), ("communes", "fact.communes"),
    ("establishment-decision", "fact.decision"), ("establishment-reported", "fact.established"),
    ("occupancy", "fact.occupancy"), ("expected-operation", "fact.operation"), ("other", "fact.other"),
]


class ClusterPage:
    def __init__(self, site, cluster_id):
        context = site.leading(lambda view: view.rows_of(cluster_id)) if site is site.site else site
        self.context, self.words = context, context.words
        self.others = [view for view in context.others() if view.rows_of(cluster_id)]
        self.id = cluster_id
        self.cluster = context.content.clusters[cluster_id]
        self.rows = [row for row in context.content.rows if row.cluster == cluster_id]
        commitments = [c for row in self.rows for c in context.judge.by_row.get(row.id, [])]
        self.milestones = [c for c in commitments if c.milestone]
        self.duties = [c for c in commitments if c.duty]
        self.operating = next((row for row in self.rows if row.annex.is_operating), None)
        self.to_start = next((row for row in self.rows if row.annex.is_to_start), None)
        self.events = sorted(context.judge.by_cluster.get(cluster_id, []), key=event_key)

    def expected(self):
        tables = [self.milestone_table(), self.amendment_table(), self.duty_table(), self.log_table()]
        for view in self.others:
            other = ClusterPage(view, self.id)
            tables += in_part([other.milestone_table(), other.amendment_table(), other.duty_table()], view)
        drawings = {}
        if self.operating:
            drawings["ty-le-lap-day"] = self.occupancy_drawing()
            tables.append(self.occupancy_table())
        lines = self.timeline_lines()
        if lines:
            drawings["dong-thoi-gian"] = self.timeline(lines)
            tables.append(self.timeline_table(lines))
        kind = "craft-village-title" if "craftVillage" in self.cluster else "title"
        return Expected(
            self.words(f"cluster.{kind}", x=self.cluster["name"]), self.sentence(), facts=self.facts(),
            tables=[t for t in tables if t], drawings=drawings, notes=self.notes(), sources=self.sources())

    def sentence(self):
        start = next((c for c in self.milestones if c.milestone == "ground-breaking"), None)
        if start:
            return start_sentence(self.context, start)
        if self.to_start:
            return self.words("start.no-information-sentence", p=self.words("start.plan-unreadable"))
        if self.operating is None:
            reason = self.cluster.get("missing", {}).get("reason") or self.words("common.no-figure")
            return self.words("cluster.sentence-unknown", r=reason)
        rate, name = self.context.rate_of(self.operating), self.context.row_name(self.operating)
        if rate is None:
            return self.words("cluster.sentence-no-occupancy", r=name)
        return self.words("cluster.sentence-occupancy", v=rate, r=name)

    def facts(self):
        context, words = self.context, self.words
        kind = "fact.kind-craft-village" if "craftVillage" in self.cluster else "fact.kind-plain"
        found = [
            (words("column.unit"), [context.content.titled_unit(self.cluster["unit"])]),
            (words("fact.kind"), [words(kind)]),
            (words("column.developer"), self.developers()),
        ]
        found += [(words(label), self.fact_paragraphs(kind)) for kind, label in FACTS]
        clusters = context.content.clusters
        if "extends" in self.cluster:
            found.append((words("fact.extends"), [clusters[self.cluster["extends"]]["name"]]))
        extended = [c["name"] for c in clusters.values() if c.get("extends") == self.id]
        found.append((words("fact.extended-by"), extended))
        others = [view.row_name_with_plan(row) for view in self.others for row in view.rows_of(self.id)]
        found.append((words("column.row"), [context.row_name(row) for row in self.rows] + others))
        forms = context.forms
        unit = self.cluster["unit"]
        own, period = forms.cluster_form(self.id), forms.latest_of(unit)
        found.append(form_fact(context, ([own] if own else []) + ([forms.unit_form(unit, period)] if period else [])))
        found.append((words("fact.carried"), self.carried()))
        aliases = [alias for alias in self.cluster.get("aliases", []) if alias != self.cluster["name"]]
        found.append((words("fact.aliases"), aliases))
        return [(label, paragraphs) for label, paragraphs in found if paragraphs]

    def developers(self):
        rows = [f"{self.context.developer_cell(row).text} ({self.context.row_name(row)})" for row in self.rows]
        rows += [
            f"{view.developer_cell(row).text} ({view.row_name_with_plan(row)})"
            for view in self.others for row in view.rows_of(self.id)]
        return rows + self.fact_paragraphs("developer")

    def carried(self):
        """Which rows carry on which rows of an earlier plan."""
        found = []
        for view in self.context.site.views:
            for row in view.rows_of(self.id):
                if row.carried_from:
                    earlier = view.named_row(row.carried_from)
                    found.append(
                        f"{view.row_name_with_plan(row)} {self.words('carried.from')} {earlier}")
        return found

    def fact_paragraphs(self, kind):
        return [self.fact_text(fact) for fact in self.cluster.get("facts", []) if fact["fact"] == kind]

    def fact_text(self, fact):
        text = fact["value"]
        when = read_time(fact["date"])
        if when.kind != "unknown":
            text += f" ({when.sentence})"
        for source in fact["sources"]:
            text += " " + self.context.short_source(source)
        limits = [] if fact["certainty"] == "stated" else [self.words(f"certainty.{fact['certainty']}")]
        if "note" in fact:
            limits.append(fact["note"])
        return text + (" " + ": ".join(limits) if limits else "")

    # Tables

    def amendment_table(self):
        return amendment_table(self.context, self.rows)

    def head(self, *keys):
        return [self.words(f"column.{key}") for key in keys]

    def milestone_table(self):
        context, rows = self.context, []
        for c in self.milestones:
            cells = [
                Cell(context.subject(c), "names"), context.due_cell(c), context.done_cell(c), context.status_cell(c),
                context.sources_cell(c.status.event), context.row_cell(c.row),
            ]
            rows.append(ExpectedRow(cells, is_late=c.status.category == "late"))
        for row in self.rows:
            for milestone in self.blank_milestones(row):
                blank = self.words("due.not-assigned", y=context.year)
                cells = [Cell(self.words(f"milestone.{milestone}"), "names"), Cell(blank, "deadlines")]
                rows.append(ExpectedRow(cells + [Cell("")] * 4))
        if not rows:
            return None
        return ExpectedTable(
            "moc", self.head("milestone", "due", "done", "status", "source", "row"), rows, csv=False,
            caption=self.words("cluster.milestones", n=len(rows)))

    def blank_milestones(self, row):
        set_here = {c.milestone for c in self.context.judge.by_row.get(row.id, [])}
        return [
            m for m in MILESTONES if row.missing is None and row.annex.column("milestone", m) and m not in set_here]

    def duty_table(self):
        if not self.duties:
            return None
        context, groups = self.context, {}
        for c in self.duties:
            groups.setdefault(tuple(c.duty.leads), []).append(c)
        rows = []
        for leads, duties in groups.items():
            group = " · ".join(context.agency_name(lead) for lead in leads)
            for c in duties:
                cells = [
                    Cell(""), Cell(context.subject(c), "duties"), context.agencies_cell(c.duty.cooperating),
                    context.due_cell(c), context.status_cell(c), context.row_cell(c.row),
                ]
                rows.append(ExpectedRow(cells, c.duty.id, group, c.status.category == "late"))
        return ExpectedTable(
            "nhiem-vu-cua-cum", self.head("ordinal", "duty", "cooperating", "due", "status", "row"), rows,
            numbered=True, caption=self.words("cluster.duties", n=count_text(len(rows))))

    def log_table(self):
        if not self.events:
            return None
        rows = []
        for event in self.events:
            cells = [
                Cell(event.time.cell, "dates of events"), Cell(self.event_text(event), "events"),
                self.context.sources_cell(event), Cell(self.words(f"certainty.{event.tree['certainty']}")),
                Cell(event.tree.get("note", "")),
            ]
            rows.append(ExpectedRow(cells, f"nk-{event.id}"))
        return ExpectedTable(
            "nhat-ky-tien-do", self.head("date", "event", "source", "certainty", "note"), rows,
            caption=self.words("cluster.log", n=len(rows)))

    def event_text(self, event):
        duty = next((c.duty for c in self.duties if event.duty in (c.duty.id, c.row.id)), None)
        return "\n".join(event_paragraphs(self.context, event) + ([duty.text] if event.duty and duty else []))

    # Occupancy

    def occupancy_drawing(self):
        rate, name = self.context.rate_of(self.operating), self.context.row_name(self.operating)
        if rate is None:
            message = self.words("occupancy.sentence-none", r=name)
        else:
            message = self.words("occupancy.sentence", v=rate, r=name)
        percent = percent_of(rate) if rate else None
        return Drawing(message, lambda comparison, place, svg: check_occupancy(comparison, place, svg, percent))

    def occupancy_table(self):
        context, row = self.context, self.operating
        issued = day_text(read_time(context.content.plan["date"]).last)
        cell = row.cells.get(row.annex.column("occupancy")["id"])
        reason = (cell.missing if cell and cell.missing else row.missing) or ""
        rate = context.rate_of(row)
        rows = [ExpectedRow([
            Cell(issued, "dates of events"), rate_cell(self.words, rate), context.row_cell(row),
            Cell(reason if rate is None else ""),
        ])]
        for event in self.events:
            if event.kind == "occupancy":
                note = [self.words(f"certainty.{event.tree['certainty']}"), event.tree.get("note")]
                rows.append(ExpectedRow([
                    Cell(event.time.cell, "dates of events"), rate_cell(self.words, event.tree.get("value")),
                    context.sources_cell(event), Cell(": ".join(n for n in note if n)),
                ]))
        return ExpectedTable(
            "ty-le-lap-day-so-lieu", self.head("date", "occupancy", "source", "note"), rows, csv=False,
            caption=self.words("occupancy.table"))

    # Timeline

    def timeline_lines(self):
        lines = [self.timeline_line(c) for c in self.milestones]
        own = {c.milestone for c in self.milestones}
        lines += [
            (self.timeline_label(m), self.planned_elsewhere(m)) for m in MILESTONES if m not in own]
        lines.append((self.words("timeline.other"), self.other_marks()))
        return [(label, marks) for label, marks in lines if marks]

    def timeline_table(self, lines):
        rows = [
            ExpectedRow([Cell(label, "names"), Cell(mark.label, "marks of timelines")])
            for label, marks in lines for mark in marks]
        heads = [self.words("timeline.row"), self.words("timeline.mark")]
        return ExpectedTable(
            "dong-thoi-gian-so-lieu", heads, rows, csv=False, caption=self.words("timeline.table"))

    def timeline(self, lines):
        days = [day for _, marks in lines for mark in marks for day in (mark.first, mark.last)]
        years = (min(min(days).year, self.context.year), max(max(days).year, self.context.cut_off.year))
        marks = [mark for _, line in lines for mark in line]
        planned = sum(1 for mark in marks if mark.shape == "planned")
        known = len(marks) - planned
        if known:
            message = self.words("timeline.sentence", p=planned, n=known, d=day_text(self.context.cut_off))
        else:
            message = self.words("timeline.sentence-none", p=planned)
        return Drawing(
            message,
            lambda comparison, place, svg: check_timeline(
                comparison, place, svg, lines, self.context.cut_off, years))

    def timeline_line(self, c):
        label, marks = self.timeline_label(c.milestone), []
        if c.last:
            first = c.due.first or date(self.context.year, 1, 1)
            marks.append(
                Mark("planned", min(first, c.last), c.last, self.words("timeline.planned", p=c.due.sentence)))
        marks += self.planned_elsewhere(c.milestone)
        found = c.status.occurrence
        if found and found.last:
            first = found.first or min(read_time(self.context.content.plan["date"]).last, found.last)
            when = self.words("timeline.done", w=when_done(self.context, found))
            marks.append(Mark("done" if first == found.last else "within", first, found.last, when))
        if c.milestone == "ground-breaking":
            for event in self.events:
                if event.kind == "not-started":
                    day = event.time.first or event.time.last
                    marks.append(Mark("late", day, day, self.words("start.not-yet", d=day_text(day))))
        return label, marks

    def timeline_label(self, milestone):
        short = {"infrastructure-completion": "timeline.infrastructure", "wastewater-station": "timeline.wastewater"}
        return self.words(short.get(milestone, f"milestone.{milestone}"))

    def planned_elsewhere(self, milestone):
        """What further plans set for a milestone."""
        marks = []
        for view in self.others:
            for c in view.judge.commitments:
                if c.row.cluster == self.id and c.milestone == milestone and c.last:
                    first = c.due.first or date(view.year, 1, 1)
                    label = self.words("timeline.planned-in", p=c.due.sentence, n=view.number)
                    marks.append(Mark("planned", min(first, c.last), c.last, label))
        return marks

    def other_marks(self):
        drawn = {c.milestone for c in self.milestones} | {"occupancy", "not-started"}
        marks = []
        for event in self.events:
            day = event.time.last or event.time.first
            if event.kind in drawn or event.duty or day is None:
                continue
            label = self.words("timeline.event", x=event_name(self.words, event.kind), w=event.time.sentence)
            marks.append(Mark("other", day, day, label))
        return marks

    # Sources and notes

    def sources(self):
        facts = [source for fact in self.cluster.get("facts", []) for source in fact["sources"]]
        plan = self.context.content.plan["sources"] if self.rows else []
        plan = plan + [source for view in self.others for source in view.content.plan["sources"]]
        return cited(self.context, plan + facts, self.events)

    def notes(self):
        context, words = self.context, self.words
        notes = [] if self.events else [words("cluster.note-no-log")]
        if any(event.is_press for event in self.events):
            notes.append(words("note.press"))
        if "note" in self.cluster:
            notes.append(self.cluster["note"])
        if self.rows and "missing" in self.cluster:
            notes.append(capital(self.cluster["missing"]["reason"]))
        for row in self.rows:
            notes += [words("table.row-note", r=context.row_name(row), x=note) for note in row_notes(context, row)]
        for view in self.others:
            for row in view.rows_of(self.id):
                name = view.row_name_with_plan(row)
                notes += [words("table.row-note", r=name, x=note) for note in row_notes(view, row)]
        return notes + unit_end_note(context, self.cluster["unit"])


def cited(context, keys, events):
    """The titles of sources in register order, each once."""
    wanted = set(keys) | {source for event in events if event for source in event.tree.get("sources", [])}
    return [source["title"] for key, source in context.content.sources.items() if key in wanted]


def event_key(event):
    """Newest last; what has no day at all stands behind."""
    return event.time.last or event.time.first or date.max


def rate_cell(words, rate):
    return Cell(rate.removesuffix("%") if rate else words("common.no-figure"), "occupancies")


def row_notes(context, row):
    reasons = [row.missing] + [row.cells[c["id"]].missing for c in row.annex.columns if c["id"] in row.cells]
    notes = list(dict.fromkeys(reason for reason in reasons if reason))
    return notes + [correction_note(context, row, c) for c in row.corrections] + row.notes


def correction_note(context, row, correction):
    if "corrected" in correction:
        gaps = {"x": correction["printed"], "y": correction["corrected"], "z": correction["reason"]}
        return context.words("note.corrected", **gaps)
    if "printedIn" in correction:
        label = next(c["label"] for c in row.annex.columns if c["id"] == correction["printedIn"])
        gaps = {"x": printed_form(row, correction), "y": label, "z": correction["reason"]}
        return context.words("note.moved", **gaps)
    return context.words("note.open", x=correction["printed"], z=correction["reason"])


def printed_form(row, correction):
    """What a correction says was printed; of a cell that went astray the text of the cell."""
    if "printed" in correction:
        return correction["printed"]
    if correction["cell"] in row.cells:
        return row.cells[correction["cell"]].text
    line = correction["line"]
    if correction["cell"] == row.annex.column("duty")["id"]:
        return "\n".join(line.paragraphs)
    return line.cells[correction["cell"]].text


def unit_end_note(context, unit):
    end = context.content.units[unit].get("validTo")
    if end is None:
        return []
    last = read_time(end).last
    if last > context.cut_off:
        return []
    is_district = context.content.units[unit]["kind"] in ("urban-district", "rural-district", "town")
    key = "note.district-level" if is_district else "note.unit-ended"
    return [context.words(key, d=day_text(date.fromordinal(last.toordinal() + 1)))]


def plan_over_note(context):
    if context.counts.plan_end > context.cut_off or not context.content.annexes:
        return []
    return [context.words("note.plan-over", y=context.year)]


def when_done(context, occurrence):
    """In a sentence; a month or quarter "trong tháng 9/2023"."""
    text = context.when(occurrence)
    time = occurrence.time
    if time and time.kind == "within" and time.first != time.last and text == time.sentence:
        return context.words("when.within", w=text)
    return text


def start_sentence(context, c):
    words, status = context.words, c.status
    plan = words("start.plan", p=context.due_in_start(c)) if c.due else words("start.plan-unreadable")
    if status.category == "withdrawn":
        return words("start.withdrawn-sentence", p=plan)
    if status.category == "late":
        return words("start.not-yet-sentence", d=day_text(status.day), p=plan)
    if status.category in ("in-progress", "due-this-quarter", "not-yet-due"):
        return words("start.not-due-sentence", p=plan)
    if not status.is_done:
        return words("start.no-information-sentence", p=plan)
    found = status.occurrence
    if found.first is None and found.last is None:
        return words("start.undated-sentence", p=plan)
    when = when_done(context, found)
    if status.category == "done-on-time":
        return words("start.on-time-sentence", w=when, p=context.due_in_start(c))
    if status.category == "done-late":
        months = context.months(status.least, status.most)
        return words("start.late-sentence", w=when, n=months, p=context.due_in_start(c))
    return words("start.undecided-sentence" if found.is_dated else "start.bounded-sentence", w=when, p=plan)
