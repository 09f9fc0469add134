#!/usr/bin/env python3
"""The benchmark: bench.py TIENDO HUGO FLOOR WORK [--rounds R] [N…]; `Tests/Benchmarks/run` prepares and calls it."""

import argparse
import platform
import shutil
import subprocess
import time
from pathlib import Path

import picture
from measure import Bench, run

ROOT = Path(__file__).resolve().parents[2]
# What is held against what, and the bounds it must and should keep, with 10,000 clusters.
TARGETS = [
    ("cold build, times faster than Hugo", "Hugo cold", "cold", "seconds", ("≥", 5, 8)),
    ("cold build, times faster than Hugo making all pages of the site", "Hugo, all pages", "cold", "seconds", None),
    ("cold build over the floor with two threads", "cold", "floor, 2 threads", "seconds", ("≤", 4, 2.5)),
    ("unchanged rebuild, times faster than Hugo's", "Hugo rebuild", "unchanged", "seconds", ("≥", 15, 25)),
    ("unchanged rebuild, times faster than Hugo's of all pages of the site", "Hugo rebuild, all pages", "unchanged", "seconds", None),
    ("peak memory over Hugo's", "cold", "Hugo cold", "memory", ("≤", 1 / 3, 1 / 6)),
    ("one cluster edited over unchanged", "cluster edited", "unchanged", "seconds", ("≤", 1.2, 1.05)),
    ("template edited over unchanged", "template edited", "unchanged", "seconds", ("≤", 3, 2)),
]
COLUMNS = ["cold", "Hugo cold", "Hugo, all pages", "floor, 1 thread", "floor, 2 threads", "unchanged", "Hugo rebuild",
           "Hugo rebuild, all pages", "cluster edited", "template edited", "check"]


def verdict(value, bound):
    if bound is None:
        return "–"
    sign, must, aim = bound
    reached = (lambda limit: value >= limit) if sign == "≥" else (lambda limit: value <= limit)
    return "aim" if reached(aim) else "must" if reached(must) else "NOT REACHED"


def limits(bound):
    if bound is None:
        return "– | –"
    sign, must, aim = bound
    return f"{sign} {must:.2f} | {sign} {aim:.2f}"


def machine(hugo):
    processor = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    cores = sum(line.startswith("processor") for line in open("/proc/cpuinfo"))
    memory = int(next(line for line in open("/proc/meminfo") if line.startswith("MemTotal")).split()[1]) // 1024 ** 2
    first = lambda command: subprocess.run(command, capture_output=True, text=True).stdout.strip().splitlines()[-1:]
    load = open("/proc/loadavg").read().split()[0]
    return [f"- {time.strftime('%d/%m/%Y %H:%M')} UTC; {cores} × {processor}, {memory} GiB, kernel {platform.release()},"
            f" load {load} at the beginning", f"- {' '.join(first([hugo, 'version']))[:60]}",
            f"- {''.join(first(['git', '-C', str(ROOT), 'log', '-1', '--format=tiendo %h of %cs']))}"]


def shipped(tiendo, work, rounds):
    """The site in this repository, cold, from the start of the process to its end."""
    times = [run([tiendo, "build", "--output", work / f"shipped-{n}"], ROOT)["seconds"] for n in range(max(5, rounds))]
    times.sort()
    value = times[len(times) // 2] * 1000
    return f"| the shipped site, cold (ms) | {value:.0f} [{times[0] * 1000:.0f}–{times[-1] * 1000:.0f}] | ≤ 250 | ≤ 100 | " + (
        verdict(value, ("≤", 250, 100)) + " |")


def report(benches, lines):
    lines += ["", "| clusters | files | MB | " + " | ".join(f"{name} (ms)" for name in COLUMNS) + " | memory (MB) | Hugo's (MB) |"]
    lines.append("|---:" * (len(COLUMNS) + 5) + "|")
    for bench in benches:
        times = " | ".join(f"{bench.median(name) * 1000:.0f}" if bench.was_timed(name) else "–" for name in COLUMNS)
        lines.append(f"| {bench.count} | {bench.about['files']} | {bench.about['bytes'] / 1e6:.0f} | {times} | "
                     f"{bench.median('cold', 'memory'):.0f} | {bench.median('Hugo cold', 'memory'):.0f} |")
    for bench in benches:
        lines += ["", f"{bench.count} clusters:", "", "| ratio of one round: median [range] | value | must | aim | reached |",
                  "|---|---|---|---|---|"]
        for name, above, below, figure, bound in TARGETS:
            if not bench.was_timed(above):
                continue
            middle, least, greatest = bench.ratio(above, below, figure)
            lines.append(f"| {name} | {middle:.2f} [{least:.2f}–{greatest:.2f}] | {limits(bound)} | {verdict(middle, bound)} |")
        lines.append(f"| check (s) | {bench.median('check'):.2f} | ≤ 1.50 | ≤ 0.60 | "
                     f"{verdict(bench.median('check'), ('≤', 1.5, 0.6))} |")
    for one, two in zip(benches, benches[1:]):
        if two.count == 2 * one.count:
            growth = two.median("cold") / one.median("cold")
            lines += ["", f"Growth of a cold build from {one.count} to {two.count}: {growth:.2f} (must ≤ 2.2, aim ≤ 2.05)"]
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("tiendo", "hugo", "floor", "work"):
        parser.add_argument(name)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("counts", type=int, nargs="*", default=[])
    arguments = parser.parse_intermixed_args()
    before = list(Path(arguments.work).glob("run-*"))
    work = Path(arguments.work, f"run-{int(time.time())}")
    work.mkdir(parents=True)
    head = ["# tiendo against Hugo and the disk", "", *machine(arguments.hugo), f"- {arguments.rounds} rounds in turns, `sync` before each run"]
    benches = []
    for count in sorted(arguments.counts or [100, 1000, 10_000, 20_000]):
        bench = Bench(count, ROOT, work, arguments.tiendo, arguments.hugo, arguments.floor)
        bench.prepare()
        print(f"{count} clusters: {bench.about}", flush=True)
        for number in range(arguments.rounds if count < 20_000 else min(3, arguments.rounds)):
            bench.round()
            print(f"  round {number + 1}: " + ", ".join(f"{name} {times[-1]['seconds']:.3f}" for name, times in bench.times.items()), flush=True)
        benches.append(bench)
    lines = report(benches, head)
    lines += ["", "| | value | must | aim | reached |", "|---|---|---|---|---|", shipped(arguments.tiendo, work, arguments.rounds)]
    Path(arguments.work, "report.md").write_text("\n".join(lines) + "\n", "utf-8")
    Path(arguments.work, "cost.svg").write_text(picture.draw(benches), "utf-8")
    print("\n".join(lines))
    print(f"\n{arguments.work}/report.md, {arguments.work}/cost.svg")
    # Now and not before: for minutes after a delete the disk is slow to make files.
    for folder in [*before, work]:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
