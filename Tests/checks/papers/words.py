"""The words on the pages of a PDF with their boxes, as poppler reads them."""

import subprocess
from dataclasses import dataclass
from xml.etree import ElementTree

SPACE = "{http://www.w3.org/1999/xhtml}"


@dataclass
class Word:
    text: str
    left: float
    top: float
    right: float
    bottom: float


def pages(path):
    """For every page its width, its height and its words, in points from the top left corner."""
    xml = subprocess.run(
        ["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True, timeout=120).stdout
    for page in ElementTree.fromstring(xml).iter(f"{SPACE}page"):
        words = [
            Word(word.text or "", *(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")))
            for word in page.iter(f"{SPACE}word")]
        yield float(page.get("width")), float(page.get("height")), words


def text(path):
    return subprocess.run(
        ["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True, text=True, timeout=120).stdout
