"""Content read as plain text: registers, plans with their rows and duties, letters, the log."""

import copy
from pathlib import Path

import yaml

from .amendments import amendments_of, annex_at
from .annex_reading import read_annex
from .days import Unreadable, read_period, read_time
from .documents import is_missing, read_document
from .records import Event, Plan, Report


def load(path):
    """A file as text values, YAML or JSON; a path without an ending takes either."""
    with open(found_file(path), encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.BaseLoader)


def found_file(path):
    candidates = (path, path.with_suffix(".yaml"), path.with_suffix(".json"))
    return next(candidate for candidate in candidates if candidate.is_file())


def files(folder, name="*"):
    return sorted(path for path in folder.glob(name) if path.suffix in (".yaml", ".json"))


class Content:
    """Everything under Content, checked only as far as the recount needs; looks at one plan, at first that in force."""

    def __init__(self, folder, cut_off=None):
        root = self.root = Path(folder)
        self.site = load(root / "site")
        self.units = by_id(load(root / "units")["units"])
        self.agencies = by_id(load(root / "agencies")["agencies"])
        self.agencies |= by_id(load(root / "developers")["developers"])
        self.sources = by_id(load(root / "sources")["sources"])
        self.indicators = by_id(load(root / "indicators")["indicators"])
        self.clusters = {}
        for path in files(root / "clusters"):
            tree = load(path)
            for cluster in tree["clusters"]:
                self.clusters[cluster["id"]] = cluster | {"unit": tree["unit"], "file": self.name_of(path)}
        self.plans, self.events, self.reports, self.receipts = [], [], [], []
        self.names_used = {}
        for path in sorted(path for path in (root / "plans").iterdir() if path.is_dir()):
            self._read_plan(path)
        self.letters = [
            read_document(path, path.stem, self.name_of(path)) for path in sorted((root / "directives").glob("*.md"))]
        self.amendments = amendments_of(self.letters)
        for plan in self.plans:
            plan.issued = plan.annexes
            plan.annexes = self.annexes_at(plan, cut_off or read_time(self.site["cutOff"]).last)
        self.plan_in_force = next(p for p in self.plans if str(p.year) == self.site["planInForce"])
        self.record = self.plan_in_force

    def name_of(self, path):
        """A file as pages name it: its path inside the folder of the content."""
        return path.relative_to(self.root).as_posix()

    def annexes_at(self, plan, day):
        """The annexes of a plan as letters had amended them by a day."""
        def unit_of(row):
            return self.clusters[row.cluster]["unit"] if row.cluster else None
        return [annex_at(annex, self.amendments, day, unit_of) for annex in plan.issued]

    def at(self, day):
        """The same content with the plan looked at as in force on another day."""
        record = copy.copy(self.record)
        record.annexes = self.annexes_at(self.record, day)
        return self.view(record)

    def view(self, plan):
        """The same content, looking at another plan."""
        seen = copy.copy(self)
        seen.record = plan
        return seen

    def plan_of(self, year):
        return next((plan for plan in self.plans if plan.year == int(year)), None)

    @property
    def plan(self):
        return self.record.tree

    @property
    def annexes(self):
        return self.record.annexes

    @property
    def rows(self):
        return self.record.rows

    @property
    def documents(self):
        """Plan bodies by year, then letters."""
        return [plan.body for plan in self.plans if plan.body] + self.letters

    def _read_plan(self, folder):
        path = found_file(folder / "plan")
        tree = load(path)
        plan = Plan(int(tree["year"]), tree, [], self.name_of(path))
        for annex_path in files(folder, "annex-*"):
            plan.annexes.append(read_annex(load(annex_path)))
            plan.annexes[-1].file = self.name_of(annex_path)
        for row in plan.rows:
            if row.unit is None and row.cluster:
                row.unit = self.clusters[row.cluster]["unit"]
        body = folder / "plan.md"
        if body.is_file():
            plan.body = read_document(body, f"ke-hoach-{plan.year}", self.name_of(body), plan.year)
        self.plans.append(plan)
        for path in files(folder / "progress"):
            self._read_progress(plan.year, load(path), self.name_of(path))

    def _read_progress(self, year, tree, file):
        period = None if tree["period"] == "chưa rõ" else read_period(tree["period"])
        if "registeredTo" in tree:
            self.receipts.append((year, period, read_time(tree["registeredTo"]).last))
        for entry in tree["reports"]:
            report = Report(year, entry["from"], period, entry)
            self.reports.append(report)
            name = f"{period_name(tree['period'])}-{entry['from']}"
            used = self.names_used[name] = self.names_used.get(name, 0) + 1
            name += f"_{used}" if used > 1 else ""
            is_press = self.agencies[entry["from"]]["kind"] == "press"
            for number, event in enumerate(entry.get("events", []), 1):
                made = Event(
                    f"{name}.{number}", event["event"], event.get("cluster"),
                    event.get("duty"), read_time(event["date"]), event, is_press, file)
                made.report = report
                report.events.append(made)
                self.events.append(made)

    def titled_unit(self, unit):
        """`Huyện Phúc Thọ`."""
        return f"{UNIT_KINDS[self.units[unit]['kind']]} {self.units[unit]['name']}"

    def province_word(self):
        """The kind of the outermost unit of the issuer of the plan in force."""
        unit = self.agencies[self.plan["issuer"]].get("unit")
        while unit and self.units[unit].get("parent"):
            unit = self.units[unit]["parent"]
        return UNIT_KINDS[self.units[unit]["kind"]].lower() if unit else "địa bàn"


UNIT_KINDS = {
    "city": "Thành phố", "province": "Tỉnh", "urban-district": "Quận", "rural-district": "Huyện", "town": "Thị xã",
    "commune": "Xã", "ward": "Phường", "township": "Thị trấn",
}


def plan_issued(plan):
    """The first day on which a plan can have been issued: of its date, else of its year."""
    date = plan.tree["date"]
    first = None if is_missing(date) else read_time(date).first
    return first or read_period(f"Năm {plan.year}").first


def period_name(text):
    """The period of a report in the ids of its events: `2022-Q3`."""
    if text == "chưa rõ":
        return "chua-ro"
    period = read_period(text)
    first, last = period.first, period.last
    months = last.month - first.month + 1
    if months == 12:
        return f"{last.year}"
    part = {1: f"{last.month:02}", 3: f"Q{(last.month + 2) // 3}", 6: f"H{last.month // 6}"}[months]
    return f"{last.year}-{part}" + (f"-{first.day:02}" if period.is_day else "")


def by_id(entries):
    return {entry["id"]: entry for entry in entries}


def source_day(source):
    """The day or period of a source; None where it has none."""
    try:
        return read_period(source["date"]) if "date" in source else None
    except Unreadable:
        return None
