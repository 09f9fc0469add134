"""Quantities of half-yearly reports: bounds, sums, and how they are printed."""

import re
from dataclasses import dataclass
from decimal import Decimal

BOUNDS = {
    "khoảng": "about", "ít nhất": "least", "tối thiểu": "least", "không quá": "most", "tối đa": "most",
    ">": "more", "trên": "more", "<": "less", "dưới": "less",
}
SIGNS = {"about": "khoảng ", "least": "ít nhất ", "most": "không quá ", "more": "> ", "less": "< ", "exact": ""}


@dataclass
class Quantity:
    bound: str
    value: Decimal
    upper: Decimal | None = None
    unit: str = ""

    @property
    def exact(self):
        return self.value if self.bound == "exact" and self.upper is None else None

    @property
    def least(self):
        """The least it can be; None where only its upper end is known."""
        if self.bound in ("most", "less") or (self.bound == "about" and self.upper is not None):
            return None
        return self.value

    def text(self):
        upper = "" if self.upper is None else f"-{decimal_text(self.upper)}"
        return SIGNS[self.bound] + decimal_text(self.value) + upper


def exactly(number):
    return Quantity("exact", Decimal(number))


def read_quantity(text):
    """`ít nhất 12,5 ha`, `khoảng 2000 người`, `10-15%`, `1`."""
    bound, rest = "exact", text.strip()
    for word, name in BOUNDS.items():
        if rest.startswith(word):
            bound, rest = name, rest[len(word):].strip()
    found = re.fullmatch(r"([\d.]+(?:,\d+)?)(?:\s*-\s*([\d.]+(?:,\d+)?))?\s*(.*)", rest)
    upper = read_decimal(found[2]) if found[2] else None
    return Quantity(bound, read_decimal(found[1]), upper, found[3])


def read_decimal(text):
    return Decimal(text.replace(".", "").replace(",", "."))


def decimal_text(number):
    whole, _, part = f"{number:f}".partition(".")
    return f"{int(whole):,}".replace(",", ".") + (f",{part}" if part else "")


@dataclass
class Finding:
    """What is known of one figure: its value, what it rests on, its sources, how many dates are undecided."""

    value: Quantity | None = None
    basis: tuple | None = None
    undecided: int = 0
    sources: tuple = ()

    @property
    def is_so(self):
        number = self.value.exact if self.value else None
        return None if number is None else number > 0

    def otherwise(self, other):
        if self.value:
            return self
        return other if other.value else Finding(undecided=other.undecided + self.undecided)

    def both(self, other):
        if self.is_so and other.is_so:
            return Finding(exactly(1), self.basis, 0, self.sources + other.sources)
        if self.is_so is False or other.is_so is False:
            return Finding(exactly(0), self.basis, 0, self.sources + other.sources)
        return Finding(undecided=self.undecided + other.undecided)

    def negated(self):
        return self if self.is_so is None else Finding(exactly(0 if self.is_so else 1), self.basis, 0, self.sources)

    def as_yes(self):
        """A number of more than none says yes, none says no."""
        if self.value is None or self.value.least is None:
            return Finding(undecided=self.undecided)
        if self.value.least > 0:
            return Finding(exactly(1), self.basis, 0, self.sources)
        return Finding() if self.value.exact is None else Finding(exactly(0), self.basis, 0, self.sources)


def yes(is_so, basis=None, sources=()):
    return Finding(exactly(1 if is_so else 0), basis, 0, tuple(sources))


class Sum:
    """What findings add up to; of those that say nothing, and of what was lost, nothing is assumed."""

    def __init__(self, lost=0):
        self.total, self.known, self.whole, self.undecided = Decimal(0), 0, lost, 0
        self.sources, self.bounds = (), set()

    def add(self, finding, count=1):
        self.whole += count
        if finding.value is None or finding.value.least is None:
            self.undecided += finding.undecided
            return
        self.known += count
        self.total += finding.value.least
        self.sources += finding.sources
        exact = finding.value.exact is not None
        self.bounds.add("exact" if exact else "about" if finding.value.bound == "about" else "least")

    def merge(self, other):
        self.total, self.known, self.whole = self.total + other.total, self.known + other.known, self.whole + other.whole
        self.undecided, self.sources = self.undecided + other.undecided, self.sources + other.sources
        self.bounds |= other.bounds

    def finding(self):
        if self.known and self.known == self.whole and "least" not in self.bounds:
            value = Quantity("about" if "about" in self.bounds else "exact", self.total)
        elif self.known and self.total > 0:
            value = Quantity("least", self.total)
        else:
            return Finding(undecided=self.undecided)
        return Finding(value, ("counted", self.known, self.whole), self.undecided, self.sources)
