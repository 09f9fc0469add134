"""Hostile text in every text field: nothing of it runs, and nothing of it is lost without a message.

usage: hostile.py TIENDO CONTENT TEMPLATES

Each payload is written into every field that takes free text, at once: scalars of YAML and front matter, and marked
places in Markdown bodies, of CONTENT with the files of hostility/content over it. The site is built, and every page and CSV
read: no element, attribute, class or address that the same site with harmless words has not (Markdown's own apart), no
formula in a cell, and every field's text on a page. A field may refuse a payload by a message at its place; the other
fields are then built without it.
"""

import json
import multiprocessing
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from hostility import payloads
from hostility.fields import Content
from hostility.reading import FORBIDDEN, MARKDOWN, Page, formulas, harmful, loose, lost_words, squeezed

TIME_LIMIT = 30
ROUNDS = 12

# Texts that another place repeats: a name by which a row calls an agency, the words that a correction put right.
NAMES = {
    "UBNDT", "SCT", "UBH", "UBCH", "CDT", "CTG", "Gồm ba khu", "Cụm công nghiệp Bến Gỗ",
    "Cụm công nghiệp Bến Gỗ - Giai đoạn 2", "Cụm công nghiệp Chân Đồi"}

# Texts that no page shows: the word that each row resolves for itself.
UNSHOWN = {"Chủ đầu tư"}

# Keys that loading reads as a line of text and then holds to a narrower form.
NARROW = {"cell", "change", "cluster", "clusters", "due", "from", "language", "printedIn", "value", "wording"}


class Trial:
    """A temporary copy of the content that is written and built again and again."""

    def __init__(self, tiendo, templates, content, folder):
        self.tiendo, self.templates, self.content, self.folder = tiendo, templates, content, folder

    def build(self, texts):
        """Builds with the texts; gives the site's folder or the messages, and where the texts stand."""
        source, site = self.folder / "content", self.folder / "site"
        shutil.rmtree(source, ignore_errors=True)
        spans = self.content.write(source, texts)
        run = subprocess.run(
            [self.tiendo, "build", "--content", source, "--templates", self.templates, "--output", site, "--format",
             "json", "--jobs", "1"],
            timeout=TIME_LIMIT, capture_output=True, text=True)
        if run.returncode == 0:
            return site, [], spans
        if run.returncode != 1:
            raise Failure(f"the build ends with {run.returncode}: {run.stderr[-300:]}")
        messages = [m for m in json.loads(run.stdout)["diagnostics"] if m["severity"] == "error"]
        return None, messages, spans

    def settle(self, texts):
        """Builds, taking out what is refused; gives the site, the texts that stayed, and each refused field's message."""
        texts, refused = dict(texts), {}
        for _ in range(ROUNDS):
            site, messages, spans = self.build(texts)
            if site:
                return site, texts, refused
            # A message where no payload stands follows from another's; only one that stays alone is looked for nearby.
            for causes in (self.causes, self.neighbours):
                hit = {field: m["id"] for m in reversed(messages) for field in causes(m, spans) if field in texts}
                if hit:
                    break
            else:
                raise Failure(f"a message where no payload stands: {messages[0]}")
            refused.update(hit)
            texts = {field: text for field, text in texts.items() if field not in hit}
        raise Failure(f"still refused after {ROUNDS} rounds: {messages[0]}")

    def causes(self, message, spans):
        """The fields at a message's place."""
        start, here = self.placed(message, spans)
        end = max((message["endLine"], message["endColumn"]), (start[0], start[1] + 1))
        return [s.field for s in here if s.start <= start < s.end or start <= s.start < end]

    def neighbours(self, message, spans):
        """The fields on a message's line, or in Markdown the one nearest to it."""
        (line, _), here = self.placed(message, spans)
        found = [s.field for s in here if s.start[0] <= line <= s.end[0]]
        if not found and here and message["path"].endswith(".md"):
            found = [min(here, key=lambda span: abs(span.start[0] - line)).field]
        return found

    def placed(self, message, spans):
        """Where a message stands, and the payloads of its file."""
        path = Path(message["path"])
        if "line" not in message or not path.is_relative_to(self.folder / "content"):
            raise Failure(f"a message without a place in the content: {message}")
        return (message["line"], message["column"]), spans.get(path.relative_to(self.folder / "content").as_posix(), [])


