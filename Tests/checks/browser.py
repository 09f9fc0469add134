"""Opens one page of every kind in a browser and looks at what readers meet.

usage: browser.py OUTPUT [--pictures DIR]

At a phone's and a desk's width: axe-core finds no violation, the page asks for nothing outside the folder, logs no
error, holds no inline script, style or handler, and does not scroll sideways. With --pictures also a picture of
the whole page at three widths and its print as PDF.
"""

import argparse
import base64
import json
import signal
import sys
import sysconfig
from pathlib import Path
from urllib.parse import unquote, urlparse

from cdp import Browser, BrowserFault

WIDTHS = [320, 1440]
PICTURE_WIDTHS = [320, 768, 1440]
AXE_LIMIT = 120
#: The greatest height of a picture that Chromium draws in one piece.
GREATEST_HEIGHT = 16000

INLINE = """
[...document.querySelectorAll('*')].flatMap(e => [
  ...(e.matches('script, style') ? [e.tagName] : []),
  ...[...e.attributes].filter(a => a.name === 'style' || a.name.startsWith('on')).map(a => e.tagName + ' ' + a.name),
])
"""
SIDEWAYS = """
(() => {
  const width = document.documentElement.scrollWidth;
  if (width <= window.innerWidth) return null;
  const wide = [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > window.innerWidth && !e.closest('.table-scroll, .chart-scroll'))
    .map(e => e.tagName + (e.id ? '#' + e.id : '') + (e.className.baseVal ?? e.className ? '.' + e.className : ''));
  return width + ' > ' + window.innerWidth + ': ' + wide.slice(0, 5).join(', ');
})()
"""
AXE = """
axe.run(document, {preload: false, resultTypes: ['violations', 'incomplete']}).then(r => JSON.stringify({
  violations: r.violations.map(v => ({id: v.id, help: v.help, nodes: v.nodes.map(n => n.html.slice(0, 160))})),
  incomplete: r.incomplete.map(v => ({id: v.id, count: v.nodes.length})),
}))
"""


def kinds(root):
    """One page of every kind by its name; of several the one with the most to show."""

    def largest(folder, has=None, lacks=None):
        pages = [p for p in (root / folder).glob("*.html") if p.name != "index.html"]
        texts = {p: p.read_text(encoding="utf-8") for p in pages}
        fitting = [p for p, t in texts.items() if (not has or has in t) and (not lacks or lacks not in t)]
        if not fitting:
            sys.exit(f"no page below {folder} has {has}")
        return max(fitting, key=lambda p: (len(texts[p]), p.name))

    plan = sorted(page.parent for page in (root / "ke-hoach").glob("*/nam.html"))[0]
    targets_only = sorted(
        page for page in (root / "ke-hoach").glob("*/index.html") if not (page.parent / "nam.html").exists())[-1]
    members = 'id="danh-sach-thanh-vien"'
    found = {
        "overview": root / "index.html",
        "district": largest("dia-ban"),
        "cluster-with-progress": largest("cum-cong-nghiep", has='id="nhat-ky-tien-do"'),
        "cluster-operating": largest("cum-cong-nghiep", has='id="ty-le-lap-day"'),
        "agency": largest("co-quan", has='id="nhiem-vu-chu-tri"', lacks=members),
        "collective": largest("co-quan", has=members),
        "quarter": plan / "quy-2.html",
        "late-list": root / "cham-tien-do.html",
        "month": plan / "thang-6.html",
        "year": plan / "nam.html",
        "plan": plan / "index.html",
        "plans": root / "ke-hoach" / "index.html",
        "summary": root / "tom-tat.html",
        "letter": largest("van-ban", has='class="document letter"'),
        "quarter-report": plan / "bao-cao-quy-2.html",
        "form": largest("bieu-mau"),
        "history": root / "thay-doi.html",
        "letters": root / "van-ban" / "index.html",
        "indicators": root / "chi-tieu.html",
        "reporting-regime": root / "che-do-bao-cao.html",
        "reconciliation": root / "doi-soat-so-lieu.html",
        "plan-of-targets": targets_only,
        "districts": root / "dia-ban" / "index.html",
        "clusters": root / "cum-cong-nghiep" / "index.html",
        "agencies": root / "co-quan" / "index.html",
    }
    annexes = sorted(plan.glob("phu-luc-*.html"))
    return found | {f"annex-{number}": page for number, page in enumerate(annexes, 1)}


