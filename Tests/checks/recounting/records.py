"""What Content says, as plain records: annexes with their rows and duties, reports with their events."""

from dataclasses import dataclass, field


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
    """The duties of one lead; `cells` are those that differ from line to line, by column id."""

    paragraphs: list
    duties: list
    cells: dict = field(default_factory=dict)

    def text(self, annex, row, role):
        """The text of the line's cell of a role, else of the row's; None where there is no such column."""
        column = annex.column(role)
        if column is None:
            return None
        cell = self.cells.get(column["id"]) or row.cells.get(column["id"])
        return cell.text if cell else ""


@dataclass(eq=False)
class Group:
    heading: str
    marker: str | None
    missing: str | None
    notes: list
    corrections: list
    #: Cells merged over all rows, and how many rows the group has.
    merged: dict = field(default_factory=dict)
    rows: int = 0
    #: The unit that the group itself names.
    unit: str | None = None
    #: Rows inside that are lost.
    lost: int = 0

    @property
    def is_titled(self):
        """It has a heading row of its own; else it only holds merged cells."""
        return bool(self.heading or self.marker or self.missing)


@dataclass(eq=False)
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
    #: The cells of the row itself, without those merged over its groups.
    own_cells: dict = field(default_factory=dict)
    #: The row of an earlier plan that it carries on.
    carried_from: str | None = None
    #: The row in which it is printed, where one printed row stands for several clusters.
    printed_in: object = None
    #: What letters in force changed, the row as each left it, and the letter that took it out of the plan.
    amendments: list = field(default_factory=list)
    states: list = field(default_factory=list)
    withdrawn_by: object = None

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


@dataclass(eq=False)
class Total:
    label: str
    #: Its cells as printed, by column.
    cells: dict
    notes: list
    #: Why differences are accepted, by column; the reason stands under None.
    waiver: dict
    #: The rows that it adds up.
    rows: list = field(default_factory=list)


@dataclass
class Annex:
    id: str
    number: str
    tree: dict
    #: Leaf columns from left to right, each a mapping of the file.
    columns: list
    #: Groups, rows and totals in document order.
    body: list = field(default_factory=list)
    #: Its file inside the folder of the content.
    file: str = ""

    @property
    def rows(self):
        return [item for item in self.body if isinstance(item, Row)]

    @property
    def printed_rows(self):
        return [row for row in self.rows if row.printed_in is None]

    @property
    def groups(self):
        return [item for item in self.body if isinstance(item, Group)]

    @property
    def totals(self):
        return [item for item in self.body if isinstance(item, Total)]

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
class Report:
    """What one body sent in for a period, or the press wrote."""

    plan: int
    sender: str
    #: The period as `read_period` reads it; None where it is not known.
    period: object
    tree: dict
    events: list = field(default_factory=list)


@dataclass
class Event:
    id: str
    kind: str
    cluster: str | None
    duty: str | None
    time: object
    tree: dict
    is_press: bool
    file: str = ""
    #: The report that holds it.
    report: object = None

    @property
    def is_estimate(self):
        """Expected, not done."""
        return "estimate" in self.tree


@dataclass(eq=False)
class Plan:
    """A plan of a year: its own file, its annexes, its body where one is kept."""

    year: int
    tree: dict
    annexes: list
    file: str
    body: object = None
    #: The annexes as issued; `annexes` are as in force.
    issued: list = field(default_factory=list)

    @property
    def rows(self):
        return [row for annex in self.annexes for row in annex.rows]

    @property
    def figures(self):
        return [figure for target in self.tree.get("targets", []) for figure in target["figures"]]


@dataclass(eq=False)
class DocumentDuty:
    """A duty that the text of a letter or of a plan gives."""

    id: str
    item: str
    text: str
    due: object
    leads: list
    cooperating: list


@dataclass(eq=False)
class Document:
    """A letter, or the body of a plan: front matter, text, duties in the order of the text."""

    id: str
    front: dict
    text: object
    duties: list
    file: str
    #: The year of the plan whose body it is; None for a letter.
    plan: int | None = None


def continues_loss(row, item):
    """Lost rows of one reason stand in one run."""
    return isinstance(item, Row) and item.is_lost and row.is_lost and item.missing == row.missing


def anchor(row):
    """The id at which a row stands on the page of its annex: of a run of lost rows that of the first."""
    body = row.annex.body
    if row.printed_in is not None:
        return row.printed_in.id
    index = body.index(row)
    while index and continues_loss(row, body[index - 1]):
        index -= 1
    return body[index].id