class Failure(Exception):
    pass


class Site:
    """What the pages and tables of a built site hold."""

    def __init__(self, folder):
        self.pages, self.faults = {}, []
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.suffix == ".html":
                text = path.read_bytes().decode()
                self.pages[name] = Page(text)
                if stray := loose(text):
                    self.faults.append(f"{name}: stray {stray!r}")
                self.faults += [f"{name}: {odd}" for odd in self.pages[name].odd]
            elif path.suffix == ".csv":
                self.faults += [f"{name}: {fault}" for fault in formulas(path.read_bytes())]
            elif path.suffix == ".json":
                json.loads(path.read_bytes())
        self.text = squeezed("\n".join(page.text for page in self.pages.values()))
        self.all = self.text + squeezed(
            "\n".join("\n".join(p.titles + [a for _, _, a in p.addresses] + sorted(p.classes)) for p in self.pages.values()))

    def collected(self, part):
        return set().union(*(getattr(page, part) for page in self.pages.values()))


def judge(site, harmless, texts, payload):
    """What is wrong with a site built with a payload."""
    faults = list(site.faults)
    pairs, classes = harmless["pairs"] | MARKDOWN, harmless["classes"]
    for name, page in site.pages.items():
        for tag, attribute in page.pairs - pairs:
            faults.append(f"{name}: <{tag} {attribute or ''}>")
        for tag, attribute in page.pairs:
            if tag in FORBIDDEN or (attribute or "").startswith("on") or attribute in ("style", "srcdoc"):
                faults.append(f"{name}: <{tag} {attribute or ''}>")
        faults += [f"{name}: class {c}" for c in page.classes - classes if not c.startswith("language-")]
        faults += [f"{name}: id {i!r}" for i in page.ids if not re.fullmatch(r"[A-Za-z0-9._-]+", i or "")]
        for tag, attribute, address in page.addresses:
            if harmful(address, tag, harmless["links"], payload):
                faults.append(f"{name}: <{tag} {attribute}={address!r}>")
    for field, text in texts.items():
        if field.value in UNSHOWN:
            continue
        if field.key is not None:
            if squeezed(text) not in site.text:
                faults.append(f"lost: {field.path} {field.key} {field.value!r}")
        elif lost := lost_words(text, site.all):
            faults.append(f"lost: {field.path} at {field.start}: {lost[:3]}")
    return faults


def attempt(position):
    payload = payloads.ALL[position]
    texts = {field: payload + field.mark for field in FREE}
    with tempfile.TemporaryDirectory() as name:
        trial = Trial(*TOOLS, CONTENT, Path(name).resolve())
        try:
            folder, stayed, refused = trial.settle(texts)
            return position, len(stayed), Counter(refused.values()), judge(Site(folder), HARMLESS, stayed, payload)
        except Failure as failure:
            return position, 0, Counter(), [str(failure)]


def free_fields(folder):
    """The fields that take free text, and what the site holds when all of them say something harmless."""
    trial = Trial(*TOOLS, CONTENT, folder)
    texts = {f: f"chữ thử {f.mark}" for f in CONTENT.fields if f.value not in NAMES}
    built, free, _ = trial.settle(texts)
    site = Site(built)
    if site.faults:
        sys.exit("\n".join(site.faults[:20]))
    links = {a for _, _, a in site.collected("addresses")}
    harmless = {"pairs": site.collected("pairs"), "classes": site.collected("classes"), "links": links}
    unshown = {f.value for f, text in free.items() if f.key and squeezed(text) not in site.text}
    return list(free), harmless, unshown, missed(built, free, harmless)


