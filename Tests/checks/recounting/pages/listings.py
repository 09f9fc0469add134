"""The three listings: districts, clusters, agencies."""

from ..expected import Expected
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text
from .agencies import KINDS
from .clusters import cited, plan_over_note
from .districts import occupancy_cell
from .parts import in_part
from .starts import DistrictPanels, starts_sentence

GROUPS = ["department", "peoples-committee", "board", "body", "collective", "company"]


class Listing:
    def __init__(self, context, printed):
        self.context, self.words, self.printed = context, context.words, printed

    def sources(self):
        return cited(self.context, self.context.content.plan["sources"], [])

    def head(self, *keys):
        return [self.words(key if "." in key else f"column.{key}") for key in keys]


class DistrictListing(Listing):
    def expected(self):
        counts, further = self.context.counts, []
        table = self.table(counts.districts())
        for view in self.context.others():
            other = DistrictListing(view, self.printed)
            units = {row.unit for row in view.content.rows}
            further += in_part([other.table([u for u in view.content.units if u in units])], view)
        name, panels = "khoi-cong-theo-dia-ban", DistrictPanels(self.context, self.order())
        return Expected(
            self.words("navigation.districts"), starts_sentence(self.context, counts.starts()),
            tables=[table, panels.table(name)] + further, drawings={name: panels.drawing()},
            notes=[self.words("note.press")] + plan_over_note(self.context), sources=self.sources())

    def table(self, units):
        rows = [self.row(unit, self.context.counts.starts(unit)) for unit in units]
        lost = sum(1 for row in self.context.content.rows if row.is_lost and row.unit is None)
        notes = [self.words("listing.signs")]
        notes += [self.words("listing.lost-units", n=count_text(lost))] if lost else []
        heads = self.head(
            "unit", "to-start", "started-clusters", "not-started", "start-unknown", "operating-clusters",
            "figure.late", "figure.unknown")
        return ExpectedTable(
            "danh-sach-dia-ban", heads, rows, "free", notes=notes, key=(0,),
            caption=self.words("listing.district-table", n=count_text(len(rows))))

    def order(self):
        """Units in the order in which the table names them, by name; other tests prove that order."""
        return [row.id for row in self.printed.tables["danh-sach-dia-ban"].rows]

    def row(self, unit, starts):
        counts = self.context.counts
        late, unknown = len(counts.late(unit)), len(counts.unknown(unit))
        count = self.context.count_cell
        cells = [Cell(self.context.content.titled_unit(unit), "names", self.context.unit_path(unit))]
        cells += self.context.start_cells(starts)
        cells += [count(len(counts.operating_rows(unit))), count(late, unknown), count(unknown)]
        return ExpectedRow(cells, unit, is_late=late > 0)


