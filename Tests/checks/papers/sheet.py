"""One printed page: everything that must hold of its PDF."""

import unicodedata

from recounting.html_tree import parse

from . import struct_text, words
from .pdf import Pdf

MILLIMETRE = 72 / 25.4
#: Nothing but the page number stands above this line, and nothing at all beyond the other edges.
TOP, SIDE = 15 * MILLIMETRE, 11 * MILLIMETRE
#: Where the page number stands at the latest.
NUMBER_END = 19 * MILLIMETRE
#: Below this line from the foot of the page may stand what says that the sheet is a rendering.
FOOT, RENDERING = 14.5 * MILLIMETRE, "Bản trình bày lại từ dữ liệu"
HIDDEN = {"screen-only", "export", "ways", "periods", "colophon", "navigation", "breadcrumbs", "skip"}
HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6", "Caption")


class Sheet:
    """The faults of one PDF against the page it was printed from."""

    def __init__(self, path, html, cut_off):
        self.pdf, self.path, self.cut_off = Pdf(path), path, cut_off
        self.page = parse(html)
        self.words = list(words.pages(path))
        self.drawings = [self.pdf.drawing(index) for index in range(len(self.pdf.pages))]
        self.root = self.pdf.elements()
        self.tables = list(self.root.find("Table"))
        self.is_annex = any("annex" in table.classes for table in self.page.all("table"))
        #: A single sheet, without a page number and with margins of its own.
        self.is_summary = any("one-sheet" in element.classes for element in self.page.walk())
        self.faults = []

    def check(self, cells=True):
        self.check_document()
        if not self.is_summary:
            self.check_numbers()
        self.check_boxes()
        self.check_headings()
        if cells and not self.is_summary:
            self.check_tables()
        return self.faults

    def fault(self, text):
        self.faults.append(text)

    def check_document(self):
        """Fonts, tags, language, title, dates, addresses, letters."""
        if not self.pdf.pages:
            self.fault("no page")
        names, are_embedded = self.pdf.fonts()
        for name in names:
            if not name.startswith("LiberationSerif"):
                self.fault(f"font {name}")
        if not are_embedded:
            self.fault("a font is not embedded")
        root, info = self.pdf.root, self.pdf.info
        if not root.get("/MarkInfo", {}).get("/Marked") or not list(self.root.leaves()):
            self.fault("no tags")
        if root.get("/Lang") != b"vi":
            self.fault(f"language {root.get('/Lang')}")
        if not info.get("/Title"):
            self.fault("no title")
        date = f"D:{self.cut_off}000000".encode()
        for name in ("/CreationDate", "/ModDate"):
            if not info[name].startswith(date):
                self.fault(f"{name} {info[name]}")
        for address in (b"file:", b"tiendo.invalid"):
            if address in self.pdf.data:
                self.fault(f"holds the address {address.decode()}")
        text = words.text(self.path)
        if text != unicodedata.normalize("NFC", text):
            self.fault("text is not NFC")

    def check_numbers(self):
        """Pages are numbered in the top margin, from the second one on; an annex in the same file begins anew."""
        restarts = len(self.page.all("header", "annex-head")) - self.is_annex
        number = 0
        for index, (_, _, found) in enumerate(self.words):
            texts = [word.text for word in found if word.bottom <= NUMBER_END]
            if not texts and (index == 0 or restarts > 0):
                restarts -= index > 0
                number = 1
                continue
            number += 1
            if texts != [str(number)]:
                self.fault(f"page {index + 1}: in the top margin stands {texts}, not {number}")
        if restarts:
            self.fault("an annex does not begin its own numbers")

    def check_boxes(self):
        """No word leaves the page's margins, and no rule of a table goes through one."""
        for index, ((width, height, found), drawing) in enumerate(zip(self.words, self.drawings)):
            if drawing.edge and any(x > drawing.edge + 0.2 for x, _, _ in drawing.upright):
                self.fault(f"page {index + 1}: the outer rule of a table is cut off")
            foot = [word for word in found if word.top > height - FOOT]
            if " ".join(word.text for word in foot).startswith(RENDERING):
                found = [word for word in found if word.top <= height - FOOT]
            for word in found:
                if word.left < SIDE or word.right > width - SIDE or word.bottom > height - SIDE:
                    self.fault(f"page {index + 1}: “{word.text}” stands in the margin")
                across, down = (word.left + word.right) / 2, (word.top + word.bottom) / 2
                if any(word.left + 0.6 < x < word.right - 0.6 and a < down < b for x, a, b in drawing.upright):
                    self.fault(f"page {index + 1}: “{word.text}” leaves its column")
                if any(word.top + 2.5 < y < word.bottom - 2.5 and a < across < b for y, a, b in drawing.level):
                    self.fault(f"page {index + 1}: a rule goes through “{word.text}”")

    def check_headings(self):
        """What follows a heading stands on the page where the heading ends."""
        leaves = list(self.root.leaves())
        ends = {}
        for heading in self.root.find(*HEADINGS):
            for leaf in heading.leaves():
                ends[id(leaf)] = heading
        order = [(leaf, ends.get(id(leaf))) for leaf in leaves]
        for (leaf, heading), (following, next_heading) in zip(order, order[1:]):
            if heading is None or next_heading is heading:
                continue
            last, first = max(page for page, _ in leaf.marks), min(page for page, _ in following.marks)
            if first > last:
                self.fault(f"page {last + 1}: a heading is left at its foot")

    def check_tables(self):
        """Every table of the page is there cell by cell, with its heads on every page that it reaches."""
        visible = [table for table in self.page.all("table") if not is_hidden(table)]
        texts = struct_text.tables(self.path)
        if len(visible) != len(self.tables):
            self.fault(f"{len(self.tables)} tables of {len(visible)}")
            return
        for table, element, cells in zip(visible, self.tables, texts):
            TableCheck(self, table, element, cells).run()


