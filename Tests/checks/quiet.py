"""Changes one cell of the content at many random places and counts the lines that the site's HTML changes by it.

    python3 Tests/checks/quiet.py TIENDO CONTENT TEMPLATES [EDITS [SEED]]

Of each page that shows the cell at most six lines may change at the median (a line that says something else counts
twice, as gone and as new), and no page may change that has nothing to do with it. Several cells of different files are
changed by one build to save time; where two of them show on one page, each is charged with the changes of both.
No line of a page is longer than 400 characters, where it has a space to break at.
"""

import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

LIMIT = 400
AT_ONCE = 4
#: Words that end a cell of text: of each file those that nothing else is read from.
TEXTS = re.compile(r"( +(?:- )?(?:text|note|title|proposal): )([^\s>|'\"&*{\[][^#:]*[\w.])")
DAYS = re.compile(r"( +date: )(\d{1,2})(/\d{1,2}/\d{4})")
RATES = re.compile(r"( +value: (?:khoảng )?)([1-9]\d{0,2})((?:,\d+)?(?:%| ha| tỷ đồng))")
#: A duty or a note of an annex, alone on its line.
ITEMS = re.compile(r"( +- )([A-ZĐ][^#:\"'&*{\[]*[\w.])")


class Place:
    """A line of a content file that holds one cell, and what is put in its place."""

    def __init__(self, path, number, line, owner, unit):
        self.path, self.number, self.line, self.owner, self.unit = path, number, line, owner, unit

    @property
    def is_text(self):
        is_item = self.path.name.startswith("annex-") and ITEMS.fullmatch(self.line)
        return bool(is_item or TEXTS.fullmatch(self.line))

    def edited(self, mark):
        """The line with another value, and what tells a page that shows it."""
        if self.is_text:
            return f"{self.line} {mark}", mark
        found = DAYS.fullmatch(self.line)
        if found:
            day = int(found[2]) + (1 if int(found[2]) < 20 else -1)
            return f"{found[1]}{day}{found[3]}", self.owner
        found = RATES.fullmatch(self.line)
        return f"{found[1]}{int(found[2]) - 1}{found[3]}", self.owner


def places(content):
    """Every cell of text, day and rate of the content, with the name of the cluster that it is about."""
    names, units = {}, {}
    for path in sorted((content / "clusters").glob("*.yaml")):
        for found in re.finditer(r"- id: (\S+)\n +name: (.+)", path.read_text("utf-8")):
            names[found[1]] = found[2].strip("'\"")
            units[names[found[1]]] = path.stem
    for path in sorted(content.rglob("*.yaml")):
        if path.name in ("site.yaml", "acceptances.yaml"):
            continue
        owner = None
        for number, line in enumerate(path.read_text("utf-8").split("\n")):
            found = re.search(r"(?:cluster|- id): (\S+)$", line)
            owner = names.get(found[1], owner) if found else owner
            place = Place(path.relative_to(content), number, line, owner, units.get(owner))
            if place.is_text or (owner and (DAYS.fullmatch(line) or RATES.fullmatch(line))):
                yield place


class Sites:
    def __init__(self, tiendo, templates, work):
        self.tiendo, self.templates, self.work = tiendo, templates, work

    def build(self, content, output):
        done = subprocess.run(
            [self.tiendo, "build", "--content", content, "--templates", self.templates, "--output", output],
            capture_output=True, text=True, check=False)
        return done.returncode == 0

    def changed(self, content, edits):
        """The pages that differ from the site of the content after some edits, with their changed lines."""
        copy, output = self.work / "content", self.work / "edited"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(content, copy)
        for place, line in edits:
            lines = (copy / place.path).read_text("utf-8").split("\n")
            lines[place.number] = line
            (copy / place.path).write_text("\n".join(lines), "utf-8")
        if not self.build(copy, output):
            return None
        return dict(self.differences(self.work / "site", output))

    @staticmethod
    def differences(old, new):
        for page in sorted(new.rglob("*.html")):
            before, after = old / page.relative_to(new), page.read_bytes()
            if not before.is_file() or before.read_bytes() == after:
                continue
            lines = subprocess.run(["diff", before, page], capture_output=True, check=False).stdout.split(b"\n")
            yield page.relative_to(new).as_posix(), (
                sum(1 for line in lines if line[:1] in b"<>" and line), after.decode(), before.read_text("utf-8"))


def long_lines(site):
    """Lines over the limit that could be broken: with a space outside of attribute values and of preformatted text."""
    for page in sorted(site.rglob("*.html")):
        text = re.sub(r"<pre\b.*?</pre>", "", page.read_text("utf-8"), flags=re.S)
        for line in text.split("\n"):
            if len(line) > LIMIT and " " in re.sub(r'"[^"]*"', '""', line)[1:]:
                yield f"{page.relative_to(site)}: a line of {len(line)} characters: {line[:80]}"


def main(tiendo, content, templates, edits=200, seed=20260101):
    content, chance = Path(content), random.Random(int(seed))
    with tempfile.TemporaryDirectory() as work:
        sites = Sites(tiendo, templates, Path(work))
        if not sites.build(content, sites.work / "site"):
            print("the content does not build")
            return 1
        faults, counts, refused = list(long_lines(sites.work / "site")), [], 0
        chosen = chance.sample(list(places(content)), int(edits))
        batches = [chosen[start::-(-len(chosen) // AT_ONCE)] for start in range(-(-len(chosen) // AT_ONCE))]
        for batch in batches:
            marked = [(place, *place.edited(f"sửa{number}")) for number, place in enumerate(batch)]
            changed = sites.changed(content, [(place, line) for place, line, _ in marked])
            if changed is None:
                single = [(m, sites.changed(content, [m[:2]])) for m in marked]
                refused += sum(1 for _, pages in single if pages is None)
            else:
                single = [(None, changed)]
            for only, pages in single:
                shown = [only] if only else marked
                for path, (lines, after, before) in (pages or {}).items():
                    owners = [
                        m for m in shown
                        if path == UNIT_FORM.format(m[0].unit) or m[2] and (m[2] in after or m[2] in before)]
                    counts += [lines] * len(owners)
                    if not owners and path not in SUMMING and not path.startswith(SUMMING_BELOW):
                        faults.append(f"{path} changes by none of {[str(m[0].path) for m in shown]}")
    median = statistics.median(counts) if counts else 0
    if median > 6:
        faults.append(f"{median} lines change at the median")
    print("\n".join(faults[:40]))
    print(f"  {len(chosen)} cells checked, seed {seed}: {len(counts)} pages show them, {median:g} lines change in each at "
          f"the median, {max(counts, default=0)} at most; {refused} edits refused")
    return 1 if faults else 0


#: Pages that count the whole: any change of progress may move a number on them.
SUMMING = {
    "index.html", "tom-tat.html", "cham-tien-do.html", "thay-doi.html", "doi-soat-so-lieu.html", "chi-tieu.html",
    "che-do-bao-cao.html", "dia-ban/index.html", "cum-cong-nghiep/index.html", "co-quan/index.html"}
#: The same: periods and reports of plans, and the form of the whole province.
SUMMING_BELOW = ("ke-hoach/", "bieu-mau/bieu-04-")
#: The form of a unit, which sums what its clusters say.
UNIT_FORM = "bieu-mau/bieu-03-{}.html"

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
