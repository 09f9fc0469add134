"""Plants faults in copies of the site and asserts that the recount catches each: the proof that it can fail.

usage: sabotage.py CONTENT OUTPUT

Each fault is one edit of one page, found by what the page says today, so that a changed site cannot hide it.
"""

import multiprocessing
import re
import shutil
import sys
import tempfile
from pathlib import Path

from recount import WORDS
from recounting.site import Site
from recounting.context import Context

ROW = re.compile(r"<tr[ >].*?</tr>\n", re.S)


class Fault:
    """A planted fault: what it is, where, and the kinds of difference that must name it."""

    def __init__(self, name, kinds, plant):
        self.name, self.kinds, self.plant = name, kinds, plant


def edit(page, change):
    text = page.read_bytes().decode()
    changed = change(text)
    if changed == text:
        raise SystemExit(f"sabotage: nothing to change in {page}")
    page.write_bytes(changed.encode())


def wrong_sum(root):
    """The first number before a stroke in a sentence or figure, one too many."""
    page = root / "dia-ban" / "index.html"

    def change(text):
        head, sentence, rest = re.split(r'(<p class="sentence">.*?</p>)', text, maxsplit=1, flags=re.S)
        return head + re.sub(r"(\d+)/(\d+)(?!/)", lambda m: f"{int(m[1]) + 1}/{m[2]}", sentence, count=1) + rest

    edit(page, change)
    return page


def wrong_figure(root):
    """A key figure of the overview, one too few."""
    page = root / "index.html"
    edit(page, lambda text: re.sub(
        r'(<dd class="value">\D*)(\d+)', lambda m: f"{m[1]}{int(m[2]) - 1}", text, count=1))
    return page


def shifted_row(root):
    """The cells of one row of an annex move to the next."""
    page = root / "ke-hoach" / "2021" / "phu-luc-3.html"

    def change(text):
        start = text.index('<tbody id="pl3-30">')
        end = text.index('<tbody id="pl3-32">')
        first, second = re.findall(r"(?<=\n)<tr>.*?</tr>\n(?=<tr>|</tbody>)", text[start:end], re.S)[:2]
        part = text[start:end].replace(first, "\0", 1).replace(second, first, 1).replace("\0", second, 1)
        return text[:start] + part + text[end:]

    edit(page, change)
    return page


def shifted_list(root):
    """Two rows of a list stand in each other's place, ordinals kept."""
    page = max((root / "dia-ban").glob("*.html"), key=lambda p: p.read_text(encoding="utf-8").count('<tr id="pl3-'))

    def change(text):
        rows = [m for m in ROW.findall(text) if m.startswith('<tr id="pl3-')][:2]
        cells = [re.split(r"(?<=</td>\n)", row, maxsplit=1) for row in rows]
        mixed = [cells[0][0] + cells[1][1], cells[1][0] + cells[0][1]]
        return text.replace(rows[0], mixed[0], 1).replace(rows[1], mixed[1], 1)

    edit(page, change)
    return page


def stale_page(root):
    """A cluster page from before its ground-breaking was known."""
    page = next(
        p for p in sorted((root / "cum-cong-nghiep").glob("*.html"))
        if 'class="status done-late"' in p.read_text(encoding="utf-8"))
    edit(page, lambda text: re.sub(
        r'<span class="status done-late"><span class="shape" aria-hidden="true">■</span> [^<]*</span>',
        '<span class="status unknown"><span class="shape" aria-hidden="true">…</span> Chưa có thông tin</span>',
        text, count=1))
    return page


def shortened_bar(root):
    """The longest solid bar of the overview, a tenth shorter."""
    page = root / "index.html"

    def change(text):
        bars = re.findall(r'<rect class="actual"[^>]* height="([\d.]+)"', text)
        longest = max(bars, key=float)
        return re.sub(
            rf'(<rect class="actual"[^>]* height="){re.escape(longest)}"',
            lambda m: f'{m[1]}{float(longest) * 0.9:.1f}"', text, count=1)

    edit(page, change)
    return page


def shortened_occupancy(root):
    """An occupancy bar that shows less than its rate."""
    page = root / "cum-cong-nghiep" / "index.html"
    edit(page, lambda text: re.sub(
        r'(<rect class="actual"[^>]* width=")([\d.]+)"', lambda m: f'{m[1]}{float(m[2]) - 3:.1f}"', text, count=1))
    return page


def lost_page(root):
    """A page that is gone."""
    page = max((root / "co-quan").glob("cong-ty-*.html"))
    page.unlink()
    return page


def unknown_table(root):
    """A table that the recount does not know."""
    page = root / "cham-tien-do.html"
    edit(page, lambda text: text.replace('<table id="bang-muc-cham"', '<table id="bang-la"', 1))
    return page


def wrong_export(root):
    """A CSV that says another number than its page."""
    page = root / "cham-tien-do-bang-muc-cham.csv"
    edit(page, lambda text: re.sub(r"(\d+)(\r\n)$", lambda m: f"{int(m[1]) + 1}{m[2]}", text))
    return page


def in_table(name, change):
    """A change inside the table of an id, on one page."""

    def within(text):
        start = text.index(f'<table id="{name}"')
        end = text.index("</table>", start)
        return text[:start] + change(text[start:end]) + text[end:]

    return within


def without_row(part, text):
    """A row that holds a text, taken out."""
    return part.replace(next(row for row in ROW.findall(part) if text in row), "", 1)


def lost_point(root):
    """A point of the reconciliation that is not told."""
    page = root / "doi-soat-so-lieu.html"
    edit(page, in_table("bang-cho-thieu", lambda part: without_row(part, "<td")))
    return page