def is_hidden(element):
    while element is not None:
        if HIDDEN & set(element.classes):
            return True
        element = element.parent
    return False


class TableCheck:
    """One table of a page and what became of it."""

    def __init__(self, sheet, table, element, texts):
        self.sheet, self.table, self.texts = sheet, table, texts
        self.name = table.get("id") or " ".join(table.classes)
        self.rows = [row for row in table.all("tr") if not is_hidden(row)]
        self.printed = list(element.find("TR"))
        self.heads = len(table.one("thead").all("tr")) if table.one("thead") else 0

    def run(self):
        if not len(self.rows) == len(self.printed) == len(self.texts):
            return self.fault(f"{len(self.printed)} rows of {len(self.rows)}")
        self.pages = [sorted({page for page, _ in row.all_marks()}) for row in self.printed]
        reached = sorted({page for pages in self.pages[self.heads:] for page in pages})
        if self.heads and reached and self.pages[0] and self.pages[0][0] < reached[0]:
            self.fault(f"the heads stand alone at the foot of page {self.pages[0][0] + 1}")
        for index in range(self.heads):
            missing = [page + 1 for page in reached if page not in self.pages[index]]
            if missing:
                self.fault(f"row {index + 1} of the heads is missing on page {missing}")
        for index, (row, texts) in enumerate(zip(self.rows, self.texts)):
            times = len(self.pages[index]) if index < self.heads else 1
            self.check_cells(index, row, texts, times)
        if self.sheet.is_annex:
            self.check_bodies()

    def check_cells(self, index, row, texts, times):
        # A cell without text is not tagged.
        cells = [(cell.one("sup"), "".join(cell.text.split())) for cell in row.elements()]
        wanted = [(text, mark.text if mark else "") for mark, text in cells if text]
        texts = [text for text in texts if text]
        if len(wanted) != len(texts):
            return self.fault(f"row {index + 1} has {len(texts)} cells of {len(wanted)}")
        for place, ((cell, mark), text) in enumerate(zip(wanted, texts)):
            # Label and mark of a repeated head are two runs of text, each repeated.
            if text not in (cell * times, cell.removesuffix(mark) * times + mark * times):
                self.fault(f"row {index + 1}, cell {place + 1}: “{text[:80]}” for “{cell[:80]}”")

    def check_bodies(self):
        """No cluster is cut that fits on a page; no heading of a group is left without its first row."""
        bodies = [child for child in self.table.elements() if child.name == "tbody"]
        start, spans = self.heads, []
        for body in bodies:
            count = len([row for row in body.all("tr") if not is_hidden(row)])
            spans.append((body, start, start + count))
            start += count
        for position, (body, first, end) in enumerate(spans):
            pages = sorted({page for index in range(first, end) for page in self.pages[index]})
            if "group" in body.classes:
                if position + 1 < len(spans) and self.pages[spans[position + 1][1]][:1] != pages[-1:]:
                    self.fault(f"row {first + 1}: a group's heading is left at the foot of page {pages[-1] + 1}")
            elif len(pages) > 1 and self.height(first, end) < 0.9 * self.room():
                self.fault(f"rows {first + 1}-{end}: cut between the pages {[page + 1 for page in pages]}")

    def height(self, first, end):
        """The room that rows take on all their pages, by the places of their text."""
        marks = {}
        for row in self.printed[first:end]:
            for page, number in row.all_marks():
                found = self.sheet.drawings[page].text.get(number)
                if found:
                    top, bottom = marks.get(page, found)
                    marks[page] = (min(top, found[0]), max(bottom, found[1]))
        return sum(bottom - top + 16 for top, bottom in marks.values())

    def room(self):
        """The height that a page has for rows under the heads, at most."""
        heights = []
        for page in {page for pages in self.pages for page in pages}:
            levels = [y for y, _, _ in self.sheet.drawings[page].level]
            if levels:
                heights.append(max(levels) - min(levels))
        return max(heights, default=0)

    def fault(self, text):
        self.sheet.fault(f"table {self.name}: {text}")
