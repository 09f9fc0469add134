"""The page of an agency."""

from collections import Counter

from ..counting import by_deadline
from ..days import day_text, read_time
from ..expected import Expected
from ..statuses import ORDER
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import capital, count_text, small
from .clusters import cited, plan_over_note, unit_end_note
from .districts import duty_cell, occupancy_cell
from .document_duties import given_table
from .parts import in_part

KINDS = {
    "department": "department", "peoples-committee": "committee", "board": "board", "body": "body",
    "press": "body", "developer-of-row": "body", "company": "company", "collective": "collective",
}
SHARED = ("cluster", "unit", "due", "status", "row")


def gives_tasks(context, agency):
    """The plan gives it something to do, or lists it as a developer."""
    counts = context.counts
    return bool(counts.leads[agency] or counts.cooperates[agency] or counts.developed_rows(agency))


class AgencyPage:
    def __init__(self, site, agency_id):
        context = site.leading(lambda view: gives_tasks(view, agency_id))
        self.context, self.words = context, context.words
        self.id = agency_id
        self.agency = context.content.agencies[agency_id]
        counts = context.counts
        self.leads = by_deadline(counts.leads[agency_id], lambda a: a.commitment)
        self.cooperates = by_deadline(counts.cooperates[agency_id], lambda a: a.commitment)
        self.named = [a for a in self.cooperates if a.via is None]
        self.rows = counts.developed_rows(agency_id)
        self.given = site.documents.given_to(agency_id)
        self.tally = Counter(a.commitment.status.category for a in self.leads)

    def of(self, view):
        """The same agency under another plan."""
        other = AgencyPage.__new__(AgencyPage)
        other.__dict__.update(self.__dict__)
        other.context, counts = view, view.counts
        other.leads = by_deadline(counts.leads[self.id], lambda a: a.commitment)
        other.cooperates = by_deadline(counts.cooperates[self.id], lambda a: a.commitment)
        other.named = [a for a in other.cooperates if a.via is None]
        other.rows = counts.developed_rows(self.id)
        return other

    def expected(self):
        tables = self.plan_tables() + [given_table(self.context, self.given), self.member_table()]
        for view in self.context.others():
            tables += in_part(self.of(view).plan_tables(), view)
        return Expected(
            capital(self.agency["name"]), self.sentence(), self.figures(), self.facts(), [t for t in tables if t],
            notes=self.notes(), sources=self.sources())

    def plan_tables(self):
        return [self.lead_table(), self.cooperation_table(), self.development_table()]

    def counted(self):
        """What the statuses on the page rest on."""
        return [a.commitment for a in self.leads + self.named] + self.context.counts.develops[self.id]

    def sources(self):
        content = self.context.content
        keys = content.plan["sources"] if gives_tasks(self.context, self.id) else []
        for given in self.given:
            document = given.document
            keys = keys + (
                content.plan_of(document.plan).tree["sources"] if document.plan else document.front["sources"])
        events = [c.status.event for c in self.counted() + [given.commitment for given in self.given]]
        return cited(self.context, keys + self.agency.get("sources", []), events)

    def sentence(self):
        parts, words = [], self.words
        if self.leads:
            statuses = [
                words("agency.status-count", n=count_text(self.tally[c]), s=small(self.context.category_text(c)))
                for c in ORDER if self.tally[c]
            ]
            parts.append(words("agency.leads", n=count_text(len(self.leads)), s="; ".join(statuses)))
        joint = len(self.cooperates) - len(self.named)
        counted = (("cooperates", len(self.named)), ("cooperates-jointly", joint), ("develops", len(self.rows)))
        parts += [words(f"agency.{key}", n=count_text(n)) for key, n in counted if n]
        parts += [words("document.agency-sentence", n=count_text(len(self.given)))] if self.given else []
        if not parts:
            parts = [words("agency.nothing", p=self.context.number)]
        return capital("; ".join(parts)) + "." + self.next_deadline()

    def next_deadline(self):
        """What it leads or develops that is neither done nor freed, due after the cut-off date."""
        open_items = [a.commitment for a in self.leads] + self.context.counts.develops[self.id]
        ahead = [
            c for c in open_items
            if c.last and c.last > self.context.cut_off and not c.status.is_done and c.status.category != "withdrawn"]
        if not ahead:
            return ""
        return " " + self.words("agency.next", d=min(ahead, key=lambda c: c.last).due.sentence)

    def figures(self):
        counts = (
            ("leads", len(self.leads)), ("late", self.tally["late"]), ("unknown", self.tally["no-information"]),
            ("cooperates", len(self.named)))
        return [(self.words(f"figure.{key}"), count_text(n)) for key, n in counts if n]

    def facts(self):
        context, words, agency = self.context, self.words, self.agency
        joint = Counter(a.via for a in self.cooperates if a.via)
        jointly = [
            context.agency_name(via) + " " + words("agency.joint-count", n=count_text(count))
            for via, count in joint.items()]
        members = []
        if agency["kind"] == "collective" and not agency.get("members"):
            members = [words("fact.members-unknown")]
        unit = [context.content.titled_unit(agency["unit"])] if "unit" in agency else []
        found = [
            ("fact.agency-kind", [words(f"agency.{KINDS[agency['kind']]}")]),
            ("fact.aliases", agency.get("aliases", [])), ("column.unit", unit),
            ("fact.member-of", [context.agency_name(c) for c in context.bodies.collectives_of(self.id)]),
            ("fact.joint-cooperation", jointly), ("fact.valid-from", self.day("validFrom")),
            ("fact.valid-to", self.day("validTo")),
            ("fact.successors", [context.agency_name(s) for s in agency.get("successors", [])]),
            ("fact.members", members),
        ]
        return [(words(label), paragraphs) for label, paragraphs in found if paragraphs]

    def day(self, key):
        return [day_text(read_time(self.agency[key]).last)] if key in self.agency else []

    def head(self, *keys):
        return [self.words(f"column.{key}") for key in keys]

    def shared(self, c):
        context = self.context
        return [
            context.cluster_cell(c.row.cluster), context.unit_cell(c.row.unit), context.due_cell(c),
            context.status_cell(c), context.row_cell(c.row),
        ]

    def lead_table(self):
        if not self.leads:
            return None
        rows = []
        for assignment in self.leads:
            c = assignment.commitment
            cells = [Cell(""), duty_cell(self.context, assignment)] + self.shared(c)
            rows.append(ExpectedRow(cells, c.duty.id, None, c.status.category == "late", c.last))
        return ExpectedTable(
            "nhiem-vu-chu-tri", self.head("ordinal", "duty", *SHARED), rows, "deadline", numbered=True,
            caption=self.words("agency.lead-table", n=count_text(len(rows))))

    def cooperation_table(self):
        if not self.named:
            return None
        rows = []
        for assignment in self.named:
            c = assignment.commitment
            leads = self.context.agencies_cell(c.duty.leads)
            cells = [Cell(""), duty_cell(self.context, assignment), leads] + self.shared(c)
            rows.append(ExpectedRow(cells, None, None, c.status.category == "late", c.last))
        return ExpectedTable(
            "nhiem-vu-phoi-hop", self.head("ordinal", "duty", "lead", *SHARED), rows, "deadline", key=(1, 2, 7),
            numbered=True, caption=self.words("agency.cooperation-table", n=count_text(len(rows))))

    def development_table(self):
        if not self.rows:
            return None
        context = self.context
        starts = [c for row in self.rows if (c := context.counts.milestone_of(row, "ground-breaking"))]
        first = [c.row for c in by_deadline(starts)]
        starting = any(row.annex.is_to_start for row in self.rows)
        operating = any(row.annex.is_operating for row in self.rows)
        rows = []
        for row in first + [row for row in self.rows if row not in first]:
            cells = [Cell(""), context.cluster_cell(row.cluster), context.unit_cell(row.unit, "table.not-collected")]
            if starting:
                cells += context.row_milestone_cells(row, "ground-breaking", done=False)
                cells += context.row_milestone_cells(row, "infrastructure-completion", done=False)
            if operating:
                cells.append(occupancy_cell(context, row) if row.annex.is_operating else Cell("", "occupancies"))
            rows.append(ExpectedRow(cells + [context.row_cell(row)], is_late=context.is_late_row(row)))
        heads = self.head(
            "ordinal", "cluster", "unit",
            *(("start-plan", "start-status", "finish-plan", "finish-status") if starting else ()),
            *(("occupancy",) if operating else ()), "row")
        return ExpectedTable(
            "cum-lam-chu-dau-tu", heads, rows, numbered=True,
            caption=self.words("agency.development-table", n=count_text(len(rows))))

    def member_table(self):
        context, rows = self.context, []
        for member in self.agency.get("members", []):
            agency = context.content.agencies[member]
            unit = context.unit_cell(agency["unit"]) if "unit" in agency else Cell("")
            kind = Cell(self.words(f"agency.{KINDS[agency['kind']]}"))
            rows.append(ExpectedRow([Cell(""), Cell(agency["name"], "names", context.agency_path(member)), kind, unit]))
        if not rows:
            return None
        heads = [
            self.words("column.ordinal"), self.words("column.agency"), self.words("fact.agency-kind"),
            self.words("column.unit")]
        return ExpectedTable(
            "danh-sach-thanh-vien", heads, rows, numbered=True,
            caption=self.words("agency.member-table", n=count_text(len(rows))))

    def notes(self):
        context = self.context
        shown = self.counted() + [given.commitment for given in self.given]
        press = any(c.status.event and c.status.event.is_press for c in shown)
        notes = [self.agency["note"]] if "note" in self.agency else []
        notes += [self.words("note.press")] if press else []
        notes += unit_end_note(context, self.agency["unit"]) if "unit" in self.agency else []
        return notes + (plan_over_note(context) if gives_tasks(context, self.id) else [])
