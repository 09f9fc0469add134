"""The figures of targets: what is counted by name and what is observed for the whole city."""

import re

from ..documents import is_missing, known, reason
from ..observing import seen_by
from ..tables import Cell, number
from ..words import count_text, percent_text, small


class Targets:
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.figures = context.content.record.figures

    def label_cell(self, figure):
        return Cell(figure["label"], "targets")

    def planned_cell(self, figure):
        if is_missing(figure["value"]):
            return Cell(self.words("target.not-given") + " " + reason(figure["value"]), "targets")
        return Cell(value_text(figure["value"]), "targets")

    def remarks(self, figure):
        """What it carries on, how certain it is, a note, and its sources."""
        lines = []
        if "continues" in figure:
            earlier = figure["continues"]
            plan = self.context.content.plan_of(earlier["plan"])
            label = next(f["label"] for f in plan.figures if f["id"] == earlier["figure"])
            lines.append(self.words("target.continues", x=label, y=earlier["plan"]))
        lines += [self.words(f"certainty.{figure['certainty']}")] if "certainty" in figure else []
        lines += [figure["note"]] if "note" in figure else []
        return lines + [self.context.short_source(source) for source in figure.get("sources", [])]

    def done(self, figure):
        """Known to be done and all rows; None where the figure names no milestone."""
        if "milestone" not in figure:
            return None
        commitments = self.context.counts.commitments(milestone=figure["milestone"])
        return sum(1 for c in commitments if c.status.is_done), len(commitments)

    def counted_cell(self, figure):
        counted = self.done(figure)
        if counted is None:
            return Cell(self.words("target.not-counted"), "targets")
        done, total = counted
        if done == 0:
            return number(self.words("table.not-collected"), "targets")
        text = count_text(done)
        return Cell(self.words("table.at-least", n=text) if done < total else text, "targets")

    def share_cell(self, figure):
        counted = self.done(figure)
        whole = re.search(r"(?:^|ít nhất )(\d+) cụm$", known(figure["value"]) or "")
        if counted is None or whole is None:
            return Cell("", "targets")
        done, total = counted
        if done == 0:
            return Cell(self.words("table.not-collected"), "targets")
        planned = int(whole[1])
        share = self.words(
            "target.share", a=count_text(done), b=count_text(planned), p=percent_text(done, planned))
        return Cell(self.words("table.at-least", n=share) if done < total else share, "targets")

    def city_cell(self, figure):
        lines = []
        for name in figure.get("indicators", []):
            indicator = self.context.content.indicators[name]
            for observation in self.latest(indicator):
                lines += self.observation_lines(indicator, observation)
        return Cell("\n".join(lines) or self.words("common.no-figure"), "city observations")

    def latest(self, indicator):
        """What was observed on the latest day by the cut-off date; a figure that is repeated by its first date."""
        seen = seen_by(indicator, self.context.cut_off)
        days = [s.day for group in seen for s in (group, *group.again)]
        newest = max((day for day in days if day), default=None)
        return [group for group in seen if any(s.day == newest for s in (group, *group.again))]

    def observation_lines(self, indicator, seen):
        value, note = measured(seen.tree["value"], indicator["unit"]), seen.tree.get("note")
        remark = [] if seen.tree["certainty"] == "stated" else [self.words(f"certainty.{seen.tree['certainty']}")]
        remark += [note] if note else []
        lines = [f"{indicator['name']}: {value}, {seen.time.sentence}"]
        lines += [self.context.short_source(source) for source in seen.tree["sources"]]
        lines += [": ".join(remark)] if remark else []
        return lines + ([self.words("indicators.repeated-since", y=indicator["repeatedSince"])] if seen.again else [])

    def latest_sources(self):
        """The sources of what the figures show."""
        return [
            source for f in self.figures for name in f.get("indicators", [])
            for seen in self.latest(self.context.content.indicators[name]) for source in seen.tree["sources"]]

    def measured_cell(self, figure):
        lines = []
        if "milestone" in figure:
            lines.append(self.words("target.by-name", x=small(self.words(f"milestone.{figure['milestone']}"))))
        lines += [self.context.content.indicators[name]["name"] for name in figure.get("indicators", [])]
        return Cell("\n".join(lines or [self.words("target.not-measured")]), "targets")


def value_text(value):
    """A quantity as pages print it: thousands parted by points."""
    return re.sub(r"(?<![\d.,])\d{4,}(?![\d.])", lambda m: count_text(int(m[0])), value)


def measured(value, unit):
    """With the indicator's unit where the source gives none."""
    text = value_text(value)
    if not re.fullmatch(r"(?:[^\d]*)[\d.,]+(?:-[\d.,]+)?", text):
        return text
    return f"{text}%" if unit == "%" else f"{text} {unit}"