def wrong_total(root):
    """A number of points, one too many."""
    page = root / "doi-soat-so-lieu.html"
    edit(page, in_table("bang-tong-hop", lambda part: re.sub(
        r'(<td class="number">\n)(\d+)', lambda m: f"{m[1]}{int(m[2]) + 1}", part, count=1)))
    return page


def swapped_observations(root):
    """An observation of an indicator with the value of another day."""
    page = root / "chi-tieu.html"
    edit(page, in_table("so-lieu-started-of-43", lambda part: part.replace("24 cụm", "20 cụm", 1)))
    return page


def late_day(root):
    """The day itself counted as in time: trước ngày 25 is the 24th."""
    page = root / "che-do-bao-cao.html"
    edit(page, in_table("lich-bao-cao-2021", lambda part: part.replace("24/6/2021", "25/6/2021", 1)))
    return page


def lost_duty(root):
    """A duty of a letter that its list leaves out."""
    page = root / "van-ban" / "cong-van-1143-ubnd-ktn-lang-son.html"
    edit(page, in_table("nhiem-vu-giao-tai-van-ban", lambda part: without_row(part, "<td")))
    return page


def changed_word(root):
    """A word of a plan's text that nobody wrote."""
    page = root / "ke-hoach" / "2021" / "index.html"
    edit(page, lambda text: re.sub(r"(?<=<h3 id=\"vb-)([^>]*>[^<]*)</h3>\n", r"\1 mới</h3>\n", text, count=1))
    return page


def moved_commitment(root):
    """Of two plans compared side by side each has the other's figure."""
    page = root / "ke-hoach" / "index.html"

    def change(part):
        values = ("41 cụm</span>", "23 cụm</span>")
        return part.replace(values[0], "\0", 1).replace(values[1], values[0], 1).replace("\0", values[1], 1)

    edit(page, in_table("so-sanh-ke-hoach", change))
    return page


def stale_month(root):
    """A month in which one more was to start than its annex says."""
    page = root / "ke-hoach" / "2021" / "thang-6.html"
    edit(page, lambda text: re.sub(
        r'(<dd class="value">\D*)(\d+)', lambda m: f"{m[1]}{int(m[2]) + 1}", text, count=1))
    return page


def wrong_summary(root):
    """The sheet for leaders with one obstacle too many."""
    page = root / "tom-tat.html"
    edit(page, lambda text: re.sub(
        r"(Đã ghi nhận )(\d+)", lambda m: f"{m[1]}{int(m[2]) + 1}", text, count=1))
    return page


FAULTS = [
    Fault("a wrong sum in a sentence", {"sentences"}, wrong_sum),
    Fault("a wrong key figure", {"key figures"}, wrong_figure),
    Fault("a shifted row of an annex", {"annex cells", "annex rows"}, shifted_row),
    Fault("a shifted row of a list", {"names", "row ids", "deadlines", "links"}, shifted_list),
    Fault("a stale page", {"statuses"}, stale_page),
    Fault("a shortened bar", {"bar lengths"}, shortened_bar),
    Fault("a shortened occupancy bar", {"bar lengths"}, shortened_occupancy),
    Fault("a lost page", {"pages"}, lost_page),
    Fault("an unknown table", {"tables"}, unknown_table),
    Fault("a lost point of the reconciliation", {"numbers of rows", "rows"}, lost_point),
    Fault("a wrong number of points", {"counts"}, wrong_total),
    Fault("a swapped observation", {"observed values"}, swapped_observations),
    Fault("a reporting day too late", {"reporting days"}, late_day),
    Fault("a lost duty of a letter", {"numbers of rows", "rows"}, lost_duty),
    Fault("a changed word of a text", {"words of texts", "headings of texts"}, changed_word),
    Fault("swapped figures of two plans", {"compared figures"}, moved_commitment),
    Fault("a stale month", {"key figures"}, stale_month),
    Fault("a wrong sheet for leaders", {"sentences"}, wrong_summary),
    Fault("a wrong export", {"csv cells"}, wrong_export),
]


def differences(context, folder):
    faults = Site(context).compare(str(folder)).faults
    return {(page.replace(str(folder), ""), kind, place) for page, kind, place, *_ in faults}


class Trial:
    """Plants one fault at a time in copies of a site; each worker has its own."""

    def __init__(self, content, output):
        self.context, self.output = Context(content, WORDS), output
        self.before = differences(self.context, output)

    def run(self, fault):
        """Whether the fault was caught, and what to say of it."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "site"
            shutil.copytree(self.output, copy)
            page = fault.plant(copy).relative_to(copy).as_posix()
            new = differences(self.context, copy) - self.before
        caught = [d for d in new if d[1] in fault.kinds and (d[0] == page or d[1] == "pages")]
        return bool(caught), f"{fault.name} ({page}): {caught[0][2] if caught else new}"


def begin(content, output):
    global trial
    trial = Trial(content, output)


def attempt(number):
    return trial.run(FAULTS[number])


def main():
    with multiprocessing.get_context("fork").Pool(2, begin, sys.argv[1:]) as pool:
        results = pool.map(attempt, range(len(FAULTS)), chunksize=1)
    for is_caught, text in results:
        print(f"  {'caught' if is_caught else 'MISSED'}: {text}")
    caught = sum(is_caught for is_caught, _ in results)
    print(f"  {caught} of {len(FAULTS)} planted faults caught")
    sys.exit(0 if caught == len(FAULTS) else 1)


if __name__ == "__main__":
    main()
