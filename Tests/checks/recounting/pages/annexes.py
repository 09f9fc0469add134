"""An annex as in force and as issued, cell by cell."""

from decimal import Decimal

from ..content import UNIT_KINDS
from ..records import Group, Row, Total, continues_loss
from ..expected import Expected, check_page
from ..html_tree import unspan
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text, flat
from ..days import day_text
from .amendments import amendment_table
from .clusters import cited, printed_form


class AnnexPage:
    def __init__(self, context, annex, issued_of=None):
        self.context, self.words, self.annex = context, context.words, annex
        #: The annex in force, where this is the page of the annex as issued.
        self.issued_of = issued_of
        self.changes = [(row, a) for row in (issued_of or annex).printed_rows for a in row.amendments]

    def check(self, comparison, page):
        expected = Expected(
            self.words(
                "amendment.issued-title" if self.issued_of else "annex.title", n=self.annex.number,
                plan=self.context.number), self.sentence(),
            tables=[t for t in [self.correction_table(), self.amendments()] if t], notes=self.notes(),
            sources=cited(self.context, self.context.content.plan["sources"], []))
        table = page.tables.pop("bang-phu-luc", None)
        check_page(comparison, self.context, page, expected)
        if not comparison.same("tables", "table of the annex", True, table is not None):
            return
        page.tables["bang-phu-luc"] = table
        same, tree = comparison.same, self.annex.tree
        head = page.main.one("header", "annex-head")
        number, title = self.head()
        same("annex heads", "number", number, head.one("p", "annex-number").text)
        same("annex heads", "title", flat(title), head.one("p", "annex-title").text)
        same("annex heads", "reference", flat(tree["reference"]), head.one("p", "annex-reference").text)
        same("captions", "annex", self.words("annex.caption", n=self.annex.number), page.caption_of(table))
        same("csv links", "annex", True, table.csv is not None)
        same("table notes", "annex", [flat(note) for note in self.table_notes()], table.notes)
        self.check_headings(comparison, table)
        self.check_body(comparison, page, table)

    def head(self):
        """Number and title in the form that the annex names."""
        number, title = self.annex.number, self.annex.tree["title"]
        if self.annex.tree.get("profile") != "nd30":
            return self.words("annex.number", n=number), title
        if len(self.context.content.annexes) == 1:
            return self.words("annex.word"), title.upper()
        return self.words("annex.number-decree", n=ROMAN[int(number) - 1]), title.upper()

    def amendments(self):
        return None if self.issued_of else amendment_table(self.context, self.annex.printed_rows)

    def sentence(self):
        number, count = self.annex.number, count_text(len(self.changes))
        if not self.changes:
            return self.losses()
        if self.issued_of:
            return " ".join([
                self.losses(), self.words("amendment.issued-sentence", n=count),
                self.words("amendment.in-force-link", n=number)])
        letters = {a.letter.id for _, a in self.changes}
        return " ".join([
            self.losses(),
            self.words("amendment.sentence", n=count, k=count_text(len(letters)), d=day_text(self.context.cut_off)),
            self.words("amendment.issued-link", n=number)])

    def losses(self):
        rows = self.annex.printed_rows
        lost = sum(1 for row in rows if row.missing is not None)
        if lost == 0:
            return self.words("annex.whole", n=count_text(len(rows)))
        return self.words(
            "annex.with-losses", n=count_text(len(rows)), kept=count_text(len(rows) - lost), lost=count_text(lost))

    def notes(self):
        annex = self.annex
        notes = list(annex.tree.get("notes", []))
        for group in annex.groups:
            notes += [
                self.words("annex.group-note", group=group.heading, note=note) if group.heading else note
                for note in group.notes]
        notes += [
            self.words("annex.row-note", n=count_text(row.ordinal), note=note)
            for row in annex.rows for note in self.carried_note(row) + row.notes]
        return notes + [note for total in annex.totals for note in self.total_notes(total)]

    def total_notes(self, total):
        notes = [self.words("annex.group-note", group=total.label, note=note) for note in total.notes]
        for column in self.annex.columns:
            stated = total.cells.get(column["id"])
            counted = sum_of(total.rows, column) if stated and stated.text and column["role"] == "number" else None
            if counted is None or counted == decimal(stated.text):
                continue
            gaps = {"total": total.label, "column": column["label"], "stated": stated.text}
            if column["id"] in total.waiver:
                notes.append(self.words(
                    "annex.sum-accepted", counted=total.waiver[column["id"]], reason=total.waiver[None], **gaps))
            else:
                notes.append(self.words("annex.sum-differs", counted=f"{counted:f}".replace(".", ","), **gaps))
        return notes

    def table_notes(self):
        """What heading cells point to, from left to right, and that merged cells are repeated."""
        marks = enumerate(footnotes(self.annex.tree["columns"]), 1)
        notes = [self.words("annex.footnote", n=number, note=note) for number, note in marks]
        if any(group.merged and group.rows > 1 for group in self.annex.groups):
            notes.append(self.repeated_note())
        return notes

    def carried_note(self, row):
        return [self.words("carried.note", r=self.context.named_row(row.carried_from))] if row.carried_from else []

    def repeated_note(self):
        """Cells merged over groups stand in every row; the note names what the groups are."""
        districts = ("urban-district", "rural-district", "town")
        merging = [group for group in self.annex.groups if group.merged and group.rows > 1]
        if any(group.unit is None for group in merging):
            return self.words("annex.repeated-rows")
        kinds = [self.context.content.units[group.unit]["kind"] for group in merging]
        words = dict.fromkeys("huyện" if kind in districts else UNIT_KINDS[kind].lower() for kind in kinds)
        if list(words) == ["huyện"]:
            return self.words("annex.repeated")
        return self.words("annex.repeated-by", k=", ".join(words))

    # The table as issued

    def check_headings(self, comparison, table):
        expected = unspan_headings(marked(self.annex.tree["columns"], self.words))
        printed = [[cell.text for cell in row] for row in unspan(table.headings)]
        comparison.same("headings", "annex", expected, printed)

    def check_body(self, comparison, page, table):
        """Every place of the table against the content, spans filled."""
        expected = list(self.expected_bodies())
        printed = [b for b in table.element.elements() if b.name == "tbody"]
        if not comparison.same("annex rows", "bodies", len(expected), len(printed)):
            return
        for (name, rows), body in zip(expected, printed):
            place = f"row {name}"
            comparison.same("row ids", place, name if name.startswith(self.annex.id) else None, body.get("id"))
            cells = [[PlacedCell(c) for c in tr.elements()] for tr in body.all("tr")]
            flat_rows = unspan(cells)
            comparison.same("annex rows", place, len(rows), len(flat_rows))
            for number, (wanted, found) in enumerate(zip(rows, flat_rows), 1):
                where = f"{place}, line {number}"
                if comparison.same("annex rows", f"{where}, columns", len(wanted), len(found)):
                    for column, text, cell in zip(self.annex.columns, wanted, found):
                        comparison.same("annex cells", f"{where}, {column['id']}", text, cell.text)

    def expected_bodies(self):
        """(name, lines of texts) of each group heading, row, and run of lost rows."""
        items, index = [item for item in self.annex.body if self.is_printed(item)], 0
        while index < len(items):
            item = items[index]
            if isinstance(item, Group):
                yield "group", [self.group_line(item)]
            elif isinstance(item, Total):
                yield "total", [self.total_line(item)]
            elif item.is_lost:
                run = [item]
                while index + 1 < len(items) and continues_loss(item, items[index + 1]):
                    index += 1
                    run.append(items[index])
                yield item.id, [self.lost_line(run)]
            else:
                yield item.id, self.row_lines(item)
            index += 1

    @staticmethod
    def is_printed(item):
        return item.is_titled if isinstance(item, Group) else getattr(item, "printed_in", None) is None

    def total_line(self, total):
        """The label over all columns before the first sum."""
        ids = [column["id"] for column in self.annex.columns]
        first = next((place for place, name in enumerate(ids) if place and name in total.cells), len(ids))
        return [total.label] * first + [total.cells[i].text if i in total.cells else "" for i in ids[first:]]

    def group_line(self, group):
        text = group.heading if group.missing is None else group.missing
        columns = len(self.annex.columns)
        if group.marker is None:
            return [text] * columns
        ordinal = self.annex.columns.index(self.annex.column("ordinal"))
        return [text] * ordinal + [group.marker] + [text] * (columns - ordinal - 1)

    def lost_line(self, run):
        first, last = run[0].ordinal, run[-1].ordinal
        numbers = str(first) if first == last else f"{first}–{last}"
        text = flat(self.words("annex.row-lost") + " " + run[0].missing)
        return [numbers] + [text] * (len(self.annex.columns) - 1)

    def row_lines(self, row):
        return [[self.text_of(row, line, column) for column in self.annex.columns] for line in row.lines or [None]]

    def text_of(self, row, line, column):
        return "\n".join([self.own_text(row, line, column)] + self.marks(row, line, column)).strip("\n")

    def marks(self, row, line, column):
        """What the cell said as issued, with the numbers of its changes in the table below."""
        found = {}
        for number, (of, a) in enumerate([] if self.issued_of else self.changes, 1):
            if of is not row:
                continue
            if a.is_withdrawal:
                if column["role"] == self.name_role():
                    found.setdefault(number, [self.words("status.withdrawn")]).append(number)
            elif a.tree["cell"] == column["id"] and self.is_in(row, line, a):
                said = flat(a.before) or self.words("amendment.blank")
                part = "line", a.tree.get("line"), column["role"] == "duty" and a.before
                known = next((k for k in found if isinstance(k, tuple) and (column["role"] != "duty")), part)
                found.setdefault(known, [self.words("amendment.issued", x=said)]).append(number)
        return [
            flat(" ".join([text] + [self.words("amendment.mark", n=n) for n in numbers]))
            for text, *numbers in found.values()]

    def name_role(self):
        return "cluster" if self.annex.column("cluster") else next(
            c["role"] for c in self.annex.columns if c["role"] != "ordinal")

    def is_in(self, row, line, a):
        """The line of the cell that changed; a cell of the whole row stands in each."""
        if line is None or len(row.lines) < 2:
            return True
        if "line" in a.tree:
            return line is row.lines[int(a.tree["line"]) - 1]
        column = next(c for c in self.annex.columns if c["id"] == a.tree["cell"])
        return column["role"] != "duty" or any(duty.text == a.tree["to"] for duty in line.duties)

    def own_text(self, row, line, column):
        role = column["role"]
        if role == "ordinal":
            return str(row.ordinal)
        if line and role == "duty":
            return "\n".join(flat(p) for p in line.paragraphs)
        own = line.cells.get(column["id"]) if line else None
        cell = own or row.cells.get(column["id"])
        if cell is None:
            return ""
        if cell.missing:
            return flat(f"{cell.text} … {cell.missing}")
        return "\n".join(flat(part) for part in cell.text.split("\n"))

    # Corrections

    def correction_table(self):
        head = [("annex.head", None, c) for c in self.annex.tree.get("corrections", [])]
        groups = [(None, group.heading, c) for group in self.annex.groups for c in group.corrections]
        rows = [(row, None, c) for row in self.annex.rows for c in row.corrections]
        found = head + groups + rows
        if not found:
            return None
        keys = ("place", "column", "printed", "shown", "reason")
        return ExpectedTable(
            "bang-hieu-chinh", [self.words(f"correction.{key}") for key in keys],
            [ExpectedRow(self.correction_cells(*entry)) for entry in found], csv=False,
            caption=self.words("correction.caption", n=count_text(len(found))))

    def correction_cells(self, of, heading, correction):
        if isinstance(of, Row):
            place = Cell(self.words("annex.row-name", n=of.ordinal), "corrections")
        else:
            place = Cell(self.words(of) if of else heading, "corrections")
        printed = printed_form(of, correction) if isinstance(of, Row) else correction["printed"]
        return [
            place, Cell(self.label(correction["cell"]), "corrections"), Cell(flat(printed), "corrections"),
            Cell(self.shown(correction), "corrections"), Cell(correction["reason"], "corrections")]

    def shown(self, correction):
        if "open" in correction:
            return self.words("correction.open")
        if "corrected" in correction:
            return correction["corrected"]
        return self.words("correction.astray", column=self.label(correction["printedIn"]))

    def label(self, column):
        known = next((c["label"] for c in self.annex.columns if c["id"] == column), None)
        if known is None and column in ("reference", "title", "number", "group", "marker"):
            return self.words(f"correction.{column}")
        return known or column


