"""Recounts every figure of the site from Content, on its own, and compares it with what the pages print.

usage: recount.py CONTENT OUTPUT [--words FILE] [--cut-off DATE] [--limit N]

Exit code 1 where a value differs, a page or table is missing, or one is unknown.
"""

import argparse
import sys
from pathlib import Path

from recounting.site import compare

WORDS = Path(__file__).parents[2] / "Templates" / "strings" / "vi.yaml"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("content")
    parser.add_argument("output")
    parser.add_argument("--words", default=WORDS)
    parser.add_argument("--cut-off")
    parser.add_argument("--limit", type=int, default=100, help="how many differences are printed")
    settings = parser.parse_args()
    comparison = compare(settings.content, settings.output, settings.words, settings.cut_off)
    sys.exit(0 if comparison.report(settings.limit) else 1)


if __name__ == "__main__":
    main()
