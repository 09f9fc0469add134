"""The text of a PDF's tagged tables, cell by cell, as poppler reads it."""

import re
import subprocess

ELEMENT = re.compile(r"^( *)([A-Za-z][A-Za-z0-9]*)( \(block\)| \(inline\))?( <[^>]*>)?( \"[^\"]*\")?:?$")


def tables(path):
    """For every table its rows, for every row the text of its cells without white space."""
    text = subprocess.run(
        ["pdfinfo", "-struct-text", str(path)], check=True, capture_output=True, text=True, timeout=120).stdout
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
