"""The reconciliation: every point with its place, counted and listed; none missing and none more."""

from ..days import day_text
from ..expected import Expected
from ..points import Place, Points, without_ending
from ..tables import Cell, ExpectedRow, ExpectedTable, number
from ..words import count_text, flat, small
from .clusters import cited, printed_form
from .events import event_name, event_paragraphs
from .places import PlaceNames
from .reconciled_figures import ReconciledFigures
from .stated import stated_counts, stated_text

FIELDS = {
    "number": "fact.number", "title": "fact.subject", "place": "gap.place", "date": "fact.issued",
    "legalBases": "fact.bases", "signer": "fact.signer", "recipients": "fact.recipients",
}


class ReconciliationPage(ReconciledFigures):
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.points = Points(context)
        self.places = PlaceNames(context)

    def expected(self):
        words, points = self.words, self.points
        stated = [c for plan in self.context.content.plans for c in stated_counts(self.context, plan)]
        different = sum(1 for count in stated if count.waiver)
        sentence = words(
            "reconciliation.sentence", g=count_text(len(points.gaps)), c=count_text(len(points.confirmed)),
            o=count_text(len(points.open)), s=count_text(different))
        parts = self.parts()
        disagreeing = next(len(table.rows) for key, table, _ in parts if key == "disagreements")
        figures = [("gaps", len(points.gaps)), ("open", len(points.open)), ("different", different),
                   ("disagreements", disagreeing)]
        tables = [self.summary(parts)] + [table for _, table, _ in parts if table.rows]
        deadlines = self.deadline_table()
        return Expected(
            words("navigation.reconciliation"), sentence,
            [(words(f"reconciliation.figure-{key}"), count_text(n)) for key, n in figures],
            tables=tables + ([deadlines] if deadlines.rows else []), notes=[words("reconciliation.note-places")],
            sources=cited(self.context, [s for p in self.context.content.plans for s in p.tree["sources"]], []))

    def parts(self):
        """(key of the words, table, number of points) of every section in the order of the page."""
        points = self.points
        tables = [
            ("gaps", self.gap_table()), ("open", self.correction_table("open", "cho-xac-nhan", points.open)),
            ("corrections", self.correction_table("corrections", "hieu-chinh", points.confirmed)),
            ("stated", self.stated_table()), ("beside", self.beside_table()),
            ("disagreements", self.disagreement_table()), ("repeated", self.repeated_table()),
            ("waived", self.waived_table()), ("unsure", self.unsure_table()),
            ("extensions", self.extension_table()), ("ended", self.ended_table()), ("kept", self.note_table())]
        extra = {"unsure": len(self.deadline_table().rows)}
        return [(key, table, len(table.rows) + extra.get(key, 0)) for key, table in tables]

    def summary(self, parts):
        words, rows = self.words, []
        for key, table, count in parts:
            link = f"doi-soat-so-lieu.html#{table.id.removeprefix('bang-')}" if count else None
            rows.append(ExpectedRow([
                Cell(""), Cell(words(f"reconciliation.{key}-title"), "names", link), self.context.count_cell(count),
                Cell(words(f"reconciliation.{key}-remark"))]))
        heads = [words(f"column.{key}") for key in ("ordinal", "subject", "points", "meaning")]
        return ExpectedTable(
            "bang-tong-hop", heads, rows, numbered=True, caption=words("reconciliation.summary"))

    def table(self, key, name, heads, lines, framed=True, caption=None):
        """Lines are (place, cells); the places stand first and the records last."""
        words, rows = self.words, []
        for place, cells in lines:
            if framed:
                cells = [self.places.cell(place), *cells, Cell(f"{place.file}\n{place.record}", "records")]
            rows.append(ExpectedRow([Cell(""), *cells]))
        heads = [words(head) for head in heads]
        if framed:
            heads = [words("correction.place"), *heads, words("column.record")]
        return ExpectedTable(
            name, [words("column.ordinal"), *heads], rows, "free", key=tuple(range(1, len(heads) + 1)), numbered=True,
            caption=caption or words(f"reconciliation.{key}-table", n=count_text(len(rows))))

    def gap_table(self):
        lines = [
            (p.place, [Cell(self.field(p.what), "gaps"), Cell(flat(p.reason or self.words("gap.no-reason")), "gaps")])
            for p in self.points.gaps]
        return self.table("gaps", "bang-cho-thieu", ["column.missing", "correction.reason"], lines)

    def field(self, what):
        kind, value = what
        if kind == "field":
            return self.words(FIELDS[value])
        if kind == "event-date":
            return self.words("gap.event-date", x=small(event_name(self.words, value)))
        return self.words(f"gap.{kind}", **({} if value is None else {"x": value}))

    def correction_table(self, key, name, points):
        lines = []
        for p in points:
            place, c = p.place, p.what
            shown = [] if key == "open" else [Cell(self.corrected(place, c), "corrections")]
            printed = printed_form(place.of, c) if place.kind == "row" else c["printed"]
            lines.append((place, [
                Cell(self.places.part(place, c["cell"]), "corrections"), Cell(flat(printed), "corrections"), *shown,
                Cell(flat(c["reason"]), "corrections")]))
        heads = ["correction.column", "correction.printed"] + ([] if key == "open" else ["correction.shown"])
        return self.table(key, f"bang-{name}", heads + ["correction.reason"], lines)

    def corrected(self, place, correction):
        if "corrected" in correction:
            return correction["corrected"]
        return self.words("correction.astray", column=self.places.part(place, correction["printedIn"]))

    def stated_table(self):
        lines = []
        for plan in self.context.content.plans:
            for count in stated_counts(self.context, plan):
                place = Place("plan", plan, without_ending(count.file), count.record)
                lines.append((place, [
                    Cell(count.name, "names"), Cell(count.stated, "stated numbers"),
                    number(count.counted, "stated numbers"), Cell(stated_text(self.context, count), "stated numbers")]))
        return self.table(
            "stated", "bang-so-ghi-va-so-dem", ["column.subject", "column.stated", "column.counted", "column.comparison"],
            lines)

    def waived_table(self):
        lines = []
        for p in self.points.waived:
            event = p.what
            lines.append((p.place, [
                Cell("\n".join(event_paragraphs(self.context, event)), "events"),
                Cell(event.time.cell, "dates of events"), self.context.sources_cell(event),
                Cell(flat(p.reason), "corrections")]))
        heads = ["column.event", "column.date", "column.source", "correction.reason"]
        return self.table("waived", "bang-mau-thuan-duoc-chap-nhan", heads, lines)

    def note_table(self):
        lines = [(p.place, [Cell(flat(p.what), "remarks")]) for p in self.points.notes]
        return self.table("kept", "bang-giu-nguyen-va-ghi-chu", ["column.note"], lines)

    def ended_table(self):
        lines = [
            (place, [Cell(day_text(day), "dates of ends"), Cell(text, "successors")])
            for place, day, text in self.points.ended()]
        return self.table("ended", "bang-don-vi-chua-ro-ke-thua", ["fact.valid-to", "fact.successors"], lines)

    def deadline_table(self):
        lines = []
        for place, duty, count in self.points.deadlines():
            lines.append((place, [Cell(self.basis(place, duty), "deadlines"), number(count)]))
        return self.table(
            "deadlines", "bang-thoi-han-suy-ra", ["column.basis", "column.deadlines"], lines,
            caption=self.words("reconciliation.deadline-table"))

    def basis(self, place, duty):
        if duty.basis == "text":
            return self.words("due.from-text")
        if duty.basis == "rule":
            return self.words("due.from-plan-year")
        milestone = place.of.tree["dutyDue"]["milestone"]
        return self.words("due.from-milestone", m=small(self.words(f"milestone.{milestone}")))
