#!/usr/bin/env python3
"""Counts the instructions of builds, which do not flake: gate.py TIENDO WORK [--record].

A build of 300 clusters may cost at most a tenth more than `instructions.txt` says; `--record` writes the figure anew.
What each further thing costs must not grow with their number: over three sizes, each twice the last, the second step
costs at most 2.2 times the first. So it is with faults: a build that refuses its content is counted to its end.
"""

import argparse
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import content

ROOT = Path(__file__).resolve().parents[2]
FIGURE = Path(__file__).with_name("instructions.txt")
ALLOWED, GROWTH = 1.10, 2.2
SHAPES = ("registers", "faults", "annex", "district", "letter", "years")
SIZES = (250, 500, 1000)


def instructions(tiendo, work, shape, count):
    folder = work / f"{shape}-{count}"
    content.write(count, folder / "content", shape)
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind.out", tiendo, "build",
               "--content", folder / "content", "--output", folder / "site", "--jobs", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != (shape == "faults") or not found:
        raise SystemExit(f"{shape}, {count}: the build ended with {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return int(found[1])


def growth(counts):
    """The cost of the second doubling over that of the first."""
    first, second, third = counts
    return (third - second) / max(1, second - first)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tiendo", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    tiendo = arguments.tiendo.resolve()
    runs = [("plan", 300)]
    if not arguments.record:
        runs += [(shape, size) for size in reversed(SIZES) for shape in SHAPES]
    with ThreadPoolExecutor(2) as workers:
        counted = list(workers.map(lambda run: instructions(tiendo, arguments.work, *run), runs))
    found = dict(zip(runs, counted))
    cost = found["plan", 300]
    if arguments.record:
        FIGURE.write_text(f"{cost}\n", "utf-8")
        print(f"{FIGURE.name}: {cost:,}")
        return
    figure, failed = int(FIGURE.read_text("utf-8")), False
    over = cost > figure * ALLOWED
    print(f"  300 clusters: {cost:,} instructions, {cost / figure:.3f} of the figure committed" + " – TOO MANY" * over)
    if over:
        failed = True
        print("  make it cheaper; or, with the reason in the commit: python3 Tests/Benchmarks/gate.py TIENDO WORK --record")
    for shape in SHAPES:
        value = growth([found[shape, size] for size in SIZES])
        bad = value > GROWTH
        failed = failed or bad
        print(f"  {shape}, {SIZES[0]} to {SIZES[-1]}: each doubling costs {value:.2f} times the last" + " – TOO MUCH" * bad)
    print(f"  {len(runs)} builds compared")
    sys.exit(failed)


if __name__ == "__main__":
    main()
