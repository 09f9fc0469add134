"""Days, periods and deadlines as officials write them, read and written again.

The rules: a deadline ends on the last day of its period; lateness counts whole months from it, by the number of the day.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

ROMAN = ["I", "II", "III", "IV"]
NEVER = date.max


class Unreadable(Exception):
    """A text that is no date or deadline."""


def day_text(day):
    """A day as the decree writes it: `05/02/2021`, `17/3/2021`."""
    head = f"0{day.day}" if day.day < 10 else str(day.day)
    month = f"0{day.month}" if day.month < 3 else str(day.month)
    return f"{head}/{month}/{day.year}"


def add_months(day, count):
    """The same day `count` months later; the last of a month where it has no such day."""
    month = day.year * 12 + day.month - 1 + count
    year, month = divmod(month, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def months_late(due, day):
    """Whole months from the last day in time: due 30/6, a month is full on 30/7; due 31/1, on 28/2."""
    count = 0
    while add_months(due, count + 1) <= day:
        count += 1
    return count


def quarter_of(day):
    """Year and number of the quarter that holds a day."""
    return day.year, (day.month + 2) // 3


def quarter_text(quarter):
    return f"Quý {ROMAN[quarter[1] - 1]}/{quarter[0]}"


def quarter_days(quarter):
    year, number = quarter
    first = date(year, number * 3 - 2, 1)
    return first, add_months(first, 3) - timedelta(days=1)


class Grain:
    """Periods of one length in a row: keys of year and number; `months` is how many months each has."""

    def __init__(self, name, months):
        self.name, self.months = name, months

    def key_of(self, day):
        return day.year, (day.month - 1) // self.months + 1

    def days(self, key):
        first = date(key[0], (key[1] - 1) * self.months + 1, 1)
        return first, add_months(first, self.months) - timedelta(days=1)

    def after(self, key):
        return (key[0], key[1] + 1) if key[1] < 12 // self.months else (key[0] + 1, 1)

    def label(self, key):
        """Under a bar: `IV`, `12`."""
        return ROMAN[key[1] - 1] if self.months == 3 else str(key[1])

    def period(self, key):
        """`quý IV/2021`, `tháng 12/2021`, `năm 2021`."""
        if self.months == 12:
            return f"năm {key[0]}"
        return f"tháng {key[1]}/{key[0]}" if self.months == 1 else f"quý {ROMAN[key[1] - 1]}/{key[0]}"


MONTHS, QUARTERS, YEARS = Grain("month", 1), Grain("quarter", 3), Grain("year", 12)


@dataclass(frozen=True)
class Period:
    """A day, month, quarter, half-year or year."""

    first: date
    last: date
    text: str

    @property
    def is_day(self):
        return self.first == self.last

    def cell(self):
        return self.text[:1].upper() + self.text[1:]

    def sentence(self):
        return f"ngày {self.text}" if self.is_day else self.text

    def after_preposition(self):
        return self.cell() if self.text.startswith("quý") else self.sentence()


def _month_end(year, month):
    return date(year, month, calendar.monthrange(year, month)[1])


def read_period(text):
    """Reads `21/7/2022`, `Tháng 6/2021`, `Quý IV/2021`, `6 tháng đầu năm 2024`, `Năm 2021`."""
    bare = text.strip().removeprefix("ngày ")
    found = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", bare)
    if found:
        day = date(int(found[3]), int(found[2]), int(found[1]))
        return Period(day, day, day_text(day))
    found = re.fullmatch(r"[Tt]háng (\d{1,2})/(\d{4})", bare)
    if found:
        year, month = int(found[2]), int(found[1])
        return Period(date(year, month, 1), _month_end(year, month), f"tháng {month}/{year}")
    found = re.fullmatch(r"[Qq]uý (I|II|III|IV)/(\d{4})", bare)
    if found:
        first, last = quarter_days((int(found[2]), ROMAN.index(found[1]) + 1))
        return Period(first, last, f"quý {found[1]}/{found[2]}")
    found = re.fullmatch(r"6 tháng (đầu|cuối) năm (\d{4})", bare)
    if found:
        start = 1 if found[1] == "đầu" else 7
        year = int(found[2])
        return Period(date(year, start, 1), _month_end(year, start + 5), bare)
    found = re.fullmatch(r"[Nn]ăm (\d{4})", bare)
    if found:
        year = int(found[1])
        return Period(date(year, 1, 1), date(year, 12, 31), f"năm {year}")
    raise Unreadable(text)


@dataclass(frozen=True)
class Time:
    """What stands where a date may stand. `first` and `last` bound the day meant; None is not known on that side."""

    kind: str
    first: date | None
    last: date | None
    cell: str
    sentence: str
    #: The first day of the period that it names.
    anchor: date | None = None

    @property
    def is_continuous(self):
        """Recurring, or open at its end: never late."""
        return self.kind in ("recurring", "from", "continuous")

    @property
    def due(self):
        """The last day in time; None where it never ends or is not known."""
        return None if self.is_continuous else self.last


def _time(kind, first, last, cell, sentence=None):
    return Time(kind, first, last, cell, sentence or cell[:1].lower() + cell[1:])


RECURRING = re.compile(r"(Hàng tháng|Hàng quý|Hàng năm)( trong năm \d{4})?")
RELATIVE = re.compile(r"theo tiến độ khởi công từng CCN( trong năm (\d{4}))?")


def read_time(text):
    """Reads a deadline or the date of an event."""
    plain = re.sub(r"^Hoàn thành (trong )?", "", text.strip())
    lower = plain[:1].lower() + plain[1:]
    if lower == "chưa rõ":
        return _time("unknown", None, None, "Chưa rõ")
    if lower == "thường xuyên":
        return _time("continuous", None, None, "Thường xuyên")
    if RECURRING.fullmatch(plain):
        return _time("recurring", None, None, plain)
    found = RELATIVE.fullmatch(lower)
    if found:
        year = int(found[2]) if found[2] else None
        cell = "Theo tiến độ khởi công từng cụm công nghiệp" + (found[1] or "")
        return _time("relative", None, date(year, 12, 31) if year else None, cell)
    for word, kind in (("không muộn hơn ", "by"), ("trước ", "before"), ("từ ", "from")):
        if lower.startswith(word):
            return _bounded(kind, word, read_period(plain[len(word):]))
    period = read_period(plain)
    return Time("within", period.first, period.last, period.cell(), period.sentence(), period.first)


def _bounded(kind, word, period):
    cell = word[:1].upper() + word[1:] + period.after_preposition()
    sentence = word + period.sentence()
    if kind == "by":
        return Time(kind, None, period.last, cell, sentence, period.first)
    if kind == "before":
        last = period.first - timedelta(days=1)
        return Time(kind, None, last, cell, sentence, last)
    return Time(kind, period.first, None, cell, sentence, period.first)
