"""The page of a plan: identity, targets, the plans side by side, its text, stated numbers, reporting regime."""

from ..days import day_text, read_time
from ..documents import is_missing, known, reason
from ..expected import Expected
from ..reporting import calendar, rule_cells
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text, flat
from .clusters import cited, plan_over_note
from .comparison import comparison_table
from .prose import body_tables, check_prose, prose_views
from .stated import stated_counts, stated_text
from .targets import Targets


class PlanPage:
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.record, self.plan = context.content.record, context.content.plan

    def expected(self):
        tables = [
            self.target_table(), comparison_table(self.context), self.stated_table(), self.reporting_table()]
        drawings = {}
        if self.record.body:
            tables += body_tables(self.context, self.record.body)
            views, drawings = prose_views(self.context, self.record.body)
            tables += views
        figures = [source for figure in self.record.figures for source in figure.get("sources", [])]
        return Expected(
            self.words("plan.title", number=self.context.number), self.sentence(), facts=self.facts(),
            tables=[t for t in tables if t], drawings=drawings, notes=self.notes(),
            sources=cited(self.context, self.plan["sources"] + figures, []))

    def check(self, comparison, page):
        if self.record.body:
            check_prose(self.context, comparison, page, self.record.body)

    def sentence(self):
        content, words = self.context.content, self.words
        name, issuer = self.context.plan_name(), self.context.agency_name(self.plan["issuer"])
        if not content.annexes:
            unknown = sum(1 for figure in self.record.figures if is_missing(figure["value"]))
            key = "plan.sentence-targets" if unknown else "plan.sentence-only-targets"
            return words(key, p=name, x=issuer, n=count_text(len(self.record.figures)), k=count_text(unknown))
        return words(
            "plan.sentence", p=name, x=issuer, n=count_text(self.context.counts.starts().total),
            d=count_text(sum(len(row.duties) for row in content.rows)), k=count_text(len(content.annexes)))

    def facts(self):
        plan = self.plan
        issued, place = known(plan["date"]), known(plan["place"])
        if issued and place:
            issued = [self.words("fact.issued-at", p=place, d=read_time(issued).sentence)]
            place = []
        else:
            issued = self.shown(plan["date"], lambda date: [read_time(date).cell])
            place = self.shown(plan["place"], lambda name: [name])
        found = [
            ("number", self.shown(plan["number"], lambda number: [number])),
            ("issuer", [self.context.agency_name(plan["issuer"])]), ("issued", issued), ("place", place),
            ("subject", self.shown(plan["title"], lambda title: [title])),
            ("bases", self.shown(plan["legalBases"], list)),
            ("signer", self.shown(plan["signer"], lambda signer: [*signer["authority"], signer["name"]])),
            ("recipients", self.shown(plan["recipients"], list)),
        ]
        return [(self.words(f"fact.{key}"), [flat(p) for p in paragraphs]) for key, paragraphs in found if paragraphs]

    def shown(self, field, paragraphs):
        """The paragraphs of a field; where it is missing, that and why."""
        if is_missing(field):
            return [self.words("plan.not-known") + " " + reason(field)]
        return paragraphs(field)

    def notes(self):
        notes = [
            self.words("note.corrected", x=c["printed"], y=c["corrected"], z=c["reason"])
            for c in self.plan.get("corrections", [])]
        return notes + self.plan.get("notes", []) + plan_over_note(self.context)

    def head(self, *keys):
        return [self.words(f"column.{key}") for key in keys]

    def target_table(self):
        targets, rows = Targets(self.context), []
        has_remarks = any(targets.remarks(figure) for figure in self.record.figures)
        for target in self.plan.get("targets", []):
            for f in target["figures"]:
                cells = [targets.label_cell(f), targets.planned_cell(f), targets.measured_cell(f)]
                cells += [Cell("\n".join(targets.remarks(f)), "targets")] if has_remarks else []
                rows.append(ExpectedRow(cells, group=flat(target["text"])))
        if not rows:
            return None
        is_cited = any("certainty" in figure for figure in self.record.figures)
        heads = self.head("target", "target-plan", "measured") + (self.head("note") if has_remarks else [])
        return ExpectedTable(
            "bang-muc-tieu", heads, rows, csv=False,
            caption=self.words("plan.target-table-cited" if is_cited else "plan.target-table"))

    def stated_table(self):
        rows = []
        for count in stated_counts(self.context, self.record):
            rows.append(ExpectedRow([
                Cell(count.name, "names"), Cell(count.stated, "stated numbers"),
                Cell(count_text(count.counted), "stated numbers"),
                Cell(stated_text(self.context, count), "stated numbers")]))
        if not rows:
            return None
        return ExpectedTable(
            "so-ghi-va-so-dem", self.head("subject", "stated", "counted", "comparison"), rows, csv=False, order="free",
            key=(0,), caption=self.words("plan.stated-table"))

    def reporting_table(self):
        rows = []
        for duty in self.plan.get("reporting", []):
            days = [day_text(entry.last) for entry in calendar(self.context, self.record) if entry.rule is duty]
            rows.append(ExpectedRow(
                [Cell(""), *rule_cells(self.context, duty), Cell("; ".join(days), "reporting days")]))
        if not rows:
            return None
        heads = self.head("ordinal", "reporter", "recipient", "recurrence", "before", "last-day")
        return ExpectedTable(
            "bang-bao-cao", heads, rows, numbered=True, csv=False, caption=self.words("plan.reporting-table"),
            notes=[self.words("plan.reporting-note")])
