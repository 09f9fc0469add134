"""The names of records on the reconciliation page, and where they are shown."""

from ..records import anchor
from ..tables import Cell
from .document_duties import PARTS, document_name

NAMES = {
    "reference": "correction.reference", "title": "correction.title", "number": "correction.number",
    "group": "correction.group", "marker": "correction.marker", "targets": "column.target",
}


class PlaceNames:
    def __init__(self, context):
        self.context, self.words = context, context.words

    def cell(self, place):
        return getattr(self, f"_{place.kind}")(place)

    def indicator(self, indicator):
        return Cell(indicator["name"], "names", f"chi-tieu.html#{indicator['id']}")

    def rows_of(self, cluster):
        views = sorted(self.context.views, key=lambda view: view.year)
        return "\n".join(self.named(view, view.row_name(row)) for view in views for row in view.rows_of(cluster))

    def named(self, view, name):
        """A part of a plan; of one that is not in force with its year."""
        return name if view is self.context.site else self.words("place.in-plan", x=name, y=view.year)

    def part(self, place, key):
        """The column of an annex, else the part of the document that a correction touches."""
        annex = {"annex": lambda: place.of, "group": lambda: place.of[0], "row": lambda: place.of.annex}
        columns = annex[place.kind]().columns if place.kind in annex else []
        label = next((c["label"] for c in columns if c["id"] == key), None)
        if label:
            return label
        if place.kind in ("letter", "body", "plan") and key in PARTS:
            return self.words(dict(PARTS, body="correction.body", addressees="correction.addressees")[key])
        return self.words(NAMES[key]) if key in NAMES else self.words("correction.item", x=key)

    def _plan(self, place):
        return Cell(self.context.plan_of_year(place.of), "names", self.context.plan_path(place.of.year))

    def _body(self, place):
        name = self.words("place.body", p=self.context.plan_of_year(place.of))
        return Cell(name, "names", self.context.plan_path(place.of.year))

    def _annex(self, place):
        name = self.words("late.annex", a=place.of.number)
        return Cell(self.named(place.view, name), "names", place.view.annex_path(place.of))

    def _group(self, place):
        annex, group = place.of
        first = self.first_row(annex, group)
        if group.heading or first is None:
            name = self.words("place.group", n=annex.number, g=group.heading)
        else:
            name = self.words("place.group-unnamed", n=place.view.row_name(first))
        fragment = f"#{anchor(first)}" if first else ""
        return Cell(self.named(place.view, name), "names", place.view.annex_path(annex) + fragment)

    @staticmethod
    def first_row(annex, group):
        following = annex.body[annex.body.index(group) + 1:]
        return next((item for item in following if hasattr(item, "ordinal")), None) if group.rows else None

    def _row(self, place):
        row = place.of
        link = f"{place.view.annex_path(row.annex)}#{anchor(row)}"
        return Cell(self.named(place.view, place.view.row_name(row)), "row references", link)

    def _letter(self, place):
        return Cell(document_name(self.context, place.of), "names", self.context.letter_path(place.of))

    def _unit(self, place):
        return self.context.unit_cell(place.of)

    def _agency(self, place):
        link = self.context.agency_path(place.of) if self.context.bodies.has_page(place.of) else None
        return Cell(self.context.agency_name(place.of), "names", link)

    def _cluster(self, place):
        return self.context.cluster_cell(place.of)

    def _indicator(self, place):
        return self.indicator(place.of)

    def _event(self, place):
        if place.of.cluster is None:
            return Cell(self.words("place.log"), "names")
        return self.context.cluster_cell(place.of.cluster)
