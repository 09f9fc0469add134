"""A PDF as Chromium writes it: its objects, its pages with what is drawn on them, and its tagged elements."""

import re
import subprocess
import zlib
from pathlib import Path

TOKEN = re.compile(
    rb"(?P<open><<|\[)|(?P<close>>>|\])|(?P<ref>\d+ \d+ R\b)|(?P<number>[-+]?\d*\.?\d+)|(?P<name>/[^\s/<>\[\]()]*)"
    rb"|(?P<hex><[0-9A-Fa-f\s]*>)|(?P<text>\()|(?P<word>[A-Za-z*']+)")


class Ref(int):
    """The number of an object that is meant."""


def text_end(data, start):
    """The position after the string that begins at `start` with its bracket."""
    depth, position = 0, start
    while True:
        byte = data[position:position + 1]
        position += 2 if byte == b"\\" else 1
        depth += (byte == b"(") - (byte == b")")
        if depth == 0 or not byte:
            return position


def tokens(data):
    """The values and words of a piece of PDF, one after the other; strings as bytes."""
    position = 0
    while match := TOKEN.search(data, position):
        position = match.end()
        kind, value = match.lastgroup, match.group()
        if kind == "text":
            position = text_end(data, match.start())
            yield kind, data[match.end():position - 1]
        elif kind == "ref":
            yield kind, Ref(value.split()[0])
        elif kind == "number":
            yield kind, float(value) if b"." in value else int(value)
        else:
            yield kind, value.decode("latin-1")


def parse(data):
    """The value that a piece of PDF begins with."""
    stack = [[]]
    for kind, value in tokens(data):
        if kind == "open":
            stack.append([value])
        elif kind == "close":
            opening, *items = stack.pop()
            stack[-1].append(items if opening == "[" else dict(zip(items[::2], items[1::2])))
        elif kind == "word":
            if value in ("true", "false", "null"):
                stack[-1].append({"true": True, "false": False}.get(value))
        else:
            stack[-1].append(value)
        if len(stack) == 1 and stack[0]:
            break
    return stack[0][0]


class Pdf:
    """A whole document."""

    def __init__(self, path):
        self.path = Path(path)
        self.data = self.path.read_bytes()
        self.starts = self._table()
        self.cache = {}
        trailer = self.data.rindex(b"trailer")
        self.trailer = parse(self.data[trailer + 7:])
        self.root = self.get(self.trailer["/Root"])
        self.info = self.get(self.trailer["/Info"])
        self.pages = list(self._pages(self.root["/Pages"]))

    def _table(self):
        start = int(self.data[self.data.rindex(b"startxref") + 9:].split()[0])
        lines = self.data[start:self.data.rindex(b"trailer")].split(b"\n")[1:]
        starts, number = {}, 0
        for line in lines:
            words = line.split()
            if len(words) == 2:
                number = int(words[0])
            elif len(words) == 3:
                if words[2] == b"n":
                    starts[number] = int(words[0])
                number += 1
        return starts

    def get(self, value):
        """The object that a reference means; other values are themselves."""
        if not isinstance(value, Ref):
            return value
        if value not in self.cache:
            start = self.data.index(b"obj", self.starts[value]) + 3
            self.cache[value] = parse(self.data[start:self.data.index(b"endobj", start)])
        return self.cache[value]

    def stream(self, ref):
        start = self.data.index(b"stream\n", self.starts[ref]) + 7
        return zlib.decompressobj().decompress(self.data[start:])

    def _pages(self, ref):
        node = self.get(ref)
        if node["/Type"] == "/Pages":
            for kid in node["/Kids"]:
                yield from self._pages(kid)
        else:
            yield ref

    def fonts(self):
        """The names of the fonts, without the letters of their subsets, and whether all of them are embedded."""
        names = re.findall(rb"<</Type /FontDescriptor\n/FontName /(?:[A-Z]{6}\+)?([^\s/]+)", self.data)
        told = subprocess.run(["pdffonts", str(self.path)], check=True, capture_output=True, text=True, timeout=60).stdout
        embedded = re.findall(r" (yes|no) +(?:yes|no) +(?:yes|no) +\d+ +\d+$", told, re.MULTILINE)
        return sorted({name.decode() for name in names}), bool(embedded) and set(embedded) == {"yes"}

    def elements(self):
        """The tagged document: its outermost element."""
        return Element(self, self.get(self.root["/StructTreeRoot"])["/K"])

    def drawing(self, index):
        """What is drawn on a page."""
        page = self.get(self.pages[index])
        return Drawing(self.stream(page["/Contents"]), page["/MediaBox"])