# Edits of a page and a table that the check must see.
PLANTED = [
    ("</main>", "<script>alert(1)</script></main>"), ("</main>", "<img src=x></main>"),
    ("</main>", '<p style="color:red">x</p></main>'), ("<main", '<main onclick="x"'), ("<main", '<main class="odd"'),
    ("<main", "<main data-x='a'"), ("</main>", "<!-- x --></main>"), ("</main>", "a < b</main>"),
    ("</main>", '<a href="//evil.example">x</a></main>'), ("</main>", '<a href="javascript:x">x</a></main>'),
    ("</main>", '<a href="https://evil.example">x</a></main>'), ("Zq", "Zx"),
]
PLANTED_CELLS = ["=1+1", "\t=1", "@x", "＝1", "a;b"]


def missed(folder, free, harmless):
    """Planted faults that the check does not see in the harmless site."""
    texts = {field: f"chữ thử {field.mark}" for field in free}
    page, table = folder / "index.html", next(iter(sorted(folder.rglob("*.csv"))))
    found = []
    for path, edits in ((page, PLANTED), (table, [("\r\n", f"\r\n{cell}\r\n") for cell in PLANTED_CELLS])):
        for old, new in edits:
            others = [path] if old != "Zq" else sorted(folder.rglob("*.html"))
            before = {other: other.read_bytes() for other in others}
            for other in others:
                other.write_bytes(before[other].decode().replace(old, new).encode())
            if not judge(Site(folder), harmless, texts, ""):
                found.append(new)
            for other in others:
                other.write_bytes(before[other])
    return found


def keys_read(sources):
    """The keys that loading reads as text, from its source."""
    text = "\n".join(path.read_text() for path in sorted(sources.rglob("*.swift")))
    return set(re.findall(r'\("(\w+)", \.(?:line|paragraphs)\b', text))


def main():
    global TOOLS, CONTENT, FREE, HARMLESS
    tiendo, content, templates = sys.argv[1:]
    here = Path(__file__).resolve().parent
    TOOLS = (Path(tiendo).resolve(), Path(templates).resolve())
    with tempfile.TemporaryDirectory() as name:
        base = Path(name).resolve() / "base"
        shutil.copytree(content, base)
        shutil.copytree(here / "hostility" / "content", base, dirs_exist_ok=True)
        CONTENT = Content(base)
        FREE, HARMLESS, unshown, unseen = free_fields(Path(name).resolve())
        faults = Counter()
        untried = keys_read(here.parents[1] / "Sources" / "PlanLoading") - {f.key for f in FREE} - NARROW
        if unshown != UNSHOWN:
            faults[f"fields on no page: {sorted(unshown)}, not {sorted(UNSHOWN)}"] += 1
        if unseen:
            faults[f"planted faults that are not seen: {unseen}"] += 1
        if untried:
            faults[f"keys of text that hold none of the payloads: {sorted(untried)}"] += 1
        shown, refused = 0, Counter()
        with multiprocessing.get_context("fork").Pool(2) as pool:
            for position, stayed, ids, found in pool.imap_unordered(attempt, range(len(payloads.ALL)), chunksize=4):
                shown += stayed
                refused.update(ids)
                for fault in found:
                    print(f"  {payloads.ALL[position][:60]!r}: {fault[:300]}")
                    faults["payload"] += 1
    for fault, _ in faults.items():
        print(f"  {fault}")
    for message, count in refused.most_common():
        print(f"  {count:6} refused by {message}")
    print(f"  {len(payloads.ALL)} payloads in {len(FREE)} fields checked: {shown} shown, {refused.total()} refused")
    sys.exit(1 if faults or len(payloads.ALL) < 300 or len(FREE) < 60 else 0)


if __name__ == "__main__":
    main()
