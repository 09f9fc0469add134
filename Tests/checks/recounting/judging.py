"""Statuses: what the log says of a milestone or duty by the cut-off date, held against its deadline.

Own reading of the rules: the first that applies holds - withdrawn; done on time, late or undecided; late, where a
source says after the deadline that it was not done; no information; in progress; due this quarter; not yet due;
continuous; no readable date. Nothing is decided by rounding: a month against a day inside it stays open.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from .content import Cell
from .days import Time, months_late, quarter_of, read_time

#: Milestones in the order in which a cluster goes through them.
CHAIN = ["site-clearance", "land-handover", "ground-breaking", "infrastructure-completion", "in-operation"]
MILESTONES = CHAIN + ["wastewater-station"]
#: Events that cannot be unless a milestone was reached by then.
PRESUPPOSES = {
    "under-construction": "ground-breaking", "infrastructure-completion": "ground-breaking",
    "in-operation": "infrastructure-completion",
}
#: Events that cannot be once a milestone was reached: on their first possible day it was not.
EXCLUDES = {
    "not-started": ("ground-breaking", "infrastructure-completion", "in-operation"),
    "ground-breaking": ("infrastructure-completion", "in-operation"),
    "under-construction": ("infrastructure-completion", "in-operation"),
}
#: Steps towards a milestone that are no milestones themselves, and the milestone they lead to.
STEPS = {
    "land-lease": "ground-breaking", "detailed-plan": "ground-breaking", "environmental-approval": "ground-breaking",
    "land-recovery": "ground-breaking", "under-construction": "infrastructure-completion",
}
SILENT = {"occupancy", "revised-schedule", "obstacle"}
DUTY_EVENTS = {"completed", "not-completed", "withdrawn"}
KNOWN = set(MILESTONES) | set(EXCLUDES) | set(STEPS) | SILENT | DUTY_EVENTS

LOOKS = {
    "withdrawn": ("withdrawn", "✕"), "done-on-time": ("done", "●"), "done-late": ("done-late", "■"),
    "done-undecided": ("done-late", "?"), "late": ("late", "▲"), "no-information": ("unknown", "…"),
    "in-progress": ("active", "◐"), "due-this-quarter": ("active", "◐"), "not-yet-due": ("pending", "○"),
    "continuous": ("continuous", "↻"), "no-readable-date": ("unknown", "?"),
}
ORDER = list(LOOKS)


@dataclass(frozen=True)
class Occurrence:
    """Between which days something happened; None is not known on that side. `time` is the date that an event gives."""

    first: date | None
    last: date | None
    time: Time | None

    @property
    def is_dated(self):
        return self.first is not None and self.last is not None


@dataclass(frozen=True)
class Status:
    category: str
    least: int | None = None
    most: int | None = None
    day: date | None = None
    occurrence: Occurrence | None = None
    event: object = None

    @property
    def is_done(self):
        return self.category.startswith("done")


@dataclass(eq=False)
class Commitment:
    """A milestone of a row or one of its duties, with its status."""

    row: object
    due: Time | None
    milestone: str | None = None
    duty: object = None
    missing: str | None = None
    status: Status | None = None

    @property
    def id(self):
        return self.duty.id if self.duty else f"{self.row.id}.{self.milestone}"

    @property
    def bodies(self):
        """Who answers for it."""
        if self.duty:
            return self.duty.leads
        return [self.row.developer] if self.row.developer else []

    @property
    def last(self):
        return self.due.due if self.due else None


class Judge:
    """Statuses at one cut-off date; with the whole log also what was only learned later of the time before."""

    def __init__(self, content, cut_off, knows_later=False):
        self.content = content
        self.cut_off = cut_off
        self.knows_later = knows_later
        unknown = {event.kind for event in content.events} - KNOWN
        if unknown:
            raise ValueError(f"events that the recount does not know: {sorted(unknown)}")
        self.events = [event for event in content.events if self.is_heard(event.time)]
        self.by_cluster = {}
        for event in self.events:
            if event.cluster:
                self.by_cluster.setdefault(event.cluster, []).append(event)
        self.commitments = [commitment for row in content.rows for commitment in self._of(row)]
        self.by_row = {}
        for commitment in self.commitments:
            self.by_row.setdefault(commitment.row.id, []).append(commitment)

    def is_heard(self, time):
        """It may have happened by the cut-off date: the log shows it."""
        return self.knows_later or time.first is None or time.first <= self.cut_off

    def is_certain(self, event):
        """It has happened by the cut-off date, on whichever of its days: statuses rest on it."""
        return event.time.last is None or event.time.last <= self.cut_off

    def _of(self, row):
        for column in row.annex.columns:
            if column["role"] != "milestone":
                continue
            cell = row.cells.get(column["id"], Cell(missing=row.missing))
            if cell.text or cell.missing:
                time = read_time(cell.text) if cell.text else None
                commitment = Commitment(row, time, milestone=column["milestone"], missing=cell.missing)
                commitment.status = self._judge_milestone(commitment)
                yield commitment
        for duty in row.duties:
            commitment = Commitment(row, duty.due, duty=duty)
            commitment.status = self._judge_duty(commitment)
            yield commitment

    def _judge_milestone(self, commitment):
        events = self.by_cluster.get(commitment.row.cluster, [])
        kind = commitment.milestone
        own = [e for e in events if e.kind == kind and e.duty is None]
        after = [e for e in events if presupposes(e.kind, kind)]
        denied = [(e.time.first, e) for e in events if kind in EXCLUDES.get(e.kind, ()) and e.time.first]
        denied += self._not_yet(own)
        withdrawn = [e for e in events if e.kind == "withdrawn" and e.duty is None]
        steps = [e for e in events if is_step(e.kind, kind) and self.is_certain(e)]
        return self._decide(commitment, withdrawn, own + after, denied, steps)

    def _judge_duty(self, commitment):
        ids = {commitment.duty.id}
        if len(commitment.row.duties) == 1:
            ids.add(commitment.row.id)
        events = [e for e in self.events if e.duty in ids]
        done = [e for e in events if e.kind == "completed"]
        denied = [(e.time.first, e) for e in events if e.kind == "not-completed" and e.time.first]
        denied += self._not_yet(done)
        withdrawn = [e for e in events if e.kind == "withdrawn"]
        return self._decide(commitment, withdrawn, done, denied, [])

    def _not_yet(self, done):
        """What is done only after the cut-off date, or perhaps: not done on the day before it can have been."""
        return [(e.time.first - timedelta(days=1), e) for e in done if e.time.first and not self.is_certain(e)]

    def _decide(self, commitment, withdrawn, done, denied, steps):
        due, last = commitment.due, commitment.last
        done = [e for e in done if self.is_certain(e)]
        if withdrawn:
            return Status("withdrawn", event=withdrawn[0])
        if done:
            return decide_done(narrowest(done, denied), last)
        if last is not None and last <= self.cut_off:
            after = [(day, event) for day, event in denied if day > last or (day == last and event.time.first > last)]
            if after:
                day, event = max(after, key=lambda pair: pair[0])
                day = min(day, self.cut_off)
                months = months_late(last, day)
                return Status("late", months, months, day, event=event)
            return Status("no-information")
        if due is not None and due.is_continuous:
            is_begun = due.kind != "from" or due.first <= self.cut_off
            return Status("continuous" if is_begun else "not-yet-due")
        if last is None:
            return Status("no-readable-date")
        if steps:
            return Status("in-progress", event=max(steps, key=lambda e: e.time.last or date.min))
        return Status("due-this-quarter" if quarter_of(last) == quarter_of(self.cut_off) else "not-yet-due")


def presupposes(event, milestone):
    while event in PRESUPPOSES:
        event = PRESUPPOSES[event]
        if event == milestone:
            return True
    return False


def is_step(event, milestone):
    """The event stands before the milestone in the chain."""
    if milestone not in CHAIN:
        return False
    reached = STEPS.get(event)
    if reached:
        return CHAIN.index(reached) <= CHAIN.index(milestone)
    return event in CHAIN and CHAIN.index(event) < CHAIN.index(milestone)


def narrowest(done, denied):
    """When it happened: after every day on which it had not, by the earliest day on which it certainly had."""
    firsts = [(e.time.first, e) for e in done[:1] if e.kind in MILESTONES + ["completed"] and e.time.first]
    lasts = [(e.time.last, e) for e in done if e.time.last]
    event = min(lasts, key=lambda pair: pair[0])[1] if lasts else done[0]
    first = firsts[0][0] if firsts else None
    last = min(day for day, _ in lasts) if lasts else None
    bounds = [day for day, _ in denied if last is None or day <= last]
    if bounds and (first is None or max(bounds) > first):
        first = max(bounds)
    return Occurrence(first, last, event.time), event


def decide_done(found, due):
    occurrence, event = found
    first, last = occurrence.first, occurrence.last
    if due is not None and last is not None and last <= due:
        return Status("done-on-time", occurrence=occurrence, event=event)
    if due is not None and first is not None and last is not None and first > due:
        return Status(
            "done-late", months_late(due, first), months_late(due, last), occurrence=occurrence, event=event)
    return Status("done-undecided", occurrence=occurrence, event=event)
