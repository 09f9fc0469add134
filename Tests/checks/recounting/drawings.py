"""Charts: every length and position held against the numbers it stands for."""

from dataclasses import dataclass
from datetime import date


def size(element, name):
    return float(element.get(name))


@dataclass(frozen=True)
class Bar:
    """A bar of a quarter chart: numbers, None where nothing is drawn, and the words around it."""

    planned: int | None
    actual: int | None
    texts: tuple


class Bars:
    """Outlined and solid bars over bands of equal width, on one scale from zero."""

    def __init__(self, comparison, place):
        self.comparison, self.place = comparison, place

    def check(self, bars, shapes, texts, left, width, unit):
        """`unit` is the length that stands for one cluster."""
        band = width / len(bars)
        for name, values in (("planned", [b.planned for b in bars]), ("actual", [b.actual for b in bars])):
            rects = [shape for shape in shapes if name in shape.classes]
            wanted = [index for index, value in enumerate(values) if value is not None]
            if not self.comparison.same("numbers of bars", f"{self.place}, {name}", len(wanted), len(rects)):
                continue
            for index, rect in zip(wanted, rects):
                place = f"{self.place}, {name} bar {index + 1}"
                self.comparison.near("bar lengths", place, values[index] * unit, size(rect, "height"))
                middle = size(rect, "x") + size(rect, "width") / 2
                self.comparison.near("bar places", place, left + band * (index + 0.5), middle, 0.2)
        for index, bar in enumerate(bars):
            middle = left + band * (index + 0.5)
            printed = tuple(t.text for t in texts if abs(size(t, "x") - middle) < 0.2 and t.text)
            self.comparison.same("words of bars", f"{self.place}, bar {index + 1}", bar.texts, printed)

    def check_baseline(self, rects, baseline):
        for rect in rects:
            self.comparison.near(
                "bar baselines", self.place, baseline, size(rect, "y") + size(rect, "height"))


def unit_of(bars, rects):
    """Length over number of the longest bar: the scale that all others must keep."""
    greatest = max((v for b in bars for v in (b.planned, b.actual) if v is not None), default=0)
    longest = max((size(r, "height") for r in rects), default=0)
    return longest / greatest if greatest else 0


def drawn(svg):
    group = svg.one("g")
    return group.all("rect"), [SvgText(t) for t in group.all("text")], group.all("line")


class SvgText:
    """A text element; its words are hidden from `Element.text` because the picture is aria-hidden."""

    def __init__(self, element):
        self.element = element
        self.text = "".join(child for child in element.children if isinstance(child, str)).strip()

    def get(self, name):
        return self.element.get(name)


def check_quarters(comparison, place, svg, bars, groups):
    """A quarter chart: bars, their words, and the years under them."""
    rects, texts, lines = drawn(svg)
    width = float(svg.get("viewbox").split()[2])
    checker = Bars(comparison, place)
    years = [t for t in texts if t.text in groups]
    comparison.same("words of bars", f"{place}, years", groups, [t.text for t in years])
    rest = [t for t in texts if t not in years]
    checker.check(bars, rects, rest, 0, width, unit_of(bars, rects))
    checker.check_baseline(rects, size(lines[0], "y1"))
    comparison.same("words of bars", f"{place}, all", sum(len(b.texts) for b in bars), len([t for t in rest if t.text]))


def check_panels(comparison, place, svg, panels):
    """Small multiples: (title, figure, bars) of each, all on one scale."""
    rects, texts, _ = drawn(svg)
    titles = [t for t in texts if t.get("font-weight") == "bold"]
    if not comparison.same("panels", place, [p[0] for p in panels], [t.text for t in titles]):
        return
    unit = unit_of([bar for panel in panels for bar in panel[2]], rects)
    columns = sorted({size(t, "x") for t in titles})
    width = columns[1] - columns[0] - 16 if len(columns) > 1 else 144
    for (title, figure, bars), head in zip(panels, titles):
        left, top = size(head, "x"), size(head, "y") - 12

        def inside(shape, x):
            return left - 0.2 <= x <= left + width + 0.2 and top <= size(shape, "y") <= top + 104

        own = [r for r in rects if inside(r, size(r, "x"))]
        words = [t for t in texts if t is not head and inside(t, size(t, "x"))]
        figures = [t.text for t in words if t.get("text-anchor") == "end"]
        comparison.same("figures of panels", f"{place}, {title}", [figure], figures)
        labels = [t for t in words if t.get("text-anchor") == "middle"]
        Bars(comparison, f"{place}, {title}").check(bars, own, labels, left, width, unit)


def check_occupancy(comparison, place, svg, rate):
    """An occupancy bar: its width is the rate; without a rate there is only the track."""
    rects = svg.all("rect")
    track = next(r for r in rects if "track" in r.classes)
    solid = [r for r in rects if "actual" in r.classes]
    comparison.same("occupancy bars", place, rate is not None, bool(solid))
    comparison.same("occupancy bars", f"{place}, dashed", rate is None, track.get("stroke-dasharray") is not None)
    if solid and rate is not None:
        comparison.near("bar lengths", place, size(track, "width") * rate / 100, size(solid[0], "width"))


@dataclass(frozen=True)
class RateBar:
    """The small bar in a table cell."""

    rate: float | None

    def check(self, cell, comparison, place):
        svg = cell.one("svg")
        if comparison.same("occupancy bars", place, True, svg is not None):
            check_occupancy(comparison, place, svg, self.rate)


