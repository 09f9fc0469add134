"""Statuses and what they rest on: the chain of milestones, what each event says of it."""

from dataclasses import dataclass, field
from datetime import date

from .days import Time

#: Milestones in the order in which a cluster goes through them.
CHAIN = ["site-clearance", "land-handover", "ground-breaking", "infrastructure-completion", "in-operation"]
MILESTONES = CHAIN + ["wastewater-station"]
#: Events that cannot be unless a milestone was reached by then; works may be in operation before all is complete.
PRESUPPOSES = {
    "under-construction": "ground-breaking", "infrastructure-completion": "ground-breaking",
    "in-operation": "ground-breaking",
}
#: Events that cannot be once a milestone was reached: on their first possible day it was not.
EXCLUDES = {
    "not-started": ("ground-breaking", "infrastructure-completion", "in-operation"),
    "ground-breaking": ("infrastructure-completion", "in-operation"),
    "under-construction": ("infrastructure-completion",),
}
#: Steps towards a milestone that are no milestones themselves, and the first milestone they lead to.
STEPS = {
    "detailed-plan": "site-clearance", "environmental-approval": "site-clearance", "land-recovery": "site-clearance",
    "land-lease": "ground-breaking", "under-construction": "infrastructure-completion",
}
#: Steps of a cluster that are steps of the duties of its row too.
PREPARING = set(STEPS) - {"under-construction"} | {"site-clearance", "land-handover"}
SILENT = {"occupancy", "revised-schedule", "obstacle"}
DUTY_EVENTS = {"completed", "not-completed", "withdrawn"}
KNOWN = set(MILESTONES) | set(EXCLUDES) | set(STEPS) | SILENT | DUTY_EVENTS

LOOKS = {
    "withdrawn": ("withdrawn", "✕"), "done-on-time": ("done", "●"), "done-late": ("done-late", "■"),
    "done-undecided": ("done-late", "?"), "late": ("late", "▲"), "no-information": ("unknown", "…"),
    "in-progress": ("active", "◐"), "due-this-quarter": ("active", "◐"), "not-yet-due": ("pending", "○"),
    "continuous": ("continuous", "∞"), "no-readable-date": ("unknown", "?"),
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
    """A milestone of a row, one of its duties or a duty of a document, with its status."""

    row: object
    due: Time | None
    milestone: str | None = None
    duty: object = None
    missing: str | None = None
    status: Status | None = None
    #: The deadline that holds since it was moved, and the status against it.
    adjusted: tuple | None = None
    #: (letter, day, before, after) of each letter that moved the deadline itself.
    moves: list = field(default_factory=list)
    #: What was last expected of it, where that is the whole of it.
    expected: object = None

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


def presupposes(event, milestone):
    while event in PRESUPPOSES:
        event = PRESUPPOSES[event]
        if event == milestone:
            return True
    return False


def is_step(event, milestone):
    """The event stands before the milestone in the chain; works for waste water begin with the cluster's."""
    if milestone not in CHAIN:
        return event in ("ground-breaking", "under-construction", "infrastructure-completion")
    if event == "wastewater-station":
        return milestone == "in-operation"
    reached = STEPS.get(event)
    if reached:
        return CHAIN.index(reached) <= CHAIN.index(milestone)
    return event in CHAIN and CHAIN.index(event) < CHAIN.index(milestone)
