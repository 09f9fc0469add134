"""Everything in Content that does not simply agree: what is missing, corrected, remarked, derived or unsure."""

from dataclasses import dataclass

from .days import read_time
from .documents import is_missing, reason

PLAN_FIELDS = ("number", "title", "place", "date", "legalBases", "signer", "recipients")
LETTER_FIELDS = ("number", "place", "date", "legalBases", "signer", "recipients")


@dataclass
class Place:
    """A record: its kind, the record itself, and what finds it in the files."""

    kind: str
    of: object
    file: str
    record: str
    view: object = None


@dataclass
class Point:
    place: Place
    #: What is meant: the field of a gap, the correction, the words of a remark, the entry that is unsure.
    what: object
    reason: str | None = None


class Points:
    """All points of a context, kind by kind."""

    def __init__(self, context):
        self.context, content = context, context.content
        self.gaps, self.corrections, self.notes, self.unsure, self.waived = [], [], [], [], []
        for view in context.views:
            self._plan(view, view.content.record)
        for letter in content.letters:
            self._document(Place("letter", letter, letter.file, letter.id), letter, LETTER_FIELDS)
        for cluster in content.clusters.values():
            self._cluster(cluster)
        for indicator in content.indicators.values():
            place = Place("indicator", indicator, "indicators", indicator["id"])
            self._unsure(place, [("observation", o) for o in indicator["observations"]])
        for event in content.events:
            if event.time.first is None or event.time.first <= context.cut_off:
                self._event(event)

    def _fields(self, place, tree, keys):
        for key in keys:
            if is_missing(tree.get(key)):
                self.gaps.append(Point(place, ("field", key), reason(tree[key])))

    def _remarks(self, place, tree):
        self.corrections += [Point(place, correction) for correction in tree.get("corrections", [])]
        self.notes += [Point(place, note) for note in tree.get("notes", [])]

    def _unsure(self, place, entries):
        self.unsure += [
            Point(place, (kind, entry)) for kind, entry in entries
            if entry.get("certainty", "stated") != "stated" and self._is_known(entry)]

    def _is_known(self, entry):
        """Not wholly after the cut-off date."""
        first = read_time(entry["date"]).first if "date" in entry else None
        return first is None or first <= self.context.cut_off

    def _document(self, place, document, fields=()):
        self._fields(place, document.front, fields)
        self._remarks(place, document.front)

    def _plan(self, view, plan):
        place = Place("plan", plan, without_ending(plan.file), str(plan.year), view)
        self._fields(place, plan.tree, PLAN_FIELDS)
        for figure in plan.figures:
            if is_missing(figure["value"]):
                self.gaps.append(Point(place, ("figure", figure["label"]), reason(figure["value"])))
        self._remarks(place, plan.tree)
        self._unsure(place, [("figure", figure) for figure in plan.figures])
        if plan.body:
            self._document(Place("body", plan, plan.body.file, plan.body.id, view), plan.body)
        for annex in plan.issued:
            self._annex(view, annex)

    def _annex(self, view, annex):
        file = without_ending(annex.file)
        self._remarks(Place("annex", annex, file, annex.id, view), annex.tree)
        for number, group in enumerate(annex.groups, 1):
            place = Place("group", (annex, group), file, f"{annex.id}.{number}", view)
            # Where all its rows are lost, they say so themselves.
            if group.missing and group.lost < group.rows:
                self.gaps.append(Point(place, ("heading", None), group.missing))
            self._cells(place, annex, group.merged)
            self._remarks(place, {"corrections": group.corrections, "notes": group.notes})
        for row in annex.rows:
            place = Place("row", row, file, row.id, view)
            if row.missing:
                self.gaps.append(Point(place, ("row", None), row.missing))
            for cells in (row.own_cells, *(line.cells for line in row.lines)):
                self._cells(place, annex, cells)
            self._remarks(place, {"corrections": row.corrections, "notes": row.notes})

    def _cells(self, place, annex, cells):
        for column in annex.columns:
            cell = cells.get(column["id"])
            if cell and cell.missing:
                self.gaps.append(Point(place, ("cell", column["label"]), cell.missing))

    def _cluster(self, cluster):
        place = Place("cluster", cluster["id"], without_ending(cluster["file"]), cluster["id"])
        if "missing" in cluster:
            self.gaps.append(Point(place, ("row-of-cluster", None), cluster["missing"]["reason"]))
        if "note" in cluster:
            self.notes.append(Point(place, cluster["note"]))
        self._unsure(place, [("fact", fact) for fact in cluster.get("facts", [])])

    def _event(self, event):
        place = Place("event", event, without_ending(event.file), event.id)
        if event.time.kind == "unknown":
            self.gaps.append(Point(place, ("event-date", event.kind)))
        if "waiver" in event.tree:
            self.waived.append(Point(place, event, event.tree["waiver"]))
        if event.tree["certainty"] != "stated":
            self.unsure.append(Point(place, ("event", event)))

    @property
    def open(self):
        return [p for p in self.corrections if "open" in p.what]

    @property
    def confirmed(self):
        return [p for p in self.corrections if "open" not in p.what]

    def deadlines(self):
        """How many duties of each annex have a deadline that no cell of their own gives: (place, duty, number)."""
        for view in self.context.views:
            for annex in view.content.annexes:
                place = Place("annex", annex, without_ending(annex.file), annex.id, view)
                bases = {}
                for row in annex.rows:
                    for duty in row.duties:
                        if duty.basis in ("text", "rule", "milestone"):
                            bases.setdefault(duty.basis, []).append(duty)
                yield from ((place, duties[0], len(duties)) for duties in bases.values())

    def ended(self):
        """Units and bodies that ended and whose followers are not all known: (place, last day, words)."""
        content, context = self.context.content, self.context
        unknown = context.words("fact.members-unknown")
        for unit in content.units.values():
            day = read_time(unit["validTo"]).last if "validTo" in unit else None
            missing = unit.get("successorsMissing")
            if day and day < context.cut_off and (missing or not unit.get("successors")):
                names = [content.titled_unit(s) for s in unit.get("successors", [])]
                names.append(missing["reason"] if missing else unknown)
                yield Place("unit", unit["id"], "units", unit["id"]), day, "; ".join(names)
        for agency in content.agencies.values():
            day = read_time(agency["validTo"]).last if "validTo" in agency else None
            if day and day < context.cut_off and not agency.get("successors"):
                yield Place("agency", agency["id"], self.file_of(agency), agency["id"]), day, unknown

    def file_of(self, agency):
        return "developers" if agency["kind"] == "company" else "agencies"


def without_ending(file):
    """YAML and JSON of one record have one name; a text keeps its ending."""
    return file.removesuffix(".yaml").removesuffix(".json")
