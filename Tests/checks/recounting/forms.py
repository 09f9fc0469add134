"""The half-yearly forms of Circular 14/2024/TT-BCT, filled from registers, annexes and reports.

Own reading of the rules: periods run from 15 December; a figure counts where its days certainly lie on one side of the
period's borders; what the reporter says himself stands before what adds up; unknown is never zero.
"""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from .content import plan_issued
from .days import read_period, read_time
from .observing import seen_by
from .quantities import Finding, Quantity, Sum, read_quantity, yes

INFRASTRUCTURE = [(str(n), kind) for n, kind in enumerate((
    "approved-investment", "paid-investment", "serviced-land", "leased-land", "occupancy", "projects",
    "foreign-projects", "operating-projects", "infrastructure-revenue", "infrastructure-budget",
    "infrastructure-workers", "infrastructure-income", "wastewater-system", "wastewater-standard"), 1)]
OPERATING = ["operating", "operating-established", "operating-not-established", "operating-craft", "operating-specialised"]
SUMMARY = [(str(n), kind) for n, kind in enumerate((
    "planned", "planned-area", "established", "established-area", "newly-established", "newly-established-area",
    "with-developer", "with-developer-area", "with-detailed-plan", "with-detailed-plan-area", "with-project",
    "with-project-area", "approved-investment", "paid-investment"), 1)]
SUMMARY += [("15" if n == 0 else f"15.{n}", kind) for n, kind in enumerate(OPERATING)]
SUMMARY += [("16" if n == 0 else f"16.{n}", f"{kind}-area") for n, kind in enumerate(OPERATING)]
SUMMARY += [(str(n), kind) for n, kind in enumerate((
    "industrial-land", "leased-land", "occupancy", "projects", "foreign-projects", "operating-projects", "revenue",
    "budget", "workers", "wastewater-system", "wastewater-standard"), 17)]
OF_PERIOD = {
    "newly-established", "newly-established-area", "revenue", "budget", "infrastructure-revenue",
    "infrastructure-budget", "infrastructure-income"}


@dataclass(frozen=True)
class HalfYearly:
    """A period of the circular: 6 months or a year."""

    year: int
    is_half: bool

    @property
    def first(self):
        return date(self.year - 1, 12, 15)

    @property
    def last(self):
        return date(self.year, 6 if self.is_half else 12, 14)

    @property
    def is_after_reform(self):
        return self.last >= date(2025, 7, 1)

    def before(self, form):
        day = {"02": 20, "03": 25, "04": 30 if self.is_half else 31}[form]
        return date(self.year, self.last.month, day)


@dataclass
class Figure:
    tree: dict
    report: object
    first: date | None
    last: date | None
    known_by: date


@dataclass
class Form:
    form: str
    period: HalfYearly
    subject: str | None
    #: (number, kind, finding, contradicting quantity)
    entries: list

    @property
    def filled(self):
        return sum(1 for _, _, finding, _ in self.entries if finding.value)

    def exact(self, kind):
        found = next((f for _, k, f, _ in self.entries if k == kind), None)
        return found.value.exact if found and found.value else None


