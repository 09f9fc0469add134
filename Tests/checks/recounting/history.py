"""What changed from quarter to quarter: when each thing was told, and how commitments stood at the end of a quarter."""

import copy
from dataclasses import dataclass, field
from datetime import timedelta

from .days import QUARTERS, Time, day_text, read_time
from .documents import known
from .forms import days_of
from .judging import Judge
from .quantities import decimal_text, read_quantity

RANKS = ["regress", "deadline", "removal", "progress", "register"]


@dataclass
class News:
    """Something told for the first time; `what` is event, report, figure, fact, observation, letter or plan."""

    what: str
    told: object
    item: object
    #: Cluster or indicator that a fact or an observation is of.
    owner: object = None
    rank: str = "progress"
    #: What held before, and how far the new value is from it.
    before: list = field(default_factory=list)


class Quarter:
    """A quarter with its last day, or the cut-off date where that comes first."""

    def __init__(self, key, cut_off):
        self.key = key
        first, last = QUARTERS.days(key)
        self.eve, self.last = first - timedelta(days=1), min(last, cut_off)
        self.ends = self.last == last
        self.news, self.shifts = [], []

    @property
    def anchor(self):
        return f"quy-{self.key[1]}-{self.key[0]}"

    def of(self, *kinds):
        return [shift for shift in self.shifts if shift[0] in kinds]


def history(context):
    """The quarters of a context, recounted once."""
    if not hasattr(context.site, "quarters"):
        context.site.quarters = History(context.site).quarters
    return context.site.quarters


class History:
    """The last eight quarters, the newest first, from that of the earliest plan on."""

    def __init__(self, context):
        self.context, self.content = context, context.content
        self.closed = read_time(self.content.site["cutOff"]).last
        starts = [time.first or time.last for time in map(self.issued, self.content.plans) if time]
        self.quarters, key = [], QUARTERS.key_of(context.cut_off)
        if not starts or min(starts) > context.cut_off:
            return
        everything = list(self.everything())
        after = {view.year: view.judge for view in context.views}
        while len(self.quarters) < 8 and key >= QUARTERS.key_of(min(starts)):
            quarter = Quarter(key, context.cut_off)
            before = self.judges(quarter.eve)
            found = [n for n in everything if n.told and quarter.eve < n.told <= quarter.last]
            quarter.news = [self.judged(copy.copy(n), before, quarter.eve) for n in found]
            quarter.news.sort(key=lambda n: (RANKS.index(n.rank), -n.told.toordinal()))
            quarter.shifts = list(shifts(before, after))
            self.quarters.append(quarter)
            after, key = before, QUARTERS.key_of(quarter.eve)

    # When

    def issued(self, document):
        date = known(document.tree["date"] if hasattr(document, "tree") else document.front["date"])
        return read_time(date) if date else None

    def day(self, time):
        if time is None or time.last is None or getattr(time, "kind", "") == "relative":
            return time and time.first
        is_open = time.last > self.closed and (time.first is None or time.first <= self.closed)
        return self.closed if is_open else time.last

    def sent(self, report):
        if "submitted" in report.tree:
            return read_time(report.tree["submitted"]).last
        return self.day(report.period) if report.period else None

    def told(self, report, time):
        return self.sent(report) or self.day(time)

    def report_told(self, report):
        if self.sent(report):
            return self.sent(report)
        times = [event.time for event in report.events] + [figure_time(f) for f in report.tree.get("figures", [])]
        days = [self.day(time) for time in times]
        return min(days) if days and all(days) else None

    # What

    def everything(self):
        content = self.content
        for report in content.reports:
            if content.agencies[report.sender]["kind"] != "press":
                yield News("report", self.report_told(report), report)
        for event in content.events:
            yield News("event", self.told(event.report, event.time), event)
        for report in content.reports:
            for figure in report.tree.get("figures", []):
                yield News("figure", self.told(report, figure_time(figure)), figure, report)
        for indicator in content.indicators.values():
            for seen in indicator.get("observations", []):
                yield News("observation", self.day(read_time(seen["date"])), seen, indicator)
        for key, cluster in content.clusters.items():
            for fact in cluster.get("facts", []):
                yield News("fact", self.day(read_time(fact["date"])), fact, key)
        for plan in content.plans:
            yield News("plan", self.day(self.issued(plan)), plan, rank="register")
        for letter in content.letters:
            yield News("letter", self.day(self.issued(letter)), letter, rank="register")

    def judges(self, day):
        """Every plan issued by a day, judged on that day by what had been told by then."""
        past = copy.copy(self.content)
        past.site = past.site | {"cutOff": day_text(day)}

        def is_told(event):
            told = self.told(event.report, event.time)
            return told is None or told <= day

        past.events = [event for event in past.events if is_told(event)]
        plans = [plan for plan in past.plans if (self.day(self.issued(plan)) or day) <= day]
        return {plan.year: Judge(past.view(plan).at(day), day) for plan in plans}

    def judged(self, news, before, eve):
        if news.what == "event" and not news.item.is_estimate:
            self.judge_event(news, before, eve)
        if news.what == "event" and news.item.kind == "withdrawn":
            news.rank = "removal"
        if news.what == "observation":
            day = read_time(news.item["date"]).last
            earlier = [
                (read_time(o["date"]).last, o["value"]) for o in news.owner["observations"]
                if day and read_time(o["date"]).last and read_time(o["date"]).last < day
                and self.day(read_time(o["date"])) <= eve]
            if earlier:
                newest = max(entry[0] for entry in earlier)
                self.compare(news, next(value for last, value in earlier if last == newest))
        return news

    def judge_event(self, news, before, eve):
        event = news.item
        if event.kind == "revised-schedule" and "deadline" in event.tree:
            news.rank = "deadline"
            found = self.commitment(event, before)
            if found and (found.adjusted or found.due):
                old, new = found.adjusted[0] if found.adjusted else found.due, read_time(event.tree["deadline"])
                news.before = [old.cell] + later(old, new)
        elif "value" in event.tree and self.latest(event, eve):
            day, value = self.latest(event, eve)
            if event.time.last is None or event.time.last >= day:
                self.compare(news, value)
                old, new = read_quantity(value), read_quantity(event.tree["value"])
                if old.unit == new.unit and new.value < old.value:
                    news.rank = "regress"
        elif event.kind in ("not-completed", "not-started") and self.was_done(event, before):
            news.rank = "regress"

    def compare(self, news, value):
        old, new = read_quantity(value), read_quantity(news.item.tree["value"] if news.what == "event" else news.item["value"])
        news.before = [value_text(old)]
        if old.unit == new.unit and old.value != new.value:
            change = (new.value - old.value).normalize()
            unit = {"": "", "%": " điểm %"}.get(new.unit, f" {new.unit}")
            sign = "-" if change < 0 else "+"
            news.before.append(sign + decimal_text(abs(change)) + unit)

    def latest(self, event, eve):
        """The value told last of an earlier or the same day, by what was known at the end of the quarter before."""
        found = None
        for other in self.content.events:
            told = self.told(other.report, other.time)
            is_same = (other.kind, other.cluster, other.duty) == (event.kind, event.cluster, event.duty)
            if (is_same and "value" in other.tree and not other.is_estimate and other.time.last
                    and (told is None or told <= eve) and (found is None or found[0] <= other.time.last)):
                found = other.time.last, other.tree["value"]
        return found

    def commitment(self, event, before):
        found = None
        for year in sorted(before):
            for c in before[year].commitments:
                if event.duty and c.id == event.duty:
                    found = c
                if not event.duty and c.milestone and c.milestone == event.tree.get("milestone") and (
                        c.row.cluster == event.cluster):
                    found = c
        return found

    def was_done(self, event, before):
        commitments = [c for judge in before.values() for c in judge.commitments]
        if event.kind == "not-completed":
            return any(c.id == event.duty and c.status.is_done for c in commitments)
        return any(
            c.milestone == "ground-breaking" and c.row.cluster == event.cluster and c.status.is_done
            for c in commitments)


