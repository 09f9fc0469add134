"""Content read as plain text: registers, the plan in force with its rows and duties, the log."""

from dataclasses import dataclass, field
from pathlib import Path

import yaml

from .days import Unreadable, read_period, read_time

CELL_ROLES = {"duty", "lead"}


def load(path):
    """A file as text values, YAML or JSON; a path without an ending takes either."""
    candidates = (path, path.with_suffix(".yaml"), path.with_suffix(".json"))
    found = next(candidate for candidate in candidates if candidate.is_file())
    with open(found, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.BaseLoader)


def files(folder, name="*"):
    return sorted(path for path in folder.glob(name) if path.suffix in (".yaml", ".json"))


@dataclass
class Cell:
    """A cell of an annex: its text as issued, or why the source lacks it."""

    text: str = ""
    missing: str | None = None


@dataclass
class Duty:
    id: str
    text: str
    due: object
    basis: str | None
    leads: list = field(default_factory=list)
    cooperating: list = field(default_factory=list)


@dataclass
class Line:
    lead: str | None
    paragraphs: list
    duties: list
    cooperating: str | None


@dataclass
class Group:
    heading: str
    marker: str | None
    missing: str | None
    notes: list
    corrections: list
    #: Cells merged over all rows, and how many rows the group has.
    merged: dict = field(default_factory=dict)
    rows: int = 0


@dataclass
class Row:
    id: str
    annex: object
    ordinal: int
    series: str | None
    cluster: str | None
    unit: str | None
    cells: dict
    missing: str | None
    notes: list
    corrections: list
    lines: list = field(default_factory=list)
    developer: str | None = None

    @property
    def is_lost(self):
        """Nothing but the number is left."""
        return self.missing is not None and not self.lines and not any(cell.text for cell in self.cells.values())

    @property
    def duties(self):
        return [duty for line in self.lines for duty in line.duties]

    def name(self):
        if self.series:
            return "annex-row.in-part", {"a": self.annex.number, "p": self.series.upper(), "n": self.ordinal}
        return "annex-row.plain", {"a": self.annex.number, "n": self.ordinal}


@dataclass
class Annex:
    id: str
    number: str
    tree: dict
    #: Leaf columns from left to right, each a mapping of the file.
    columns: list
    #: Groups and rows in document order.
    body: list = field(default_factory=list)

    @property
    def rows(self):
        return [item for item in self.body if isinstance(item, Row)]

    @property
    def groups(self):
        return [item for item in self.body if isinstance(item, Group)]

    def column(self, role, milestone=None):
        return next(
            (c for c in self.columns if c["role"] == role and (milestone is None or c["milestone"] == milestone)), None)

    @property
    def is_to_start(self):
        return self.column("milestone", "ground-breaking") is not None

    @property
    def is_operating(self):
        return self.column("occupancy") is not None


@dataclass
class Event:
    id: str
    kind: str
    cluster: str | None
    duty: str | None
    time: object
    tree: dict
    is_press: bool


class Content:
    """Everything under Content, checked only as far as the recount needs."""

    def __init__(self, folder):
        root = Path(folder)
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
                self.clusters[cluster["id"]] = cluster | {"unit": tree["unit"]}
        plan = root / "plans" / self.site["planInForce"]
        self.plan = load(plan / "plan")
        self.annexes = [read_annex(load(path)) for path in files(plan, "annex-*")]
        self.events = []
        for path in files(plan / "progress"):
            self._read_progress(load(path))
        for row in self.rows:
            if row.unit is None and row.cluster:
                row.unit = self.clusters[row.cluster]["unit"]

    @property
    def rows(self):
        return [row for annex in self.annexes for row in annex.rows]

    def _read_progress(self, tree):
        for report in tree["reports"]:
            is_press = self.agencies[report["from"]]["kind"] == "press"
            for number, event in enumerate(report["events"], 1):
                self.events.append(
                    Event(
                        f"{period_name(tree['period'])}-{report['from']}.{number}", event["event"],
                        event.get("cluster"), event.get("duty"), read_time(event["date"]), event, is_press))

    def titled_unit(self, unit):
        """`Huyện Phúc Thọ`."""
        return f"{UNIT_KINDS[self.units[unit]['kind']]} {self.units[unit]['name']}"

    def province_word(self):
        """The kind of the outermost unit of the issuer of the plan in force."""
        unit = self.agencies[self.plan["issuer"]].get("unit")
        while unit and self.units[unit].get("parent"):
            unit = self.units[unit]["parent"]
        return UNIT_KINDS[self.units[unit]["kind"]] if unit else "địa bàn"


