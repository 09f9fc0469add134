"""The reporting regime: the days it sets, who owes a report on each, and whether it came."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from .content import plan_issued
from .days import day_text, read_period, read_time
from .tables import Cell

#: Standings in the order in which pages count them.
STANDINGS = ["on-time", "late", "undated", "not-submitted", "not-yet-due", "no-information"]
MONTHS = {"monthly": range(1, 13), "quarterly": (3, 6, 9, 12)}


@dataclass
class Owed:
    """A report that one body owes."""

    entry: object
    body: str
    standing: str
    #: Days late, or the day up to which the register is complete.
    more: object = None
    report: object = None

    @property
    def is_nothing(self):
        return self.report is not None and self.report.tree.get("nothingToReport") == "có"


@dataclass
class Entry:
    """One day of the regime: which rule, of which period, and the last day in time."""

    rule: dict
    period: object
    last: date
    owed: list = field(default_factory=list)


def calendar(context, plan):
    """The days of a plan's year by last day; what was due before the plan was issued is no duty of it."""
    issued, found = plan_issued(plan), []
    for rule in plan.tree.get("reporting", []):
        for month in MONTHS.get(rule["every"], (int(rule.get("month", 12)),)):
            last = date(plan.year, month, int(rule["beforeDay"])) - timedelta(days=1)
            if last >= issued:
                found.append(Entry(rule, reported_period(rule["every"], plan.year, month), last))
    return sorted(found, key=lambda entry: entry.last)


def reported_period(every, year, month):
    quarter = ["I", "II", "III", "IV"][(month - 1) // 3]
    return read_period({
        "monthly": f"Tháng {month}/{year}", "quarterly": f"Quý {quarter}/{year}", "yearly": f"Năm {year}"}[every])


def compliance(context, plan):
    """The same with every report owed and how it stands."""
    entries = calendar(context, plan)
    for entry in entries:
        entry.owed = [standing(context, plan, entry, body) for body in owing(context, plan, entry)]
    return entries


def owing(context, plan, entry):
    """Each body behind the names of the rule once, as long as it exists; none reports to itself."""
    agencies, found = context.content.agencies, []
    for body in expand(context, plan, entry.rule["from"]):
        agency = agencies[body]
        begun = "validFrom" not in agency or read_time(agency["validFrom"]).first <= entry.last
        stands = "validTo" not in agency or read_time(agency["validTo"]).last >= entry.last
        if begun and stands and body not in entry.rule["to"]:
            found.append(body)
    return found


def expand(context, plan, named, seen=None):
    agencies, found, seen = context.content.agencies, [], set() if seen is None else seen
    for body in named:
        if body in seen:
            continue
        seen.add(body)
        kind = agencies[body]["kind"]
        if kind == "collective":
            found += expand(context, plan, agencies[body].get("members", []), seen)
        elif kind == "developer-of-row":
            developers = [row.developer for row in plan.rows if row.developer]
            found += expand(context, plan, developers, seen)
        elif kind != "press":
            found.append(body)
    return found


def unlisted(context, plan):
    """Collectives that rules name and whose members no source lists."""
    agencies, found = context.content.agencies, []
    for rule in plan.tree.get("reporting", []):
        waiting = list(rule["from"])
        while waiting:
            body = waiting.pop(0)
            if agencies[body]["kind"] == "collective":
                if not agencies[body].get("members"):
                    found.append(body)
                waiting = list(agencies[body].get("members", [])) + waiting
    return list(dict.fromkeys(found))


def standing(context, plan, entry, body):
    content, cut_off = context.content, context.cut_off
    reports = [r for r in content.reports if r.sender == body and r.period == entry.period]
    dated = [(read_time(r.tree["submitted"]).last, r) for r in reports if "submitted" in r.tree]
    dated = sorted((pair for pair in dated if pair[0] <= cut_off), key=lambda pair: pair[0])
    closed = read_time(content.site["cutOff"]).last
    undated = [r for r in reports if "submitted" not in r.tree and min(entry.period.last, closed) <= cut_off]
    if dated and dated[0][0] <= entry.last:
        return Owed(entry, body, "on-time", report=dated[0][1])
    if undated:
        return Owed(entry, body, "undated", report=undated[0])
    if dated:
        return Owed(entry, body, "late", (dated[0][0] - entry.last).days, dated[0][1])
    if entry.last > cut_off:
        return Owed(entry, body, "not-yet-due")
    registered = [
        day for year, period, day in content.receipts
        if year == plan.year and period == entry.period and entry.last < day <= cut_off]
    if registered:
        return Owed(entry, body, "not-submitted", max(registered))
    return Owed(entry, body, "no-information")


def rule_cells(context, rule):
    """Who reports to whom, how often, before which day."""
    return [
        context.agencies_cell(rule["from"]), context.agencies_cell(rule["to"]),
        Cell(context.words(f"recurrence.{rule['every']}")), Cell(before(context, rule), "deadlines")]


def before(context, rule):
    day = rule["beforeDay"]
    if rule["every"] == "yearly":
        day = day_text(date(context.year, int(rule.get("month", 12)), int(day)))
    return context.words(f"recurrence.before-{rule['every']}", n=day)
