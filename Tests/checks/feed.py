"""Reads the Atom feed of a built site as a feed reader would: RFC 4287's required elements, dates, names, links.

    python3 Tests/checks/feed.py SITE
"""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
NAME = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


class Feed:
    def __init__(self, site):
        self.site, self.faults = Path(site), []
        self.root = ElementTree.parse(self.site / "thay-doi.xml").getroot()
        self.entries = self.root.findall(f"{ATOM}entry")

    def check(self):
        self.expect(self.root.tag == f"{ATOM}feed", "the root is no feed of Atom")
        self.element(self.root, "feed")
        authors = [name.text for name in self.root.findall(f"{ATOM}author/{ATOM}name")]
        self.expect(len(authors) == 1 and authors[0], "a feed needs an author with a name")
        relations = sorted(link.get("rel") for link in self.root.findall(f"{ATOM}link"))
        self.expect(relations == ["alternate", "self"], f"links of the feed: {relations}")
        for number, entry in enumerate(self.entries, 1):
            self.element(entry, f"entry {number}")
            self.expect(
                [link.get("rel") for link in entry.findall(f"{ATOM}link")] == ["alternate"],
                f"entry {number} needs one alternate link, having no content")
        names = [self.root.findtext(f"{ATOM}id")] + [entry.findtext(f"{ATOM}id") for entry in self.entries]
        self.expect(len(set(names)) == len(names), "a name is used twice")
        dates = [entry.findtext(f"{ATOM}updated") for entry in self.entries]
        self.expect(not dates or self.root.findtext(f"{ATOM}updated") >= max(dates), "the feed is older than an entry")
        return self.faults

    def element(self, element, name):
        """What a feed and an entry must both have, once."""
        for key in ("id", "title", "updated"):
            found = element.findall(f"{ATOM}{key}")
            self.expect(len(found) == 1 and (found[0].text or "").strip(), f"{name} needs one {key}")
        self.expect(NAME.fullmatch(element.findtext(f"{ATOM}id")), f"{name}: the name is no UUID of version 8")
        self.expect(RFC_3339.fullmatch(element.findtext(f"{ATOM}updated")), f"{name}: no date of RFC 3339")
        for link in element.findall(f"{ATOM}link"):
            self.link(link.get("href"), name)

    def link(self, address, name):
        path, _, fragment = address.partition("#")
        file = self.site / path
        self.expect(not re.match(r"[a-z]+:|/", address), f"{name}: {address} leads outside the folder")
        self.expect(file.is_file(), f"{name}: {address} leads nowhere")
        if fragment and file.is_file():
            self.expect(f'id="{fragment}"' in file.read_text("utf-8"), f"{name}: {address} has no such place")

    def expect(self, holds, fault):
        if not holds:
            self.faults.append(fault)


def main(site):
    feed = Feed(site)
    faults = feed.check()
    print("\n".join(faults))
    pages = list(Path(site).rglob("*.html"))
    silent = [page for page in pages if 'type="application/atom+xml"' not in page.read_text("utf-8")]
    for page in silent:
        print(f"{page} does not name the feed")
    print(f"  {len(feed.entries)} entries, {len(pages)} pages checked")
    return 1 if faults or silent else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
