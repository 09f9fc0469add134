"""Counts: started clusters, quarters, months, what is late, who leads and cooperates in what."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from .days import QUARTERS, add_months, quarter_days, read_period

START = "ground-breaking"


@dataclass
class Starts:
    """Clusters that are to break ground: known to have, known not to have, and the rest."""

    total: int = 0
    started: int = 0
    not_started: int = 0

    @property
    def unknown(self):
        return self.total - self.started - self.not_started

    @property
    def is_lower_bound(self):
        """What was not started when last seen may have started since."""
        return self.started < self.total


@dataclass
class Quarter:
    key: tuple
    planned: int = 0
    on_time: int = 0
    late: int = 0
    carried_over: int = 0
    ahead: int = 0
    undue: int = 0

    @property
    def done(self):
        return self.on_time + self.late + self.carried_over + self.ahead + self.undue


@dataclass
class Series:
    quarters: list
    unplaced: list = field(default_factory=list)
    undated: int = 0
    lost: int = 0


@dataclass
class Assignment:
    commitment: object
    via: str | None


class Counts:
    """What pages count, from the judged commitments."""

    def __init__(self, content, bodies, judge):
        self.content, self.bodies, self.judge = content, bodies, judge
        self.year = int(content.plan["year"])
        self.plan_end = date(self.year, 12, 31)
        self._assign()

    def commitments(self, unit=None, milestone=None):
        return [
            c for c in self.judge.commitments
            if (unit is None or c.row.unit == unit) and (milestone is None or c.milestone == milestone)
        ]

    def start_rows(self, unit=None):
        return [r for r in self.content.rows if r.annex.is_to_start and (unit is None or r.unit == unit)]

    def operating_rows(self, unit=None):
        return [r for r in self.content.rows if r.annex.is_operating and (unit is None or r.unit == unit)]

    def milestone_of(self, row, milestone):
        return next((c for c in self.judge.by_row.get(row.id, []) if c.milestone == milestone), None)

    def starts(self, unit=None):
        counts = Starts()
        for row in self.start_rows(unit):
            commitment = self.milestone_of(row, START)
            # A cell that is blank as issued sets nothing; a lost row may have.
            counts.total += commitment is not None or row.missing is not None
            if commitment is None:
                continue
            if commitment.status.is_done:
                counts.started += 1
            elif self.is_denied(row.cluster):
                counts.not_started += 1
        return counts

    def is_denied(self, cluster):
        """Some day is known on which it had not started: it says so, or the start may still come, but no earlier."""
        events = self.judge.by_cluster.get(cluster, [])
        starts = [e for e in events if e.kind == START and not self.judge.is_certain(e)]
        return any(e.time.first for e in starts + [e for e in events if e.kind == "not-started"])

    def series(self, unit=None, milestone=START, grain=QUARTERS):
        """Periods from the plan year's first to the last of its end, the cut-off date and the latest deadline."""
        commitments = self.commitments(unit, milestone)
        dated = [c.last for c in commitments if c.last]
        end = grain.key_of(max([self.plan_end, self.judge.cut_off] + dated))
        key, quarters = (self.year, 1), []
        while key <= end:
            quarters.append(Quarter(key))
            key = grain.after(key)
        series = Series(quarters, lost=self.lost_rows(unit, milestone))
        place = {quarter.key: quarter for quarter in quarters}
        for commitment in commitments:
            self._count(commitment, series, place, grain)
        return series

    def lost_rows(self, unit, milestone):
        return sum(
            1 for r in self.content.rows
            if r.is_lost and r.annex.column("milestone", milestone) and (unit is None or r.unit == unit)
            and self.milestone_of(r, milestone) is None)

    def _count(self, commitment, series, place, grain):
        due = grain.key_of(commitment.last) if commitment.last else None
        if due is None:
            series.undated += 1
        elif due in place:
            place[due].planned += 1
        if not commitment.status.is_done:
            return
        when = commitment.status.occurrence
        is_placed = when.is_dated and grain.key_of(when.first) == grain.key_of(when.last)
        key = grain.key_of(when.last) if is_placed else None
        if key not in place:
            series.unplaced.append(commitment)
            return
        quarter = place[key]
        if due == key:
            if commitment.status.category == "done-on-time":
                quarter.on_time += 1
            else:
                quarter.late += 1
        elif due is None:
            quarter.undue += 1
        elif due < key:
            quarter.carried_over += 1
        else:
            quarter.ahead += 1

    def cumulative(self, unit=None, milestone=START):
        """Planned and done by the end of each month; done counts from the last day it can have happened on."""
        commitments = self.commitments(unit, milestone)
        end = max(self.plan_end, self.judge.cut_off)
        months, day = [], date(self.year, 1, 1)
        while day <= end:
            last = add_months(day, 1) - timedelta(days=1)
            planned = sum(1 for c in commitments if c.last and c.last <= last)
            done = sum(
                1 for c in commitments
                if c.status.is_done and c.status.occurrence.last and c.status.occurrence.last <= last)
            months.append((day.year, day.month, planned, done if day <= self.judge.cut_off else None))
            day = add_months(day, 1)
        return months

    def late(self, unit=None):
        return [c for c in self.commitments(unit) if c.status.category == "late"]

    def unknown(self, unit=None):
        return [c for c in self.commitments(unit) if c.status.category == "no-information"]

    def _assign(self):
        """Who leads a duty is not among those who cooperate in it; each body once, itself before a group."""
        self.leads = {body: [] for body in self.content.agencies}
        self.cooperates = {body: [] for body in self.content.agencies}
        self.develops = {body: [] for body in self.content.agencies}
        for commitment in self.judge.commitments:
            if commitment.duty is None:
                for body in commitment.bodies:
                    self.develops[body].append(commitment)
                continue
            leads = self._expand(commitment.duty.leads)
            for body, via in leads.items():
                self.leads[body].append(Assignment(commitment, via))
            for body, via in self._expand(commitment.duty.cooperating).items():
                if body not in leads:
                    self.cooperates[body].append(Assignment(commitment, via))

    def _expand(self, named):
        found = dict.fromkeys(named)
        for body in named:
            for member in self.content.agencies[body].get("members", []):
                found.setdefault(member, body)
        return found

    def developed_rows(self, body):
        return [row for row in self.content.rows if row.developer == body]

    def bodies_of(self, unit):
        return [a["id"] for a in self.content.agencies.values() if a.get("unit") == unit]

    def districts(self):
        with_rows = {row.unit for row in self.content.rows} | {c["unit"] for c in self.content.clusters.values()}
        return [unit for unit in self.content.units if unit in with_rows]


def by_deadline(entries, commitment=lambda entry: entry):
    """In the order of last days; what has none stands last; else as in the documents."""
    return sorted(entries, key=lambda entry: commitment(entry).last or date.max)


def quarter_is_begun(key, cut_off):
    return quarter_days(key)[0] <= cut_off