class PageCheck:
    """One page at one width; `faults` says what is wrong with it."""

    def __init__(self, browser, root, page, axe):
        self.browser, self.root, self.page, self.axe = browser, root, page, axe
        self.faults, self.incomplete = [], {}

    def open(self, width):
        self.browser.take_events()
        self.browser.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        answer = self.browser.call("Page.navigate", url=self.page.as_uri())
        if answer.get("errorText"):
            raise BrowserFault(answer["errorText"])
        self.browser.wait_for("Page.loadEventFired")

    def run(self, width):
        self.open(width)
        for inline in self.browser.evaluate(INLINE):
            self.faults.append(f"inline: {inline}")
        sideways = self.browser.evaluate(SIDEWAYS)
        if sideways:
            self.faults.append(f"scrolls sideways: {sideways}")
        self.read_events()
        self.browser.evaluate(self.axe + "\n;0", limit=60)
        found = json.loads(self.browser.evaluate(AXE, limit=AXE_LIMIT))
        for violation in found["violations"]:
            self.faults.append(
                f"axe {violation['id']}: {violation['help']} ({len(violation['nodes'])}): {violation['nodes'][0]}")
        self.incomplete = {entry["id"]: entry["count"] for entry in found["incomplete"]}

    def read_events(self):
        for event in self.browser.take_events():
            method, data = event["method"], event["params"]
            if method == "Network.requestWillBeSent":
                self.check_request(data["request"]["url"])
            elif method == "Network.loadingFailed":
                self.faults.append(f"request failed: {data.get('errorText')}")
            elif method == "Runtime.exceptionThrown":
                self.faults.append(f"exception: {data['exceptionDetails']['text']}")
            elif method == "Runtime.consoleAPICalled" and data["type"] in ("error", "warning", "assert"):
                self.faults.append(f"console: {data['args'][0].get('value') if data['args'] else data['type']}")
            elif method == "Log.entryAdded" and data["entry"]["level"] in ("error", "warning"):
                self.faults.append(f"log: {data['entry']['text']}")

    def check_request(self, address):
        url = urlparse(address)
        if url.scheme != "file" or not Path(unquote(url.path)).is_relative_to(self.root):
            self.faults.append(f"asks for {address}")


def picture(browser, check, name, folder):
    """Pictures at three widths and the print."""
    for width in PICTURE_WIDTHS:
        check.open(width)
        size = browser.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": width, "height": min(size["height"], GREATEST_HEIGHT), "scale": 1}
        image = browser.call("Page.captureScreenshot", limit=90, clip=clip, captureBeyondViewport=True)
        (folder / f"{name}-{width}.png").write_bytes(base64.b64decode(image["data"]))
    document = browser.call("Page.printToPDF", limit=120, preferCSSPageSize=True, printBackground=False)
    (folder / f"{name}.pdf").write_bytes(base64.b64decode(document["data"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output")
    parser.add_argument("--pictures")
    settings = parser.parse_args()
    root = Path(settings.output).resolve()
    axe = (Path(sysconfig.get_paths()["purelib"]) / "axe_playwright_python" / "axe.min.js").read_text(encoding="utf-8")
    failed, page = 0, root
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(f"{page}: ended from outside"))
    try:
        with Browser() as browser:
            for name, page in kinds(root).items():
                for width in WIDTHS:
                    check = PageCheck(browser, root, page, axe)
                    check.run(width)
                    failed += bool(check.faults)
                    verdict = f"{len(check.faults)} faults" if check.faults else "ok"
                    print(f"  {name} {width}: {verdict}; undecided by axe: {check.incomplete or 'nothing'}", flush=True)
                    for fault in check.faults[:12]:
                        print(f"    {page.relative_to(root)}: {fault}")
                if settings.pictures:
                    folder = Path(settings.pictures)
                    folder.mkdir(parents=True, exist_ok=True)
                    picture(browser, check, name, folder)
    except BrowserFault as fault:
        sys.exit(f"{page}: {fault}")
    print(f"  {len(kinds(root))} pages at {len(WIDTHS)} widths, {failed} with faults")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
