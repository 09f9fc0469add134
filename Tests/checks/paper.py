"""Prints the pages that are meant for paper with real Chromium and holds every PDF against its page.

usage: paper.py TIENDO CONTENT TEMPLATES [--profile nd30] [--keep DIR] [--all] [--weasyprint]

Heads on every page, no cluster cut, no heading stranded, every cell's text, no word out of its column or margin, page
numbers, fonts, tags, language, dates, NFC; the same bytes from another environment and another batch; with
--weasyprint about as many pages by that program; errors with what is missing; nothing left by a print that is stopped. Cells are compared on every
annex and on one page of every other kind, with --all on every page.
"""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from papers.sheet import Sheet

#: A machine with other work may be slow; the time itself is told.
SECONDS_PER_PDF = 5
FONTLESS = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
    "<dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>")


class Paper:
    """The prints of one content, in a folder for this run."""

    def __init__(self, settings, work):
        self.tiendo, self.profile, self.thorough = settings.tiendo, settings.profile, settings.all
        self.weasyprint = settings.weasyprint
        self.input = ["--content", str(Path(settings.content).resolve()),
                      "--templates", str(Path(settings.templates).resolve())]
        self.work, self.faults = work, []
        self.site, self.first, self.second = work / "site", Path(settings.keep or work / "first"), work / "second"

    def run(self):
        self.call(["build", *self.input, "--output", self.site])
        started = time.monotonic()
        told = self.call(self.print_command("--all", "--output", self.first), timeout=1200).stdout
        manifest = json.loads((self.first / "manifest.json").read_text())
        self.files = manifest["files"]
        self.speed = int(re.search(r"(\d+) ms", told)[1]) / 1000 / len(self.files)
        print(f"  {len(self.files)} PDFs, {sum(f['sheets'] for f in self.files)} sheets, {self.speed:.2f} s each, "
              f"{time.monotonic() - started:.1f} s in all; Chromium {manifest['version']}", flush=True)
        if self.speed > SECONDS_PER_PDF:
            self.fault(f"{self.speed:.2f} s for a PDF")
        chosen = self.chosen()
        annexes = [file for file in self.files if is_annex(file["page"].rpartition("/")[2])] if self.weasyprint else []
        with ThreadPoolExecutor(2) as pool:
            again = pool.submit(self.print_again, chosen)
            for work in [*pool.map(self.check, self.files, [f in chosen for f in self.files]),
                         *pool.map(self.second_opinion, annexes), again.result()]:
                self.faults += work
        self.check_missing()
        self.check_stopped()
        return chosen

    def print_command(self, *words):
        profile = ["--profile", self.profile] if self.profile else []
        return ["print", *self.input, *profile, *map(str, words)]

    def call(self, words, status=0, timeout=120, environment=None, folder=None):
        outcome = subprocess.run(
            [self.tiendo, *map(str, words)], capture_output=True, text=True, timeout=timeout, cwd=folder,
            env=os.environ | {"TMPDIR": str(self.work)} | (environment or {}))
        if outcome.returncode != status:
            sys.exit(f"tiendo {words[0]} ended with {outcome.returncode}:\n{outcome.stderr[-2000:]}")
        return outcome

    def fault(self, text):
        self.faults.append(text)

    def html(self, file):
        return (self.site / file["page"]).read_text(encoding="utf-8")

    def chosen(self):
        """Every annex, and of each other kind of page the one with the fewest sheets; all of them where asked."""
        if self.thorough:
            return self.files
        kinds = {}
        for file in self.files:
            folder, _, name = file["page"].rpartition("/")
            kind = file["page"] if is_annex(name) else folder + "/" + re.sub(r"\d+", "", name.partition(".")[0])
            kind = folder if folder in ("dia-ban", "van-ban") else kind
            if kind not in kinds or kinds[kind]["sheets"] > file["sheets"]:
                kinds[kind] = file
        return list(kinds.values())

    def check(self, file, is_chosen):
        sheet = Sheet(self.first / file["path"], self.html(file), self.cut_off)
        faults = sheet.check(cells=is_chosen)
        if len(sheet.pdf.pages) != file["sheets"]:
            faults.append(f"{file['sheets']} sheets by the manifest, {len(sheet.pdf.pages)} in the PDF")
        return [f"{file['path']}: {fault}" for fault in faults]

    @property
    def cut_off(self):
        return json.loads((self.first / "manifest.json").read_text())["cutOff"].replace("-", "")

    def print_again(self, chosen):
        """Fewer pages, in another order, another time zone and other folders: the same bytes."""
        elsewhere = self.work / "elsewhere" / "tmp"
        elsewhere.mkdir(parents=True)
        environment = {
            "TMPDIR": str(elsewhere), "HOME": str(elsewhere), "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"}
        pages = [file["page"] for file in chosen[1::2] + chosen[:1]]
        self.call(self.print_command(*pages, "--output", self.second), timeout=1200, environment=environment,
                  folder=elsewhere)
        left = [path.name for path in elsewhere.iterdir()]
        differing = [
            path for path in self.second.rglob("*.pdf")
            if path.read_bytes() != (self.first / path.relative_to(self.second)).read_bytes()]
        return [f"{path.name}: other bytes when printed again" for path in differing] + [
            f"left behind: {name}" for name in left]

    def second_opinion(self, file):
        """WeasyPrint gives as many pages, give or take one."""
        output = self.work / f"weasyprint-{file['page'].replace('/', '-')}.pdf"
        environment = os.environ | {"SOURCE_DATE_EPOCH": "1767139200"}
        subprocess.run(
            ["weasyprint", "-m", "print", str(self.site / file["page"]), str(output)], check=True, capture_output=True,
            timeout=240, env=environment)
        told = subprocess.run(["pdfinfo", str(output)], check=True, capture_output=True, text=True).stdout
        pages = int(re.search(r"Pages: +(\d+)", told)[1])
        if abs(pages - file["sheets"]) > 1:
            return [f"{file['path']}: {file['sheets']} sheets, by WeasyPrint {pages}"]
        return []

    def check_missing(self):
        """What is missing is told with the command that installs it, and nothing is written."""
        page, folder = self.files[0]["page"], self.work / "missing"
        fonts = self.work / "fonts.conf"
        fonts.write_text(FONTLESS)
        for words, environment, wanted in [
            (["--browser", "no-such-browser"], {}, "apt-get install chromium"),
            ([], {"FONTCONFIG_FILE": str(fonts)}, "apt-get install fonts-liberation2"),
        ]:
            told = self.call(
                self.print_command(page, "--output", folder, *words), status=69, environment=environment).stderr
            if wanted not in told or folder.exists():
                self.fault(f"missing {wanted.split()[-1]}: {told}")

    def check_stopped(self):
        """A print that is told to stop leaves no browser and no folder."""
        scratch = self.work / "stopped"
        scratch.mkdir()
        process = subprocess.Popen(
            [self.tiendo, *self.print_command("--all", "--output", self.work / "cut-off")], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env=os.environ | {"TMPDIR": str(scratch)})
        end = time.monotonic() + 60
        while not list((self.work / "cut-off").rglob("*.pdf")) and time.monotonic() < end:
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=60)
        if code != -signal.SIGTERM:
            self.fault(f"a stopped print ended with {code}")
        time.sleep(0.5)
        left = [path.name for path in scratch.iterdir()] + [
            path.name for path in (self.work / "cut-off").iterdir() if path.name.startswith(".")]
        if left or running(str(scratch)):
            self.fault(f"a stopped print leaves {left}, {running(str(scratch))} processes")


def is_annex(name):
    return name.startswith("phu-luc")


def running(word):
    """How many processes have a word in their command line."""
    count = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            count += word.encode() in (folder / "cmdline").read_bytes() and int(folder.name) != os.getpid()
        except OSError:
            continue
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tiendo")
    parser.add_argument("content")
    parser.add_argument("templates")
    parser.add_argument("--profile", help="print the annexes in this form")
    parser.add_argument("--keep", help="where the PDFs are to stay")
    parser.add_argument("--all", action="store_true", help="compare the cells of every page")
    parser.add_argument("--weasyprint", action="store_true", help="count the annexes' pages by WeasyPrint as well")
    settings = parser.parse_args()
    settings.tiendo = str(Path(settings.tiendo).resolve())
    with tempfile.TemporaryDirectory(prefix="paper-") as work:
        paper = Paper(settings, Path(work))
        chosen = paper.run()
        for fault in paper.faults[:100]:
            print(f"  {fault}")
    print(f"  {len(paper.files)} PDFs checked, {len(chosen)} cell by cell; {len(paper.faults)} faults, "
          f"{paper.speed:.2f} s each")
    sys.exit(1 if paper.faults else 0)


if __name__ == "__main__":
    main()
