"""The text of a PDF's tagged tables, cell by cell, as poppler reads it."""

import re
import subprocess
import tempfile
from pathlib import Path

ELEMENT = re.compile(r"^( *)([A-Za-z][A-Za-z0-9]*)( \(block\)| \(inline\))?( <[^>]*>)?( \"[^\"]*\")?:?$")

#: Kinds of elements that Debian's poppler does not know and passes over with their text.
UNKNOWN = re.compile(rb"/S /(?:Strong|Em)\b")


def tables(path):
    """For every table its rows, for every row the text of its cells without white space."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as copy:
        copy.write(UNKNOWN.sub(lambda kind: b"/S /P".ljust(len(kind[0])), Path(path).read_bytes()))
        copy.flush()
        text = subprocess.run(
            ["pdfinfo", "-struct-text", copy.name], check=True, capture_output=True, text=True, timeout=240).stdout
    found, open_elements = [], []
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip(" "))
        words = line.strip()
        if words.startswith('"') and words.endswith('"') and len(words) > 1:
            cell = next((e for e in reversed(open_elements) if e[1] in ("TH", "TD")), None)
            if cell:
                cell[2].append(words[1:-1])
        elif match := ELEMENT.match(line):
            while open_elements and open_elements[-1][0] >= depth:
                open_elements.pop()
            kind, pieces = match[2], []
            open_elements.append((depth, kind, pieces))
            if kind == "Table":
                found.append([])
            elif kind == "TR" and found:
                found[-1].append([])
            elif kind in ("TH", "TD") and found and found[-1]:
                found[-1][-1].append(pieces)
    return [[["".join("".join(cell).split()) for cell in row] for row in table] for table in found]
