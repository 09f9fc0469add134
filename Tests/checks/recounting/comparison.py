"""What was compared, and what differs."""

from collections import Counter


class Comparison:
    """Collects every comparison; nothing is skipped without a word."""

    def __init__(self):
        self.counts = Counter()
        self.faults = []
        self.page = ""

    def same(self, kind, place, expected, printed):
        """Counts one value; a difference is kept with its page and place."""
        self.counts[kind] += 1
        if expected != printed:
            self.faults.append((self.page, kind, place, expected, printed))
        return expected == printed

    def near(self, kind, place, expected, printed, tolerance=0.11):
        """As `same`, for lengths rounded to a tenth."""
        self.counts[kind] += 1
        if abs(expected - printed) > tolerance:
            self.faults.append((self.page, kind, place, round(expected, 2), printed))

    def fault(self, kind, place, expected, printed):
        self.counts[kind] += 1
        self.faults.append((self.page, kind, place, expected, printed))

    def report(self, limit=200):
        """Prints the counts and the differences; true where there are none."""
        for kind, count in sorted(self.counts.items()):
            print(f"  {count:7,}  {kind}".replace(",", " "))
        total = sum(self.counts.values())
        print(f"  {total:7,}  values compared, {len(self.faults)} differ".replace(",", " "))
        for page, kind, place, expected, printed in self.faults[:limit]:
            print(f"{page}: {kind}: {place}\n    expected: {expected!r}\n    printed:  {printed!r}")
        if len(self.faults) > limit:
            print(f"… and {len(self.faults) - limit} more")
        return not self.faults
