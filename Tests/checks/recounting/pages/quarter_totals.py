"""The counts of a quarter's report: in sentences, as key figures, by district."""

from collections import Counter

from ..days import day_text
from ..statuses import MILESTONES
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import capital, count_text

#: In the order in which milestones are told.
TOLD = [
    "site-clearance", "land-handover", "ground-breaking", "infrastructure-completion", "wastewater-station",
    "in-operation"]
DONE = (("on-time", "done-on-time"), ("after-due", "done-late"), ("undecided", "done-undecided"))


class Tally:
    def __init__(self, commitments):
        self.counts = Counter(c.status.category for c in commitments)
        self.total = len(commitments)
        self.done = sum(self.counts[category] for _, category in DONE)
        self.late, self.unknown = self.counts["late"], self.counts["no-information"]
        self.open = self.total - self.done - self.late - self.unknown


class QuarterTotals:
    """What `QuarterReport` counts."""

    def due(self):
        return self.milestones + self.duties

    def area_name(self, unit):
        return self.context.content.titled_unit(unit) if unit else self.words("quarterly.no-area")

    def total_table(self):
        units = {c.row.unit for c in self.due()} | {c.row.unit for _, c in self.others}
        whole = (Tally(self.milestones), Tally(self.duties))
        has_open = any(tally.open for tally in whole)
        rows = []
        for unit in units:
            own = [Tally([c for c in part if c.row.unit == unit]) for part in (self.milestones, self.duties)]
            link = self.context.unit_cell(unit).link if unit else None
            others = sum(1 for _, c in self.others if c.row.unit == unit)
            rows.append(self.total_row(Cell(self.area_name(unit), "names", link), own, others, has_open))
        rows.append(self.total_row(Cell(self.words("quarterly.row-all"), "names"), whole, len(self.others), has_open))
        counts = [self.words(f"quarterly.{key}") for key in ("due", "done", "not-done", "unknown")]
        counts += [self.words("quarterly.open")] if has_open else []
        heads = [self.words(key) for key in (
            "column.unit", "quarterly.milestones", "quarterly.duties", "quarterly.others")] + counts + counts
        notes = [
            self.words("quarterly.total-note", d=day_text(self.context.cut_off)), self.words("listing.signs")]
        return ExpectedTable(
            "tong-hop-dia-ban", heads, rows, order="free", key=(0,), notes=notes,
            caption=self.words("quarterly.total-table", t=self.short))

    def total_row(self, name, tallies, others, has_open):
        cells, count = [name], self.context.count_cell
        for tally in tallies:
            if not self.context.content.annexes:
                cells += [Cell(self.words("table.not-collected"), "counts")] * 4
                continue
            cells += [
                count(tally.total), count(tally.done, tally.unknown), count(tally.late, tally.unknown),
                count(tally.unknown)]
            cells += [count(tally.open)] if has_open else []
        return ExpectedRow(cells + [count(others)])

    def line(self, name, tally, unit):
        """`Khởi công: 23 cụm đến hạn; đã hoàn thành ít nhất 13 (quá hạn 12, …); chưa có thông tin 10.`"""
        words = self.words
        parts = [words("quarterly.line-due", n=count_text(tally.total), u=words(f"quarterly.unit-{unit}"))]
        if tally.done:
            done = count_text(tally.done)
            if tally.unknown:
                done = words("table.at-least-words", n=done)
            detail = [
                words(f"quarterly.{key}", n=count_text(tally.counts[category]))
                for key, category in DONE if tally.counts[category]]
            parts.append(words("quarterly.line-done", n=done, x=", ".join(detail)))
        rest = (("late", tally.late), ("unknown", tally.unknown), ("open", tally.open))
        parts += [words(f"quarterly.line-{key}", n=count_text(n)) for key, n in rest if n]
        return words("quarterly.line", x=name, c="; ".join(parts))

    def results(self):
        words, lines = self.words, []
        assert set(TOLD) == set(MILESTONES)
        for milestone in TOLD:
            tally = Tally([c for c in self.milestones if c.milestone == milestone])
            if tally.total:
                lines.append(self.line(words(f"milestone.{milestone}"), tally, "cluster"))
        if self.duties:
            lines.append(self.line(words("quarterly.duties"), Tally(self.duties), "duty"))
        lines = lines + self.other_line() if lines else self.nothing_due()
        if self.first > self.context.cut_off:
            lines.append(words("period.sentence-future", t=capital(self.name)))
        return lines + [words("quarterly.counted-to", d=day_text(self.context.cut_off))]

    def nothing_due(self):
        why = self.words("quarterly.nothing-due" if self.context.content.annexes else "quarterly.no-annexes")
        return [why] + (self.other_line() or [self.words("quarterly.nothing-known")])

    def other_line(self):
        return [self.words("quarterly.line-others", n=count_text(len(self.others)))] if self.others else []

    def sentence(self):
        tally = Tally(self.due())
        return self.line(capital(self.name), tally, "any") if tally.total else " ".join(self.nothing_due())

    def figures(self):
        tally, words = Tally(self.due()), self.words
        if not tally.total:
            return []
        done = words("table.not-collected") if tally.done == 0 and tally.unknown else count_text(tally.done)
        return [
            (words("quarterly.due"), count_text(tally.total)), (words("quarterly.done"), done),
            (words("figure.late"), self.context.late_figure(tally.late, tally.unknown)),
            (words("figure.unknown"), count_text(tally.unknown))]