class Forms:
    def __init__(self, context):
        self.context, self.content = context, context.content
        self.closed = read_time(self.content.site["cutOff"]).last
        start = min(plan.year for plan in self.content.plans)
        all_periods = [HalfYearly(y, h) for y in range(max(2024, start), context.cut_off.year + 1) for h in (True, False)]
        self.periods = [p for p in all_periods if date(2024, 10, 1) <= p.last <= context.cut_off]
        self.figures = [f for report in self.content.reports for f in self._figures(report)]
        unit = self.content.agencies[self.content.plan_in_force.tree["issuer"]].get("unit")
        while unit and self.content.units[unit].get("parent"):
            unit = self.content.units[unit]["parent"]
        self.province = unit
        self.rows = [(plan, row) for plan in self.content.plans for row in plan.rows]
        if not self.content.clusters:
            self.periods = []

    def _figures(self, report):
        for tree in report.tree.get("figures", []):
            if "estimate" in tree and tree["estimate"] == "có" or tree["certainty"] == "uncertain":
                continue
            first, last = days_of(tree["date"])
            sent = read_time(report.tree["submitted"]).last if "submitted" in report.tree else None
            end = report.period.last if report.period else self.closed
            known = min([d for d in (last, sent) if d], default=end)
            yield Figure(tree, report, first, last, max(known, first) if first else known)

    # Forms

    def provinces(self):
        return [self.province_form(period) for period in self.periods]

    def province_form(self, period):
        def find(kind):
            own = self.reported(kind, "unit", self.province, period) if self.province else Finding()
            return own.otherwise(self.observed(kind, period)), self.over_units(kind, period).finding()
        return self.fill("04", period, None, SUMMARY, find)

    def unit_form(self, unit, period):
        return self.fill("03", period, unit, SUMMARY, lambda kind: (
            self.reported(kind, "unit", unit, period), self.over_clusters(kind, unit, period).finding()))

    def cluster_form(self, cluster):
        """Of the latest period; None where no developer or nothing is known."""
        if not self.periods or self.developer(cluster) is None:
            return None
        form = self.fill("02", self.periods[-1], cluster, INFRASTRUCTURE, lambda kind: (
            ClusterReading(self, cluster, self.periods[-1]).find(kind), Finding()))
        return form if form.filled else None

    def latest_of(self, unit):
        clusters = [c for c in self.content.clusters.values() if c["unit"] == unit]
        if unit == self.province or not clusters:
            return None
        there = [p for p in self.periods if self.exists(unit, p.last)]
        return there[-1] if there else None

    def exists(self, unit, day):
        tree = self.content.units[unit]
        begun = "validFrom" not in tree or read_time(tree["validFrom"]).last <= day
        return begun and ("validTo" not in tree or read_time(tree["validTo"]).last >= day)

    def developer(self, cluster):
        named = [row.developer for _, row in self.rows if row.cluster == cluster and row.developer]
        return named[-1] if named else None

    def fill(self, form, period, subject, rows, find):
        entries = []
        for number, kind in rows:
            own, counted = find(kind)
            differs = own.value and contradicts(own.value, counted.value)
            entries.append((number, kind, own.otherwise(counted), counted.value if differs else None))
        made = Form(form, period, subject, entries)
        leased, land = made.exact("leased-land"), made.exact("industrial-land")
        for place, (number, kind, finding, _) in enumerate(entries):
            if kind == "occupancy" and finding.value is None and leased is not None and land and leased <= land:
                share = (leased * 100 / land).quantize(Decimal("0.01"), ROUND_HALF_UP)
                plain = Decimal(f"{share:f}".rstrip("0").rstrip("."))
                sources = sum((f.sources for _, k, f, _ in entries if k in ("leased-land", "industrial-land")), ())
                entries[place] = (number, kind, Finding(Quantity("exact", plain), ("share",), 0, sources), None)
        return made

    # Figures

    def reported(self, kind, key, subject, period):
        best, undecided = None, 0
        for figure in self.figures:
            if figure.tree["figure"] != kind or figure.tree.get(key) != subject:
                continue
            starts = figure.first is None or figure.first <= period.last
            if kind in OF_PERIOD:
                if (figure.first, figure.last) == (period.first, period.last):
                    best = figure
                elif starts and (figure.last is None or figure.last >= period.first):
                    undecided += 1
            elif figure.known_by <= period.last:
                best = figure if best is None or best.known_by <= figure.known_by else best
            elif starts:
                undecided += 1
        if best is None:
            return Finding(undecided=undecided)
        return Finding(
            read_quantity(best.tree["value"]), ("reported", best), 0, tuple(best.tree.get("sources", [])))

    def observed(self, kind, period):
        for indicator in self.content.indicators.values():
            if indicator.get("figure") != kind:
                continue
            seen = [s for s in seen_by(indicator, period.last) if s.day and s.tree["certainty"] != "uncertain"]
            if seen:
                last = seen[-1]
                return Finding(
                    read_quantity(last.tree["value"]), ("indicator", indicator, last), 0, tuple(last.tree["sources"]))
        return Finding()

    def lost(self, unit):
        return sum(1 for _, row in self.rows if row.missing is not None and row.cluster is None and row.unit == unit)

    def over_clusters(self, kind, unit, period):
        total = Sum(self.lost(unit))
        if kind == "occupancy":
            return total
        for id, cluster in self.content.clusters.items():
            if cluster["unit"] == unit:
                reading = ClusterReading(self, id, period)
                total.add(reading.land() if kind == "industrial-land" else reading.find(kind))
        return total

    def over_units(self, kind, period):
        total = Sum(self.lost(None))
        if self.province:
            total.merge(self.over_clusters(kind, self.province, period))
        for unit in self.content.units:
            if unit == self.province:
                continue
            count = sum(1 for c in self.content.clusters.values() if c["unit"] == unit)
            own = self.reported(kind, "unit", unit, period) if self.exists(unit, period.last) else Finding()
            if own.value:
                total.add(own, max(count, 1))
            elif count or self.lost(unit):
                total.merge(self.over_clusters(kind, unit, period))
        return total