class Element:
    """A tagged element with its children; `marks` are the pieces of pages, (page, number), that are its own."""

    def __init__(self, pdf, value, page=None):
        node = pdf.get(value)
        self.kind = node.get("/S", "/?").lstrip("/")
        page = node.get("/Pg", page)
        self.children, self.marks = [], []
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            value = pdf.get(kid)
            if isinstance(value, int):
                self.marks.append((pdf.pages.index(page), value))
            elif value.get("/Type") == "/MCR":
                self.marks.append((pdf.pages.index(value.get("/Pg", page)), value["/MCID"]))
            elif value.get("/Type") != "/OBJR":
                self.children.append(Element(pdf, kid, page))

    def all_marks(self):
        yield from self.marks
        for child in self.children:
            yield from child.all_marks()

    def find(self, *kinds):
        """The elements of these kinds below, in order, and none inside another."""
        for child in self.children:
            if child.kind in kinds:
                yield child
            else:
                yield from child.find(*kinds)

    def leaves(self):
        """The elements with marks of their own, in order."""
        if self.marks:
            yield self
        for child in self.children:
            yield from child.leaves()


class Drawing:
    """The rules on a page and the places of its marked text, in points from the top left corner."""

    def __init__(self, content, box):
        self.height = box[3]
        #: (x, top, bottom) and (y, left, right)
        self.upright, self.level = [], []
        #: number of the mark → (top, bottom) of the baselines of its text
        self.text = {}
        #: What is drawn to the right of this is cut off.
        self.edge = 0
        self._read(content)

    def _read(self, content):
        """One operation stands on a line, its name at the end."""
        matrix, stack, boxes, marks, line = (1, 0, 0, 1, 0, 0), [], [], [], None
        for operation in content.split(b"\n"):
            if operation.endswith(b" re"):
                boxes.append(numbers(operation))
            elif operation == b"f":
                for rectangle in boxes:
                    self._rule(rectangle, matrix)
                boxes = []
            elif operation in (b"W* n", b"W n", b"n"):
                for x, _, width, _ in boxes:
                    self.edge = max(self.edge, matrix[0] * (x + width) + matrix[4])
                boxes = []
            elif operation == b"q":
                stack.append(matrix)
            elif operation == b"Q":
                matrix = stack.pop()
            elif operation.endswith(b" cm"):
                matrix = product(numbers(operation), matrix)
            elif operation.endswith(b"BDC"):
                number = MARK.search(operation)
                marks.append(int(number[1]) if number else None)
            elif operation == b"EMC":
                marks.pop()
            elif operation.endswith(b" Tm"):
                line = product(numbers(operation), matrix)
            elif operation.endswith((b" Tj", b" TJ")) and marks and marks[-1] is not None and line:
                y = self.height - line[5]
                top, bottom = self.text.get(marks[-1], (y, y))
                self.text[marks[-1]] = (min(top, y), max(bottom, y))

    def _rule(self, rectangle, matrix):
        x, y, width, height = rectangle
        left, top = matrix[0] * x + matrix[4], self.height - (matrix[3] * y + matrix[5])
        right, bottom = matrix[0] * (x + width) + matrix[4], self.height - (matrix[3] * (y + height) + matrix[5])
        left, right, top, bottom = min(left, right), max(left, right), min(top, bottom), max(top, bottom)
        if right - left <= 1.6 and bottom - top > 2:
            self.upright.append(((left + right) / 2, top, bottom))
        elif bottom - top <= 1.6 and right - left > 2:
            self.level.append(((top + bottom) / 2, left, right))


MARK = re.compile(rb"/MCID (\d+)")


def numbers(operation):
    return [float(word) for word in operation.split()[:-1]]


def product(m, n):
    return (
        m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5])