class Axis:
    """Days to units, read from the lines that stand on each 1 January."""

    def __init__(self, lines, first_year, last_year, right):
        self.origin = date(first_year, 1, 1)
        days = (date(last_year + 1, 1, 1) - self.origin).days
        self.left = size(lines[0], "x1")
        self.scale = (right - self.left) / days

    def __call__(self, day):
        return self.left + (day - self.origin).days * self.scale


@dataclass(frozen=True)
class Mark:
    shape: str
    first: date
    last: date
    label: str


def check_timeline(comparison, place, svg, lines, cut_off, years):
    """A timeline: `lines` are (label, marks); every mark at its days, under its line, with its words."""
    group = svg.one("g")
    parts = group.elements()
    ticks = [p for p in parts if p.name == "line" and p.get("stroke") == "#BFBFBF" and p.get("stroke-width") == "1"]
    bottom = parts[-1]
    comparison.same("years of timelines", place, years[1] - years[0] + 1, len(ticks))
    axis = Axis(ticks, *years, size(bottom, "x2"))
    for offset, tick in enumerate(ticks):
        comparison.near("places on timelines", f"{place}, tick", axis(date(years[0] + offset, 1, 1)), size(tick, "x1"))
    dashed = next(p for p in parts if p.name == "line" and p.get("stroke-dasharray"))
    comparison.near("places on timelines", f"{place}, cut-off", axis(cut_off), size(dashed, "x1"))
    printed = _marks(parts)
    wanted = [(label, mark) for label, marks in lines for mark in marks]
    if not comparison.same("marks of timelines", place, len(wanted), len(printed)):
        return
    for (label, mark), (line, shape, text) in zip(wanted, printed):
        where = f"{place}, {label}: {mark.label}"
        comparison.same("marks of timelines", where, (label, mark.label), (line, text))
        _check_mark(comparison, where, mark, shape, axis)


def _marks(parts):
    """(line, shape, words) in the order drawn; the circle at the end of a span belongs to the span."""
    found, line, shape = [], None, None
    for part in parts:
        if part.name in ("rect", "circle", "polygon"):
            shape = shape or part
        elif part.name == "text" and part.get("font-weight") == "bold":
            line = SvgText(part).text
        elif part.name == "text" and shape is not None:
            found.append((line, shape, SvgText(part).text))
            shape = None
    return found


def _check_mark(comparison, place, mark, shape, axis):
    names = {"planned": "rect", "within": "rect", "done": "circle", "late": "polygon", "other": "circle"}
    comparison.same("marks of timelines", f"{place}, shape", names[mark.shape], shape.name)
    if shape.name == "rect":
        end = axis(mark.last) + axis.scale
        comparison.near("places on timelines", place, axis(mark.first), size(shape, "x"))
        comparison.near("bar lengths", place, max(4, end - axis(mark.first)), size(shape, "width"))
    elif shape.name == "circle":
        is_open = shape.get("fill") == "#FFFFFF"
        comparison.same("marks of timelines", f"{place}, fill", mark.shape == "other", is_open)
        comparison.near("places on timelines", place, axis(mark.first), size(shape, "cx"))
    else:
        tip = float(shape.get("points").split(",")[0])
        comparison.near("places on timelines", place, axis(mark.first), tip)


def check_cumulative(comparison, place, svg, months, texts, rings):
    """Step lines: the height at each month's end is what is planned and done by then."""
    group = svg.one("g")
    lines = {name: _points(group.one("polyline", name)) for name in ("planned", "actual")}
    words = [SvgText(t) for t in group.all("text")]
    base = next(size(t, "y") for t in words if t.text == "0" and t.get("text-anchor") == "end")
    marks = {int(t.text): base - size(t, "y") for t in words if t.text.isdigit() and t.get("text-anchor") == "end"}
    marks = {value: length for value, length in marks.items() if 0 < value < 1000 and value % 10 == 0}
    greatest = max(max(m[2], m[3] or 0) for m in months)
    unit = marks[max(marks)] / max(marks) if marks else (base - 4 - min(y for _, y in lines["planned"])) / greatest
    left, zero = lines["planned"][0]
    step = (lines["planned"][-1][0] - left) / len(months)
    for name, column in (("planned", 2), ("actual", 3)):
        for index, month in enumerate(months):
            if month[column] is None:
                continue
            x = left + step * (index + 1)
            y = [py for px, py in lines[name] if px <= x + 0.15][-1]
            where = f"{place}, {name} {month[1]}/{month[0]}"
            comparison.near("heights of step lines", where, month[column] * unit, zero - y, 0.25)
    printed = [t.text for t in words if t.text not in {str(v) for v in marks} | {"0"}]
    for text in texts:
        comparison.same("words of step lines", place, True, text in printed)
    circles = [c for c in group.all("circle") if c.get("fill") == "#FFFFFF"]
    if comparison.same("rings of step lines", place, len(rings), len(circles)):
        for (month, value, label), circle in zip(rings, circles):
            comparison.near("rings of step lines", f"{place}, {label}", left + step * (month + 1), size(circle, "cx"))
            comparison.near("rings of step lines", f"{place}, {label}", value * unit, zero - size(circle, "cy"), 0.25)
            comparison.same("rings of step lines", f"{place}, {label}", True, label in printed)


def _points(line):
    return [tuple(float(n) for n in point.split(",")) for point in line.get("points").split()]
