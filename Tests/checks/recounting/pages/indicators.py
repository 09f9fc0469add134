"""The page of all indicators: what plans set against what sources observe."""

from datetime import date

from ..content import plan_issued
from ..documents import is_missing, known, reason
from ..expected import Expected
from ..observing import disagreements, seen_by
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text, small
from .clusters import cited
from .targets import measured, value_text


class IndicatorsPage:
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.indicators = list(context.content.indicators.values())
        self.seen = {i["id"]: seen_by(i, context.cut_off) for i in self.indicators}
        self.differing = {i["id"]: disagreements(i, context.cut_off) for i in self.indicators}

    def expected(self):
        words, content = self.words, self.context.content
        seen = self.seen.values()
        sentence = words(
            "indicators.sentence", n=count_text(len(self.indicators)),
            m=count_text(sum(1 + len(s.again) for group in seen for s in group)),
            r=count_text(sum(1 for group in seen if any(s.again for s in group))),
            d=count_text(sum(1 for groups in self.differing.values() if groups)))
        sources = [source for plan in content.plans for source in plan.tree["sources"]]
        sources += [s for group in seen for one in group for o in (one, *one.again) for s in o.tree["sources"]]
        sources += [
            s for plan in content.plans for f in plan.figures if f.get("indicators") for s in f.get("sources", [])]
        tables = [self.overview()] + [self.table(i) for i in self.indicators] + [self.unobserved()]
        return Expected(
            words("navigation.indicators"), sentence, tables=[t for t in tables if t],
            notes=[words(f"indicators.note-{key}") for key in ("city", "definition", "repeated")],
            sources=cited(self.context, sources, []))

    def check(self, comparison, page):
        """The paragraphs over each table: the indicator's note, what is repeated, where sources do not agree."""
        for indicator in self.indicators:
            section = page.main.by_id(indicator["id"]).parent
            printed = [p.text for p in section.elements() if p.name == "p" and "export" not in p.classes]
            wanted = ([indicator["note"]] if "note" in indicator else []) + self.cautions(indicator)
            comparison.same("cautions", f"indicator {indicator['id']}", wanted, printed)
            comparison.same(
                "headings of sections", indicator["id"], indicator["name"], section.one("h2").text)

    def cautions(self, indicator):
        words, found = self.words, []
        if any(s.again for s in self.seen[indicator["id"]]):
            found.append(words("indicators.repeated-since", y=indicator["repeatedSince"]))
        for group in self.differing[indicator["id"]]:
            values = [(measured(s.tree["value"], indicator["unit"]), s.time, s.tree["sources"]) for s in group]
            found.append(disagreement_text(self.context, values))
        return found

    def figures_of(self, indicator):
        return [
            (plan, f) for plan in self.context.content.plans for f in plan.figures
            if indicator["id"] in f.get("indicators", [])]

    def value(self, figure):
        if is_missing(figure["value"]):
            return self.words("due.missing", r=reason(figure["value"]))
        return value_text(figure["value"])

    def latest(self, indicator):
        seen = self.seen[indicator["id"]]
        dated = [s for s in seen if s.day]
        return (dated or seen or [None])[-1]

    def planned_lines(self, indicator):
        """What plans set, under the label of the target; a label that goes on is not said again."""
        last = None
        for plan, figure in self.figures_of(indicator):
            if figure["label"] != last:
                yield figure["label"]
            last, value = figure["label"], figure["value"]
            text = value_text(value) if known(value) else self.words("common.no-figure")
            yield self.words("table.row-note", r=plan.year, x=text)

    def overview(self):
        words, rows = self.words, []
        nothing = words("common.no-figure")
        for indicator in self.indicators:
            latest = self.latest(indicator)
            plans = "\n".join(self.planned_lines(indicator))
            cautions = []
            if any(s.again for s in self.seen[indicator["id"]]):
                cautions.append(words("indicators.repeated-since", y=indicator["repeatedSince"]))
            cautions += [words("indicators.disagreement-short")] if self.differing[indicator["id"]] else []
            if latest and latest.tree["certainty"] != "stated":
                cautions.append(words(f"certainty.{latest.tree['certainty']}"))
            value = measured(latest.tree["value"], indicator["unit"]) if latest else nothing
            rows.append(ExpectedRow([
                Cell(""), Cell(indicator["name"], "names", f"chi-tieu.html#{indicator['id']}"),
                Cell(plans, "planned values"), Cell(value, "observed values"),
                Cell(latest.time.cell if latest else "", "dates of events"), Cell("\n".join(cautions), "cautions")]))
        keys = ("ordinal", "indicator", "plans-naming", "latest", "date", "caution")
        return ExpectedTable(
            "bang-chi-tieu", [words(f"column.{key}") for key in keys], rows, numbered=True,
            caption=words("indicators.table", n=count_text(len(rows))))

    def table(self, indicator):
        words = self.words
        lines = [(plan_issued(plan), self.planned_row(plan, f)) for plan, f in self.figures_of(indicator)]
        lines += [(s.day or date.max, self.observed_row(indicator, s)) for s in self.seen[indicator["id"]]]
        keys = ("date", "target-plan", "observed", "source", "certainty", "note")
        return ExpectedTable(
            f"so-lieu-{indicator['id']}", [words(f"column.{key}") for key in keys],
            [row for _, row in sorted(lines, key=lambda line: line[0])],
            caption=words("indicators.one-table", x=indicator["name"], u=indicator["unit"]))

    def planned_row(self, plan, figure):
        words = self.words
        source = self.plan_cell(plan, figure)
        certainty = figure.get("certainty")
        return ExpectedRow([
            Cell(words("indicators.year", y=plan.year), "dates of events"),
            Cell(f"{self.value(figure)}\n{figure['label']}", "planned values"), Cell("", "observed values"), source,
            Cell(words(f"certainty.{certainty or 'plan'}")), Cell("\n".join(self.notes(figure)))])

    def plan_cell(self, plan, figure):
        """The plan, and where its figure is known from."""
        lines = [self.context.plan_of_year(plan)] + [self.context.short_source(s) for s in figure.get("sources", [])]
        return Cell("\n".join(lines), "sources", self.context.plan_path(plan.year))

    def notes(self, figure):
        notes = [figure["note"]] if "note" in figure else []
        if "continues" not in figure:
            return notes
        earlier = self.context.content.plan_of(figure["continues"]["plan"])
        carried = next(f for f in earlier.figures if f["id"] == figure["continues"]["figure"])
        return [self.words("indicators.continues", y=earlier.year, x=self.value(carried))] + notes

    def observed_row(self, indicator, seen):
        words = self.words
        sources = [self.context.short_source(s) for s in seen.tree["sources"]]
        notes = [seen.tree["note"]] if "note" in seen.tree else []
        for again in seen.again:
            named = " ".join(self.context.short_source(s) for s in again.tree["sources"])
            sources.append(words("indicators.repeated-at", d=again.time.sentence) + " " + named)
            if "note" in again.tree:
                notes.append(words("table.row-note", r=again.time.cell, x=again.tree["note"]))
        return ExpectedRow([
            Cell(seen.time.cell, "dates of events"), Cell("", "planned values"),
            Cell(measured(seen.tree["value"], indicator["unit"]), "observed values"),
            Cell("\n".join(sources), "sources"), Cell(words(f"certainty.{seen.tree['certainty']}")),
            Cell("\n".join(notes))])

    def unobserved(self):
        """Figures of plans that no indicator observes."""
        words, rows = self.words, []
        for plan in self.context.content.plans:
            for f in plan.figures:
                if f.get("indicators"):
                    continue
                by_name = words("target.not-measured")
                if "milestone" in f:
                    by_name = words("target.by-name", x=small(words(f"milestone.{f['milestone']}")))
                rows.append(ExpectedRow([
                    Cell(f["label"], "targets"), Cell(str(plan.year)), Cell(self.value(f), "planned values"),
                    Cell(by_name), self.plan_cell(plan, f), Cell("\n".join(self.notes(f)))]))
        if not rows:
            return None
        keys = ("target", "plan-year", "target-plan", "measured", "source", "note")
        return ExpectedTable(
            "bang-chua-co-so-lieu-theo-doi", [words(f"column.{key}") for key in keys], rows,
            caption=words("indicators.unobserved-table", n=count_text(len(rows))))


def disagreement_text(context, values):
    parts = []
    for value, time, sources in values:
        names = [context.content.sources[s].get("publisher", context.content.sources[s]["title"]) for s in sources]
        when = [] if time.kind == "unknown" else [time.sentence]
        parts.append(context.words("indicators.disagreement-value", x=value, n=", ".join(names + when)))
    return context.words("indicators.disagreement", x="; ".join(parts))
