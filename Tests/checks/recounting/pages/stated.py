"""Numbers that a plan states beside its annexes, and what the annexes count."""

from dataclasses import dataclass

from ..days import read_period
from ..judging import milestone_due
from ..words import count_text


@dataclass
class Stated:
    name: str
    stated: str
    counted: int
    waiver: dict | None
    #: The words for a difference.
    key: str
    file: str
    record: str


def stated_counts(context, plan):
    """Everything that a plan states, its own file first."""
    view, words = context.view(plan.year), context.words
    for entry in plan.tree.get("stated", []):
        name = words(
            "stated.milestone", m=words(f"milestone.{entry['milestone']}"), p=read_period(entry["period"]).text)
        counted = planned_when_issued(plan, entry["milestone"], read_period(entry["period"]))
        yield Stated(name, entry["count"], counted, entry.get("waiver"), "difference", plan.file, str(plan.year))
    for annex in plan.issued:
        if "stated" in annex.tree:
            stated = annex.tree["stated"]
            name = words("stated.rows", n=annex.number)
            yield Stated(
                name, stated["rows"], len(annex.rows), stated.get("waiver"), "rows-difference", annex.file, annex.id)
        for number, (item, _) in enumerate(groups(annex.tree["body"]), 1):
            if "stated" in item:
                stated = item["stated"]
                key = "stated.group" if item["group"] else "stated.group-unnamed"
                name = words(key, n=annex.number, g=item["group"])
                yield Stated(
                    name, stated["rows"], count_rows(item), stated.get("waiver"), "rows-difference", annex.file,
                    f"{annex.id}.{number}")


def planned_when_issued(plan, milestone, period):
    """Rows whose milestone falls due in a period by the annexes as issued, whatever letters moved since."""
    dues = (milestone_due(row, milestone) for annex in plan.issued if annex.column("milestone", milestone) for row in annex.rows)
    return sum(1 for due in dues if due and due.due and period.first <= due.due <= period.last)


def groups(items):
    """(group, depth) in document order."""
    for item in items:
        if "group" in item:
            yield item, 0
            yield from groups(item["body"])


def count_rows(item):
    return 1 if "row" in item else sum(count_rows(child) for child in item["body"])


def stated_text(context, count):
    if count.waiver:
        return context.words(
            f"stated.{count.key}", a=count_text(count.counted), b=count.stated, r=count.waiver["reason"])
    return context.words("stated.approximate" if count.stated.startswith("khoảng ") else "stated.same")
