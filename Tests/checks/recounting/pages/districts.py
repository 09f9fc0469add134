"""The page of a district."""

from collections import Counter
from datetime import timedelta

from ..counting import by_deadline
from ..days import day_text, read_time
from ..context import percent_of
from ..content import UNIT_KINDS
from ..drawings import RateBar
from ..expected import Expected
from ..reporting import STANDINGS, compliance
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text
from .clusters import cited, plan_over_note, rate_cell, unit_end_note
from .form_links import form_fact
from .parts import in_part
from .starts import StartQuarters, starts_sentence


class DistrictPage:
    def __init__(self, context, unit, is_part=False):
        if not is_part:
            context = context.leading(lambda view: view.has_rows_in(unit))
        self.context, self.words, self.unit = context, context.words, unit
        self.starts = context.counts.starts(unit)
        self.start_rows = context.counts.start_rows(unit)
        self.operating_rows = context.counts.operating_rows(unit)
        self.late = len(context.counts.late(unit))
        self.unknown = len(context.counts.unknown(unit))
        self.title = context.content.titled_unit(unit)

    def plan_tables(self):
        return [self.start_table(), self.operating_table(), self.duty_table()]

    def expected(self):
        tables = self.plan_tables()
        for view in self.context.others():
            tables += in_part(DistrictPage(view, self.unit, is_part=True).plan_tables(), view)
        drawings = {}
        if self.starts.total:
            quarters = StartQuarters(self.context, "khoi-cong-theo-quy", self.unit)
            drawings["khoi-cong-theo-quy"] = quarters.drawing()
            tables.append(quarters.table())
        return Expected(
            self.title, self.sentence(), self.figures(), self.facts(), [t for t in tables if t], drawings,
            notes=self.notes(), sources=self.sources())

    def sources(self):
        content = self.context.content
        keys = content.plan["sources"] + content.units[self.unit].get("sources", [])
        return cited(self.context, keys, self.events())

    def events(self):
        clusters = [c["id"] for c in self.context.content.clusters.values() if c["unit"] == self.unit]
        return [event for cluster in clusters for event in self.context.judge.by_cluster.get(cluster, [])]

    def sentence(self):
        if self.starts.total:
            parts = [starts_sentence(self.context, self.starts)]
        else:
            operating = len(self.operating_rows)
            key = "district.no-starts" if operating else "district.nothing-to-start"
            parts = [self.words(key, y=self.context.year, **({"n": count_text(operating)} if operating else {}))]
        for key, count in (("late", self.late), ("unknown", self.unknown)):
            if count:
                parts.append(self.words(f"sentence.{key}", n=count_text(count)))
        return " ".join(parts)

    def figures(self):
        found = []
        if self.starts.total:
            found.append((self.words("figure.started"), self.context.start_figure(self.starts)))
        counts = (("late", self.late), ("unknown", self.unknown), ("operating", len(self.operating_rows)))
        return found + [(self.words(f"figure.{key}"), count_text(n)) for key, n in counts if n]

    def facts(self):
        context, words = self.context, self.words
        unit = context.content.units[self.unit]
        bodies = context.counts.bodies_of(self.unit)
        kinds = {body: context.content.agencies[body]["kind"] for body in bodies}
        committees = [context.agency_name(b) for b in bodies if kinds[b] == "peoples-committee"]
        others = [context.agency_name(b) for b in bodies if kinds[b] != "peoples-committee"]
        successors = [context.content.titled_unit(s) for s in unit.get("successors", [])]
        if "successorsMissing" in unit:
            successors.append(unit["successorsMissing"]["reason"])
        found = [
            (words("fact.unit-kind"), [UNIT_KINDS[unit["kind"]]]), (words("fact.committee"), committees),
            (words("fact.boards"), others),
            (words("fact.valid-to"), [day_text(read_time(unit["validTo"]).last)] if "validTo" in unit else []),
            (words("fact.successors"), successors),
        ]
        found.append((words("fact.reporting"), self.reporting()))
        period = context.forms.latest_of(self.unit)
        found.append(form_fact(context, [context.forms.unit_form(self.unit, period)] if period else []))
        return [(label, paragraphs) for label, paragraphs in found if paragraphs]

    def reporting(self):
        """How each body of the unit stands with the reports it owes; what is late or missing by name."""
        context, found = self.context, []
        owed = [o for entry in compliance(context, context.content.record) for o in entry.owed]
        for body in context.counts.bodies_of(self.unit):
            own = [o for o in owed if o.body == body]
            if own:
                found.append(f"{context.agency_name(body)} – {self.standings(own)}")
                found += [text for text in map(self.exception, own) if text]
        return found

    def standings(self, owed):
        counts = Counter(o.standing for o in owed)
        parts = [self.words(f"compliance.{key}", n=count_text(counts[key])) for key in STANDINGS if counts[key]]
        text = parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " và " + parts[-1]
        nothing = sum(1 for o in owed if o.is_nothing)
        return text + (self.words("compliance.nothing", n=count_text(nothing)) if nothing else "") + "."

    def exception(self, owed):
        period = owed.entry.period.sentence()
        if owed.standing == "late":
            return self.words("compliance.late-report", p=period, n=count_text(owed.more))
        if owed.standing == "not-submitted":
            before = day_text(owed.entry.last + timedelta(days=1))
            return self.words("compliance.missing-report", p=period, d=before, t=day_text(owed.more))
        return None

    def head(self, *keys):
        return [self.words(f"column.{key}") for key in keys]

    def caption(self, key, count):
        return self.words(f"district.{key}", x=self.title, n=count_text(count))

    def start_table(self):
        if not self.start_rows:
            return None
        context, rows = self.context, []
        for row in self.start_rows:
            finish = context.row_milestone_cells(row, "infrastructure-completion", done=False)
            cells = [Cell(""), context.cluster_cell(row.cluster), context.developer_cell(row)]
            cells += context.row_milestone_cells(row, "ground-breaking") + finish + [context.row_cell(row)]
            rows.append(ExpectedRow(cells, row.id, is_late=context.is_late_row(row)))
        heads = self.head(
            "ordinal", "cluster", "developer", "start-plan", "done", "start-status", "finish-plan", "finish-status",
            "row")
        return ExpectedTable(
            "danh-sach-khoi-cong", heads, rows, numbered=True, caption=self.caption("start-table", len(rows)))

    def operating_table(self):
        if not self.operating_rows:
            return None
        context, rows = self.context, []
        for row in self.operating_rows:
            cells = [Cell(""), context.cluster_cell(row.cluster), context.developer_cell(row)]
            rows.append(ExpectedRow(cells + [occupancy_cell(context, row), context.row_cell(row)], row.id))
        heads = self.head("ordinal", "cluster", "developer", "occupancy", "row")
        return ExpectedTable(
            "danh-sach-hoat-dong", heads, rows, numbered=True, caption=self.caption("operating-table", len(rows)))

    def duty_table(self):
        context, rows, groups = self.context, [], []
        for body in context.counts.bodies_of(self.unit):
            leads = context.counts.leads[body]
            if leads:
                groups.append(context.agency_name(body))
            for assignment in by_deadline(leads, lambda a: a.commitment):
                c = assignment.commitment
                cells = [
                    Cell(""), duty_cell(context, assignment), context.cluster_cell(c.row.cluster),
                    context.due_cell(c), context.status_cell(c), context.row_cell(c.row),
                ]
                rows.append(ExpectedRow(cells, None, context.agency_name(body), c.status.category == "late", c.last))
        if not rows:
            return None
        heads = self.head("ordinal", "duty", "cluster", "due", "status", "row")
        return ExpectedTable(
            "nhiem-vu-chu-tri", heads, rows, "deadline", key=(1, 2, 5), numbered=True, groups=groups,
            caption=self.caption("duty-table", self.led_duties()))

    def led_duties(self):
        """Duties that at least one body of the unit leads, itself or through a collective."""
        content = self.context.content
        bodies = {a["id"] for a in content.agencies.values() if a.get("unit") == self.unit}
        groups = {a["id"] for a in content.agencies.values() if bodies & set(a.get("members", []))}
        return len({d.id for row in content.rows for d in row.duties if (bodies | groups) & set(d.leads)})

    def notes(self):
        context = self.context
        press = [self.words("note.press")] if any(event.is_press for event in self.events()) else []
        return press + unit_end_note(context, self.unit) + plan_over_note(context)


def duty_cell(context, assignment):
    text = context.subject(assignment.commitment)
    if assignment.via:
        text += "\n" + context.words("table.assigned-via", x=context.agency_name(assignment.via))
    return Cell(text, "duties")


def occupancy_cell(context, row):
    rate = context.rate_of(row)
    cell = rate_cell(context.words, rate)
    cell.bar = RateBar(percent_of(rate) if rate else None)
    return cell
