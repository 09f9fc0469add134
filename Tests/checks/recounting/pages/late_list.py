"""The late list: what is late, by length, area and agency; and what nobody knows of."""

from ..expected import Expected
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text, small
from .clusters import cited, plan_over_note
from .events import event_name
from .overview import due_count, late_figures, lateness_cell, longest_cell

BANDS = [("up-to-three", 3), ("three-to-six", 6), ("six-to-twelve", 12), ("over-twelve", None)]


class LateListPage:
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.late = sorted(context.counts.late(), key=lambda c: -c.status.least)
        self.unknown = context.counts.unknown()

    def expected(self):
        tables = [
            self.band_table(), self.group_table("bang-dia-ban", "unit", "area-table", self.by_area(), []),
            self.group_table(
                "bang-co-quan", "agency", "agency-table", self.by_agency(), [self.words("late.note-agency")]),
            self.item_table(), self.unknown_table()]
        press = any(c.status.event.is_press for c in self.late)
        notes = [self.words("late.note-at-least"), self.words("late.note-unknown")]
        notes += [self.words("note.press")] if press else []
        figures = late_figures(self.context, len(self.late), len(self.unknown), due_count(self.context))
        return Expected(
            self.words("late.title"), self.sentence(), figures, tables=[t for t in tables if t],
            notes=notes + plan_over_note(self.context),
            sources=cited(self.context, self.context.content.plan["sources"], [c.status.event for c in self.late]))

    def sentence(self):
        unknown = [self.words("late.unknown", k=count_text(len(self.unknown)))] if self.unknown else []
        return " ".join([self.late_sentence()] + unknown)

    def late_sentence(self):
        if not self.late:
            return self.words("late.none")
        longest = self.late[0]
        equal = sum(1 for c in self.late if c.status.least == longest.status.least) - 1
        name = self.name_of(longest)
        if equal:
            name = self.words("late.name-others", x=name, n=count_text(equal))
        months = self.context.months(longest.status.least, longest.status.most)
        return self.words("late.sentence", n=count_text(len(self.late)), m=months, x=name)

    def name_of(self, c):
        subject = small(self.context.subject(c))
        if c.milestone is None:
            return subject.rstrip(".;")
        return self.words("late.name", x=subject, y=self.context.content.clusters[c.row.cluster]["name"])

    def head(self, *keys):
        return [self.words(key if "." in key else f"column.{key}") for key in keys]

    @staticmethod
    def in_band(c, position):
        low = BANDS[position - 1][1] if position else -1
        high = BANDS[position][1]
        return c.status.least > low and (high is None or c.status.least <= high)

    def band_table(self):
        rows = [
            (self.words(f"late.{key}"), [c for c in self.late if self.in_band(c, position)])
            for position, (key, _) in enumerate(BANDS)]
        rows.append((self.words("table.row-total"), self.late))
        count = self.context.count_cell
        expected = [
            ExpectedRow([
                Cell(name, "names"), count(sum(1 for c in late if c.milestone)),
                count(sum(1 for c in late if c.duty)), count(len(late))])
            for name, late in rows]
        return ExpectedTable(
            "bang-muc-cham", self.head("band", "milestone-count", "duty-count", "total"), expected,
            caption=self.words("late.band-table"), notes=[self.words("late.note-at-least")])

    def by_area(self):
        units = list(self.context.content.units)
        found = [(self.context.content.titled_unit(u), [c for c in self.late if c.row.unit == u]) for u in units]
        city = [c for c in self.late if c.row.unit is None]
        return found + [(self.words("overview.area-city"), city)]

    def by_agency(self):
        agencies = list(self.context.content.agencies)
        found = [(self.context.agency_name(a), [c for c in self.late if a in c.bodies]) for a in agencies]
        return found + [(self.words("late.no-agency"), [c for c in self.late if not c.bodies])]

    def group_table(self, name, heading, caption, groups, notes):
        context, rows = self.context, []
        shown = sorted((g for g in groups if g[1]), key=lambda group: -len(group[1]))
        for title, late in shown + [(self.words("table.row-total"), self.late)]:
            is_total = late is self.late
            counts = [
                context.count_cell(sum(1 for c in late if self.in_band(c, position)))
                for position in range(len(BANDS))]
            cells = [Cell(title, "names"), *counts, context.count_cell(len(late)), longest_cell(context, late)]
            rows.append(ExpectedRow(cells, is_late=not is_total))
        heads = self.head(heading, *(f"late.{key}" for key, _ in BANDS), "total", "longest")
        return ExpectedTable(name, heads, rows, caption=self.words(f"late.{caption}"), notes=notes)

    def item_table(self):
        if not self.late:
            return None
        context, rows = self.context, []
        for c in self.late:
            cells = [
                Cell(""), lateness_cell(context, c.status.least), Cell(context.subject(c), "duties"),
                context.cluster_cell(c.row.cluster), context.unit_cell(c.row.unit), context.agencies_cell(c.bodies),
                context.due_cell(c), self.evidence_cell(c.status.event), context.row_cell(c.row)]
            rows.append(ExpectedRow(cells, c.id, is_late=True))
        heads = self.head(
            "ordinal", "lateness", "subject", "cluster", "unit", "lead", "due", "evidence", "row")
        return ExpectedTable(
            "danh-sach-qua-han", heads, rows, numbered=True, caption=self.words("late.item-table"),
            notes=[self.words("late.note-at-least")])

    def evidence_cell(self, event):
        lines = [self.words("timeline.event", x=event_name(self.words, event.kind), w=event.time.sentence)]
        if event.kind not in ("not-started", "not-completed"):
            lines.append(self.words("late.derived"))
        return Cell("\n".join(lines + self.context.event_sources(event)), "evidence")

    def unknown_table(self):
        if not self.unknown:
            return None
        context, groups = self.context, {}
        for c in self.unknown:
            groups.setdefault((c.row.annex.number, tuple(c.bodies)), []).append(c)
        rows = []
        for (annex, leads), commitments in groups.items():
            names = " · ".join(context.agency_name(lead) for lead in leads) or self.words("late.no-agency")
            group = f"{self.words('late.annex', a=annex)} · {names}"
            for c in commitments:
                cells = [
                    Cell(""), Cell(context.subject(c), "duties"), context.cluster_cell(c.row.cluster),
                    context.due_cell(c)]
                rows.append(ExpectedRow(cells, c.id, group))
        return ExpectedTable(
            "danh-sach-chua-co-thong-tin", self.head("ordinal", "duty", "cluster", "due"), rows, numbered=True,
            caption=self.words("late.unknown-table", n=count_text(len(rows))),
            notes=[self.words("late.note-unknown")])