UNIT_KINDS = {
    "city": "Thành phố", "province": "Tỉnh", "urban-district": "Quận", "rural-district": "Huyện", "town": "Thị xã",
    "commune": "Xã", "ward": "Phường", "township": "Thị trấn",
}


def period_name(text):
    """The period of a report in the ids of its events: `2022-Q3`."""
    if text == "chưa rõ":
        return "chua-ro"
    period = read_period(text)
    return f"{period.last.year}-Q{(period.last.month + 2) // 3}"


def by_id(entries):
    return {entry["id"]: entry for entry in entries}


def read_annex(tree):
    annex = Annex(tree["id"], tree["number"], tree, leaves(tree["columns"]))
    for item in tree["body"]:
        read_body(annex, item, {"unit": None, "series": None, "cells": {}, "groups": []})
    return annex


def leaves(columns):
    return [leaf for column in columns for leaf in (leaves(column["columns"]) if "columns" in column else [column])]


def read_body(annex, item, outer):
    if "row" in item:
        annex.body.append(read_row(annex, item, outer))
        for group in outer["groups"]:
            group.rows += 1
        return
    merged = read_cells(item.get("cells", {}))
    group = Group(
        item["group"], item.get("marker"), item.get("missing", {}).get("reason"), item.get("notes", []),
        item.get("corrections", []), merged)
    annex.body.append(group)
    inner = {
        "unit": item.get("unit", outer["unit"]), "series": item.get("series", outer["series"]),
        "cells": outer["cells"] | merged, "groups": outer["groups"] + [group],
    }
    for child in item["body"]:
        read_body(annex, child, inner)


def read_cells(tree):
    return {
        key: Cell(missing=value["missing"]["reason"]) if isinstance(value, dict) else Cell(value.rstrip("\n"))
        for key, value in tree.items()
    }


def read_row(annex, item, outer):
    series = outer["series"]
    row_id = "-".join(part for part in (annex.id, series, item["row"]) if part)
    row = Row(
        row_id, annex, int(item["row"]), series, item.get("cluster"), item.get("unit", outer["unit"]),
        outer["cells"] | read_cells(item.get("cells", {})), item.get("missing", {}).get("reason"),
        item.get("notes", []), list(item.get("corrections", [])))
    duty_column = annex.column("duty")["id"]
    lead_column = annex.column("lead")["id"]
    if "lines" in item:
        for line in item["lines"]:
            made = read_line(annex, row, line)
            row.lines.append(made)
            row.corrections += [correction | {"line": made} for correction in line.get("corrections", [])]
    elif duty_column in row.cells:
        text = row.cells[duty_column].text
        duty = read_duty(annex, row, f"{row.id}.1", text, None)
        row.lines.append(Line(row.cells[lead_column].text, text.split("\n"), [duty], None))
    return row


def read_line(annex, row, line):
    duties, paragraphs = [], []
    for entry in line["duties"]:
        members = entry["together"] if isinstance(entry, dict) and "together" in entry else [entry]
        texts = []
        for member in members:
            text, due = wording(annex, member)
            number = len(row.duties) + len(duties) + 1
            duties.append(read_duty(annex, row, f"{row.id}.{number}", text, due))
            texts.append(text)
        paragraphs.append((line["bullet"] + " " if "bullet" in line else "") + " ".join(texts))
    return Line(line.get("lead"), paragraphs, duties, line.get("cooperating"))


def wording(annex, entry):
    """The text of a duty and the deadline that it names, if any."""
    due = None
    if isinstance(entry, dict) and "wording" in entry:
        due = entry.get("due")
        entry = annex.tree["wording"][entry["wording"]]
    if isinstance(entry, dict):
        return entry["text"], due or entry.get("due")
    return entry, due


def read_duty(annex, row, duty_id, text, named_due):
    """A duty with its deadline: what its text names, else the row's cell, else the annex's rule."""
    if named_due:
        return Duty(duty_id, text, read_time(named_due), "text")
    column = annex.column("deadline")
    if column:
        cell = row.cells.get(column["id"], Cell())
        return Duty(duty_id, text, read_time(cell.text) if cell.text else None, "cell")
    rule = annex.tree.get("dutyDue", {})
    if "date" in rule:
        return Duty(duty_id, text, read_time(rule["date"]), "rule")
    if "milestone" in rule:
        cell = row.cells.get(annex.column("milestone", rule["milestone"])["id"], Cell())
        return Duty(duty_id, text, read_time(cell.text), "milestone") if cell.text else Duty(duty_id, text, None, None)
    return Duty(duty_id, text, None, None)


def source_day(source):
    """The day or period of a source; None where it has none."""
    try:
        return read_period(source["date"]) if "date" in source else None
    except Unreadable:
        return None