class ClusterListing(Listing):
    def expected(self):
        counts = self.context.counts
        start_rows, operating = counts.start_rows(), counts.operating_rows()
        sentence = self.words(
            "listing.cluster-sentence", y=self.context.year, a=count_text(len(start_rows)),
            b=count_text(len(operating)))
        tables = [self.start_table(start_rows), self.operating_table(operating), self.other_table()]
        for view in self.context.others():
            other, rows = ClusterListing(view, self.printed), view.counts
            tables += in_part([other.start_table(rows.start_rows()), other.operating_table(rows.operating_rows())], view)
        return Expected(
            self.words("navigation.clusters"), sentence, tables=[t for t in tables if t],
            notes=[self.words("note.press")] + plan_over_note(self.context), sources=self.sources())

    def lost_note(self, rows):
        lost = sum(1 for row in rows if row.cluster is None)
        return [self.words("listing.lost-rows", n=count_text(lost))] if lost else []

    def start_table(self, rows):
        context, expected = self.context, []
        for row in rows:
            cells = [Cell(""), self.cluster_cell(row), context.unit_cell(row.unit, "table.not-collected")]
            cells += [context.developer_cell(row)] + context.row_milestone_cells(row, "ground-breaking")
            start = context.counts.milestone_of(row, "ground-breaking")
            is_late = start is not None and start.status.category == "late"
            expected.append(ExpectedRow(cells + [context.row_cell(row)], row.id, is_late=is_late))
        heads = self.head("ordinal", "cluster", "unit", "developer", "start-plan", "done", "status", "row")
        return ExpectedTable(
            "phai-khoi-cong", heads, expected, "free", numbered=True, notes=self.lost_note(rows),
            caption=self.words("listing.start-table", n=count_text(len(rows))))

    def cluster_cell(self, row):
        if row.cluster is None:
            return Cell(self.words("table.row-lost"), "names")
        return self.context.cluster_cell(row.cluster)

    def operating_table(self, rows):
        context, expected = self.context, []
        for row in rows:
            if row.cluster:
                cells = [Cell(""), context.cluster_cell(row.cluster), context.unit_cell(row.unit)]
                cells += [context.developer_cell(row), occupancy_cell(context, row), context.row_cell(row)]
                expected.append(ExpectedRow(cells, row.id))
        if not rows:
            return None
        heads = self.head("ordinal", "cluster", "unit", "developer", "occupancy", "row")
        return ExpectedTable(
            "dang-hoat-dong", heads, expected, "free", numbered=True, notes=self.lost_note(rows),
            caption=self.words("listing.operating-table", n=count_text(len(rows))))

    def other_table(self):
        context = self.context
        listed = {
            row.cluster for view in context.site.views for row in view.content.rows
            if row.annex.is_to_start or row.annex.is_operating}
        rows = []
        for cluster in context.content.clusters.values():
            if cluster["id"] in listed:
                continue
            note = cluster.get("missing", {}).get("reason") or cluster.get("note", "")
            cells = [
                Cell(""), context.cluster_cell(cluster["id"]), context.unit_cell(cluster["unit"]), Cell(note)]
            rows.append(ExpectedRow(cells, cluster["id"]))
        if not rows:
            return None
        return ExpectedTable(
            "khong-con-dong", self.head("ordinal", "cluster", "unit", "note"), rows, "free", numbered=True,
            caption=self.words("listing.other-table", n=count_text(len(rows))))


class AgencyListing(Listing):
    def expected(self):
        context, counts = self.context, self.context.counts
        agencies = [a for a in context.content.agencies.values() if context.bodies.has_page(a["id"])]
        rows = [self.row(a) for kind in GROUPS for a in agencies if a["kind"] == kind]
        kinds = {agency["kind"] for agency in agencies}
        groups = [self.words(f"agency.{KINDS[kind]}") for kind in GROUPS if kind in kinds]
        duties = sum(len(row.duties) for row in context.content.rows)
        leading = sum(1 for a in agencies if counts.leads[a["id"]])
        sentence = self.words(
            "listing.agency-sentence", p=context.number, n=count_text(duties), a=count_text(leading))
        heads = self.head(
            "ordinal", "agency", "figure.leads", "figure.late", "figure.unknown", "figure.cooperates", "develops",
            *(["document.column-document-duties"] if self.has_documents() else []))
        table = ExpectedTable(
            "danh-sach-co-quan", heads, rows, "free", numbered=True, groups=groups,
            notes=[self.words("listing.signs")],
            caption=self.words("listing.agency-table", n=count_text(len(rows))))
        return Expected(
            self.words("navigation.agencies"), sentence, tables=[table], notes=plan_over_note(context),
            sources=self.sources())

    def has_documents(self):
        return any(document.duties for document in self.context.content.documents)

    def row(self, agency):
        counts = self.context.counts
        body = agency["id"]
        categories = [a.commitment.status.category for a in counts.leads[body]]
        late, unknown = categories.count("late"), categories.count("no-information")
        count = self.context.count_cell
        cells = [
            Cell(""), Cell(agency["name"], "names", self.context.agency_path(body)), count(len(categories)),
            count(late, unknown), count(unknown), count(len(counts.cooperates[body])),
            count(len(counts.developed_rows(body))),
        ]
        if self.has_documents():
            cells.append(count(len(self.context.documents.given_to(body))))
        group = self.words(f"agency.{KINDS[agency['kind']]}")
        return ExpectedRow(cells, body, group, late > 0)