class ClusterReading:
    """What is known of one cluster at the end of a period."""

    def __init__(self, forms, id, period):
        self.forms, self.id, self.period = forms, id, period
        self.tree = forms.content.clusters[id]
        self.rows = [(p, r) for p, r in forms.rows if r.cluster == id and plan_issued(p) <= period.last]

    def find(self, kind):
        own = self.forms.reported(kind, "cluster", self.id, self.period)
        if own.value:
            return own
        if kind.endswith("-area"):
            return self.area(self.find(kind.removesuffix("-area")))
        operating = lambda other: self.find("operating").both(other)
        ways = {
            "established": lambda: own.otherwise(self.established()), "newly-established": self.newly,
            "with-developer": lambda: own.otherwise(self.has_company()),
            "with-detailed-plan": lambda: own.otherwise(self.happened("detailed-plan")),
            "with-project": lambda: own.otherwise(self.find("approved-investment").as_yes()),
            "approved-investment": lambda: own.otherwise(self.investment()),
            "operating": lambda: own.otherwise(self.operates()),
            "operating-established": lambda: operating(self.find("established")),
            "operating-not-established": lambda: operating(self.find("established").negated()),
            "operating-craft": lambda: operating(yes(self.tree.get("craftVillage") == "có")),
            "operating-specialised": lambda: operating(self.specialised()),
            "occupancy": self.occupancy,
            "wastewater-system": lambda: own.otherwise(self.happened("wastewater-station")),
        }
        return ways[kind]() if kind in ways else own

    def land(self):
        """Industrial land counts of operating clusters."""
        is_operating = self.find("operating").is_so
        if is_operating is None:
            return Finding()
        return self.find("industrial-land") if is_operating else yes(False)

    def area(self, question):
        if question.is_so is None:
            return Finding(undecided=question.undecided)
        if not question.is_so:
            return yes(False)
        area = self.fact("area")
        return Finding(area.value, area.basis, area.undecided, area.sources + question.sources)

    def facts(self, *kinds):
        certain = [f for f in self.tree.get("facts", []) if f["fact"] in kinds and f["certainty"] != "uncertain"]
        return [(fact, *days_of(fact["date"])) for fact in certain]

    def fact(self, kind):
        best, undecided = None, 0
        for fact, first, last in self.facts(kind):
            if last and last <= self.period.last:
                best = (fact, last) if best is None or best[1] <= last else best
            elif first is None or first <= self.period.last:
                undecided += 1
        if best is None:
            return Finding(undecided=undecided)
        return Finding(read_quantity(best[0]["value"]), ("fact", best[0]), 0, tuple(best[0]["sources"]))

    def investment(self):
        found = self.fact("total-investment")
        return found if found.value is None or found.value.unit == "tỷ đồng" else Finding()

    def decisions(self):
        return self.facts("establishment-decision", "establishment-reported")

    def established(self):
        for fact, _, last in self.decisions():
            if last and last <= self.period.last:
                return yes(True, ("fact", fact), fact["sources"])
        return self.open_decisions()

    def newly(self):
        decisions, (first, last) = self.decisions(), (self.period.first, self.period.last)
        if any(end and end < first for _, _, end in decisions):
            return yes(False)
        for fact, start, end in decisions:
            if start and end and first <= start and end <= last:
                return yes(True, ("fact", fact), fact["sources"])
        return yes(False) if self.find("established").is_so is False else self.open_decisions()

    def open_decisions(self):
        return Finding(undecided=sum(1 for _, first, _ in self.decisions() if first is None or first <= self.period.last))

    def has_company(self):
        kinds = self.forms.content.agencies
        named = [(p, r) for p, r in self.rows if r.developer and kinds[r.developer].get("kind") == "company"]
        return yes(True, ("row", *named[-1])) if named else Finding()

    def operates(self):
        event = self.happened("in-operation")
        listed = [(p, r) for p, r in self.rows if r.annex.is_operating and r.missing is None]
        if event.value is None and listed:
            return yes(True, ("row", *listed[0]))
        return event.otherwise(self.find("projects").as_yes())

    def specialised(self):
        share = self.find("largest-trade-share")
        if share.value is None or share.value.least is None:
            return share
        if share.value.least >= 60:
            return yes(True, share.basis, share.sources)
        return Finding() if share.value.exact is None else yes(False, share.basis, share.sources)

    def occupancy(self):
        event, undecided = self.latest(lambda e: e.kind == "occupancy" and "%" in e.tree.get("value", ""))
        if event:
            return Finding(
                read_quantity(event.tree["value"]), ("event", event), 0, tuple(event.tree.get("sources", [])))
        for plan, row in reversed(self.rows):
            rate = self.forms.context.rate_of(row)
            if rate and rate.endswith("%"):
                return Finding(read_quantity(rate), ("row", plan, row))
        return self.fact("occupancy").otherwise(Finding(undecided=undecided))

    def happened(self, kind):
        event, undecided = self.latest(lambda e: e.kind == kind and not is_partial(e))
        return yes(True, ("event", event), event.tree.get("sources", [])) if event else Finding(undecided=undecided)

    def latest(self, is_it):
        judge, done, undecided = self.forms.context.judge, [], 0
        for event in self.forms.content.events:
            if event.cluster != self.id or event.is_estimate or event.tree["certainty"] == "uncertain" or not is_it(event):
                continue
            if judge.known_by(event) <= self.period.last:
                done.append(event)
            elif event.time.first is None or event.time.first <= self.period.last:
                undecided += 1
        return (max(reversed(done), key=judge.known_by) if done else None), undecided


def days_of(text):
    """The days that a time allows; a range from its first to its last."""
    start, dash, end = text.partition(" - ")
    if dash:
        return read_period(start).first, read_period(end).last
    time = read_time(text)
    return time.first, time.last


def is_partial(event):
    value = event.tree.get("value")
    return value is not None and value.endswith("%") and read_quantity(value).value < 100


def contradicts(own, counted):
    if own.exact is None or counted is None:
        return False
    if counted.exact is not None:
        return counted.exact != own.exact
    return counted.bound == "least" and counted.value > own.exact
