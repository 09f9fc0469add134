"""Figures that do not simply agree: city against names, source against source, repeated, unsure."""

from ..content import plan_issued
from ..days import read_time
from ..observing import disagreements, seen_by
from ..points import Place, without_ending
from ..tables import Cell
from ..words import count_text
from .clusters import FACTS
from .events import event_paragraphs
from .indicators import IndicatorsPage, disagreement_text
from .targets import measured, value_text


class ReconciledFigures:
    """Tables of `ReconciliationPage` about figures."""

    def beside_table(self):
        """Dated city figures of the first indicator of each figure that names a milestone, beside what is named."""
        context, lines = self.context, []
        for view in context.views:
            plan = view.content.record
            for figure in plan.figures:
                rows = view.counts.commitments(milestone=figure.get("milestone")) if "milestone" in figure else []
                if rows and figure.get("indicators"):
                    lines += self.beside(view, plan, rows, figure)
        heads = ["column.indicator", "column.date", "column.target-city", "column.named-at", "column.named-now",
                 "column.source"]
        return self.table("beside", "bang-so-thanh-pho-va-so-theo-ten", heads, lines)

    def beside(self, view, plan, commitments, figure):
        context, indicator = self.context, self.context.content.indicators[figure["indicators"][0]]
        place = Place("plan", plan, without_ending(plan.file), str(plan.year))
        done = [c.status.occurrence.last for c in commitments if c.status.is_done]
        rows = sum(1 for r in view.content.rows if r.annex.column("milestone", figure["milestone"]))
        for o in indicator["observations"]:
            time = read_time(o["date"])
            day = time.last or time.first
            if day is None or not plan_issued(plan) <= day <= context.cut_off:
                continue
            then = sum(1 for last in done if last and last <= day)
            yield place, [
                self.places.indicator(indicator), Cell(time.cell, "dates of events"),
                Cell(measured(o["value"], indicator["unit"]), "observed values"),
                self.named(then, len(commitments)), self.named(len(done), len(commitments)),
                context.source_names_cell(o["sources"])]

    def named(self, count, rows):
        if count == 0:
            return Cell(self.words("table.not-collected"), "named clusters")
        text = count_text(count)
        return Cell(self.words("table.at-least", n=text) if count < rows else text, "named clusters")

    def disagreement_table(self):
        context, lines = self.context, []
        for indicator in context.content.indicators.values():
            for group in disagreements(indicator, context.cut_off):
                values = [(measured(s.tree["value"], indicator["unit"]), s.time, s.tree["sources"]) for s in group]
                place = Place("indicator", indicator, "indicators", indicator["id"])
                lines.append((place, [
                    Cell(self.words("column.target-city"), "disagreements"),
                    Cell(disagreement_text(context, values), "disagreements")]))
        for cluster in context.content.clusters.values():
            for kind, label in (("area", "fact.area"), ("total-investment", "fact.investment")):
                facts = [f for f in cluster.get("facts", []) if f["fact"] == kind]
                if len({f["value"] for f in facts}) > 1:
                    values = [(value_text(f["value"]), read_time(f["date"]), f["sources"]) for f in facts]
                    place = Place("cluster", cluster["id"], without_ending(cluster["file"]), cluster["id"])
                    lines.append((place, [
                        Cell(self.words(label), "disagreements"),
                        Cell(disagreement_text(context, values), "disagreements")]))
        return self.table(
            "disagreements", "bang-nguon-chua-thong-nhat", ["column.subject", "column.comparison"], lines)

    def repeated_table(self):
        context, lines = self.context, []
        for indicator in context.content.indicators.values():
            for seen in seen_by(indicator, context.cut_off):
                if not seen.again:
                    continue
                again = [
                    f"{a.time.cell}: {context.short_source(source)}" for a in seen.again for source in a.tree["sources"]]
                since = self.words("indicators.repeated-since", y=indicator["repeatedSince"])
                lines.append((Place("indicator", indicator, "indicators", indicator["id"]), [
                    Cell(measured(seen.tree["value"], indicator["unit"]), "observed values"),
                    Cell(seen.time.cell, "dates of events"), context.source_names_cell(seen.tree["sources"]),
                    Cell("\n".join(again), "sources"), Cell(since, "remarks")]))
        heads = ["column.observed", "column.first-date", "column.source", "column.repeats", "column.note"]
        return self.table("repeated", "bang-so-lieu-nhac-lai", heads, lines)

    def unsure_table(self):
        context, lines = self.context, []
        for p in self.points.unsure:
            kind, entry = p.what
            tree = entry.tree if kind == "event" else entry
            when = read_time(tree["date"]).cell if "date" in tree else ""
            lines.append((p.place, [
                Cell(self.told(p.place, kind, entry), "unsure statements"), Cell(when, "dates of events"),
                Cell(self.words(f"certainty.{tree['certainty']}"), "certainties"),
                context.source_names_cell(tree.get("sources", [])), Cell(tree.get("note", ""), "remarks")]))
        heads = ["column.event", "column.date", "column.certainty", "column.source", "column.note"]
        return self.table("unsure", "bang-suy-ra-chua-chac-chan", heads, lines)

    def told(self, place, kind, entry):
        if kind == "event":
            return "\n".join(event_paragraphs(self.context, entry))
        if kind == "observation":
            return measured(entry["value"], place.of["unit"])
        if kind == "figure":
            return f"{entry['label']}: {IndicatorsPage.value(self, entry)}"
        label = dict(FACTS, developer="column.developer")[entry["fact"]]
        return f"{self.words(label)}: {entry['value']}"

    def extension_table(self):
        """Clusters that extend others, with the rows of both."""
        context, lines = self.context, []
        clusters = context.content.clusters
        for cluster in clusters.values():
            if "extends" not in cluster:
                continue
            base = clusters[cluster["extends"]]
            rows, base_rows = self.places.rows_of(cluster["id"]), self.places.rows_of(base["id"])
            if not base_rows and "missing" in base:
                base_rows = self.words("table.row-lost")
            lines.append((None, [
                context.cluster_cell(cluster["id"]), Cell(rows, "row references"), context.cluster_cell(base["id"]),
                Cell(base_rows, "row references")]))
        heads = ["column.cluster", "column.row", "fact.extends", "column.base-row"]
        return self.table("extensions", "bang-cum-mo-rong", heads, lines, framed=False)
