"""Observations of indicators in order of time: what is repeated, and where sources do not agree."""

from dataclasses import dataclass, field
from datetime import date

from .days import read_time


@dataclass
class Seen:
    """An observation with those that only say it again."""

    tree: dict
    time: object
    again: list = field(default_factory=list)

    @property
    def day(self):
        return self.time.last or self.time.first


def seen_by(indicator, cut_off):
    """Known by a day, the dated in order of time, the undated last; a repeated figure stands at its first date."""
    all_seen = [Seen(o, read_time(o["date"])) for o in indicator["observations"]]
    known = sorted((s for s in all_seen if s.day is None or s.day <= cut_off), key=lambda s: s.day or date.max)
    since = int(indicator.get("repeatedSince", 9999))
    found = []
    for seen in known:
        first = next((f for f in found if repeats(f, seen, since)), None)
        if first:
            first.again.append(seen)
        else:
            found.append(seen)
    return found


def repeats(first, later, since):
    if first.day is None or later.day is None or min(first.day.year, later.day.year) < since:
        return False
    return first.tree["value"] == later.tree["value"]


def disagreements(indicator, cut_off):
    """Groups of observations that other sources give another figure for."""
    groups = []
    for seen in seen_by(indicator, cut_off):
        group = next((g for g in groups if any(differ(indicator, other, seen) for other in g)), None)
        if group:
            group.append(seen)
        else:
            groups.append([seen])
    return [group for group in groups if len(group) > 1]


def differ(indicator, one, other):
    """Other figures of other sources for one day; for one year where one is unsure or it is the year repeated."""
    if one.tree["value"] == other.tree["value"] or set(one.tree["sources"]) & set(other.tree["sources"]):
        return False
    a, b = one.time, other.time
    if None not in (a.first, a.last, b.first, b.last) and a.first <= b.last and b.first <= a.last:
        return True
    if one.day is None or other.day is None or one.day.year != other.day.year:
        return False
    is_unsure = "uncertain" in (one.tree["certainty"], other.tree["certainty"])
    return is_unsure or str(one.day.year) == indicator.get("repeatedSince")