class PlacedCell:
    """A cell of the annex with its text as paragraphs."""

    def __init__(self, element):
        self.element = element
        self.text = "\n".join(element.paragraphs)
        self.columns = int(element.get("colspan") or 1)
        self.rows = int(element.get("rowspan") or 1)


ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def decimal(text):
    """An exact number, thousands parted by dots; None for ranges and bounds."""
    number = text.split(" ")[0].replace(".", "").replace(",", ".")
    return Decimal(number) if number.replace(".", "", 1).isdigit() else None


def sum_of(rows, column):
    """What the rows of a total add up to; None where one is no exact number."""
    cells = [cell for row in rows for cell in [row.cells.get(column["id"])] if cell is not None]
    numbers = [None if cell.missing else decimal(cell.text) for cell in cells]
    return None if None in numbers else sum(numbers, Decimal(0))


def footnotes(columns):
    return [
        note for column in columns
        for note in ([column["footnote"]] if "footnote" in column else []) + footnotes(column.get("columns", []))]


def marked(columns, words, number=None):
    """The columns with the marks of their footnotes after their labels."""
    number = iter(range(1, 1000)) if number is None else number
    result = []
    for column in columns:
        mark = words("annex.footnote-mark", n=next(number)) if "footnote" in column else ""
        column = column | {"label": column["label"] + mark}
        if "columns" in column:
            column["columns"] = marked(column["columns"], words, number)
        result.append(column)
    return result


def depth(columns):
    return max(1 + (depth(c["columns"]) if "columns" in c else 0) for c in columns)


def unspan_headings(columns):
    """Rows of heading texts, every heading repeated over all that it covers."""
    height = depth(columns)

    def stack(column, level):
        if "columns" not in column:
            return [[column["label"]] * (height - level)]
        return [[column["label"]] + below for child in column["columns"] for below in stack(child, level + 1)]

    stacks = [s for column in columns for s in stack(column, 0)]
    return [[s[level] for s in stacks] for level in range(height)]