def figure_time(figure):
    """The day that a figure is counted to, or the days that it is counted on; these are not recounted in words."""
    first, last = days_of(figure["date"])
    return read_time(figure["date"]) if first == last else Time("range", first, last, None, None)


def value_text(quantity):
    unit = quantity.unit if quantity.unit in ("", "%") else f" {quantity.unit}"
    return quantity.text() + unit


def shifts(before, after):
    """Commitments that stand otherwise, with their kind, as they stood and as they stand."""
    old = {c.id: c for judge in before.values() for c in judge.commitments}
    found = []
    for year in sorted(after):
        for new in after[year].commitments:
            kind = shift(old[new.id], new) if new.id in old else None
            if kind:
                found.append((kind, old[new.id], new))
    for kind in ("undone", "newly-late", "slipped-again", "newly-silent", "caught-up"):
        yield from (entry for entry in found if entry[0] == kind)


def shift(old, new):
    was, now = old.status.category, new.status.category
    if old.status.is_done and not new.status.is_done:
        return "undone"
    if old.adjusted and new.adjusted:
        late_again = new.adjusted[1].category == "late" and old.adjusted[1].category != "late"
        if late_again or old.adjusted[0] != new.adjusted[0]:
            return "slipped-again"
    if now == "late" and was != "late":
        return "newly-late"
    if now == "no-information" and was not in ("no-information", "late"):
        return "newly-silent"
    return "caught-up" if was in ("late", "no-information") and new.status.is_done else None


def later(old, new):
    """`muộn hơn 3 tháng`, `muộn hơn 184 ngày, tức 6 tháng`; nothing where both end on one day."""
    if not old.due or not new.due or old.due == new.due:
        return []
    word = "muộn hơn" if new.due > old.due else "sớm hơn"
    first, last = sorted((old.due, new.due))
    between = (last.year - first.year) * 12 + last.month - first.month
    if all(not t.is_day_like and (t.due + timedelta(days=1)).day == 1 for t in map(Span, (old, new))):
        return [f"{word} {between} tháng"]
    whole = between - (1 if last.day < first.day else 0)
    days = f"{(last - first).days:,}".replace(",", ".")
    return [f"{word} {days} ngày" + (f", tức {whole} tháng" if whole else "")]


class Span:
    """A deadline, and whether it names a single day."""

    def __init__(self, time):
        self.due = time.due
        self.is_day_like = time.kind == "within" and time.first == time.last
