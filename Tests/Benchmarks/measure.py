"""Times tiendo, Hugo and the floor over the same data, in turns, into folders that were never there before."""

import functools
import multiprocessing
import os
import statistics
import subprocess
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import content
import peer


def run(command, folder=None):
    """Runs a command after a `sync`; gives seconds, seconds of processor, and peak memory in MB.

    A small process starts it: the peak of a process counts what its parent had in memory when it was made.
    """
    return starter().submit(timed, command, folder).result()


@functools.cache
def starter():
    return ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))


def timed(command, folder):
    os.sync()
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.stdout.close()
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{' '.join(map(str, command))}\n{output.decode(errors='replace')[-3000:]}")
    return {"seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024,
            "output": output.decode(errors="replace")}


# Hugo keeps all pages in memory: those of more clusters would not fit in that of a small machine.
MOST_CLUSTERS_WITH_ALL_PAGES = 10_000


class Bench:
    def __init__(self, count, root, work, tiendo, hugo, floor):
        self.count, self.root, self.tiendo, self.hugo, self.floor = count, root, tiendo, hugo, floor
        self.work = work / str(count)
        self.work.mkdir(parents=True)
        self.content, self.source = self.work / "content", self.work / "hugo"
        self.serial = 0
        self.times = {}

    def fresh(self, name):
        self.serial += 1
        return self.work / f"{name}-{self.serial}"

    def build(self, output, *more, jobs=2):
        return run([self.tiendo, "build", "--content", self.content, "--output", output, "--jobs", str(jobs), *more],
                   self.root)

    def hugo_build(self, output, source=None):
        return run([self.hugo, "--source", source or self.source, "--destination", output, "--quiet"])

    def prepare(self):
        """Writes the content, checks that it is valid, makes Hugo's site and holds its words against tiendo's."""
        content.write(self.count, self.content)
        run([self.tiendo, "check", "--content", self.content], self.root)
        self.site, self.hugo_site = self.fresh("site"), self.fresh("hugo-site")
        self.build(self.site)
        pages = peer.write(self.site, self.source)
        self.hugo_build(self.hugo_site)
        found, compared = peer.differences(self.site, self.hugo_site)
        for name, ours, theirs in found[:5]:
            print(f"{name}\n  tiendo: …{ours}\n  Hugo:   …{theirs}")
        if found or compared != pages:
            raise SystemExit(f"{len(found)} of {compared} pages say something else in Hugo")
        files = [file for file in self.site.rglob("*") if file.is_file()]
        self.about = {"pages compared": compared, "files": len(files), "bytes": sum(f.stat().st_size for f in files),
                      "content bytes": sum(f.stat().st_size for f in self.content.rglob("*") if f.is_file())}
        if self.count <= MOST_CLUSTERS_WITH_ALL_PAGES:
            self.prepare_all_pages()
        self.templates = self.work / "templates"
        self.cluster_page = self.templates / "pages" / "cluster.html"
        self.cluster_page.parent.mkdir(parents=True)
        page = (self.root / "Templates/pages/cluster.html").read_text("utf-8")
        self.cluster_page.write_text(page.replace("Mốc tiến độ", "Mốc tiến độ của cụm"), "utf-8")
        self.register = self.content / "clusters" / "huyen-1.yaml"

    def prepare_all_pages(self):
        """A second site for Hugo, with every page that tiendo makes."""
        self.whole, self.whole_site = self.work / "hugo-whole", self.fresh("hugo-whole-site")
        count = peer.write(self.site, self.whole, everything=True)
        self.hugo_build(self.whole_site, self.whole)
        unlike, _ = peer.differences(self.site, self.whole_site, everything=True)
        self.about |= {"all pages": count, "of them unlike": len(unlike)}

    def edited(self):
        """One fact of one cluster written differently, then as before: two runs."""
        before = self.register.read_text("utf-8")
        self.register.write_text(before.replace(" tỷ đồng", ",5 tỷ đồng", 1), "utf-8")
        changed = self.build(self.site)
        self.register.write_text(before, "utf-8")
        self.build(self.site)
        return changed

    def template_edited(self):
        changed = self.build(self.site, "--templates", self.templates)
        self.build(self.site)
        return changed

    def floor_run(self, threads):
        result = run([self.floor, self.site, self.fresh("floor"), str(threads)])
        return result | {"seconds": float(result["output"]) / 1000}

    def round(self):
        """Everything once; tiendo and Hugo side by side."""
        turns = {
            "cold": lambda: self.build(self.fresh("site")), "Hugo cold": lambda: self.hugo_build(self.fresh("hugo-site")),
            "floor, 1 thread": lambda: self.floor_run(1), "floor, 2 threads": lambda: self.floor_run(2),
            "unchanged": lambda: self.build(self.site), "Hugo rebuild": lambda: self.hugo_build(self.hugo_site),
            "cluster edited": self.edited, "template edited": self.template_edited,
            "check": lambda: run([self.tiendo, "check", "--content", self.content], self.root),
        }
        if self.count <= MOST_CLUSTERS_WITH_ALL_PAGES:
            turns |= {"Hugo, all pages": lambda: self.hugo_build(self.fresh("hugo-whole-site"), self.whole),
                      "Hugo rebuild, all pages": lambda: self.hugo_build(self.whole_site, self.whole)}
        for name, turn in turns.items():
            result = turn()
            result.pop("output")
            self.times.setdefault(name, []).append(result)

    def was_timed(self, name):
        return name in self.times

    def median(self, name, figure="seconds"):
        return statistics.median(result[figure] for result in self.times[name])

    def ratio(self, name, other, figure="seconds"):
        """The ratio of the two in each round: median, least, greatest."""
        ratios = [a[figure] / b[figure] for a, b in zip(self.times[name], self.times[other])]
        return statistics.median(ratios), min(ratios), max(ratios)
