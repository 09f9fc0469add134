"""The same content as YAML and as JSON makes the same site, byte for byte.

usage: same_bytes.py TIENDO CONTENT TEMPLATES
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

TIME_LIMIT = 60


def convert(folder):
    """Replaces every YAML file below the folder by a JSON file that says the same; all scalars stay text."""
    for path in sorted(folder.rglob("*.yaml")):
        with open(path, encoding="utf-8") as file:
            tree = yaml.load(file, Loader=yaml.BaseLoader)
        path.with_suffix(".json").write_text(json.dumps(tree, ensure_ascii=False, indent=1), encoding="utf-8")
        path.unlink()


def build(tiendo, templates, content, output):
    run = subprocess.run(
        [tiendo, "build", "--content", content, "--templates", templates, "--output", output],
        timeout=TIME_LIMIT, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"build of {content} ends with {run.returncode}:\n{(run.stdout + run.stderr)[-4000:]}")


def tree(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def main():
    tiendo, content, templates = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        temporary = Path(name)
        shutil.copytree(content, temporary / "json" / "Content")
        convert(temporary / "json" / "Content")
        shutil.copytree(content, temporary / "yaml" / "Content")
        trees = []
        for form in ("yaml", "json"):
            build(tiendo, templates, temporary / form / "Content", temporary / form / "Output")
            trees.append(tree(temporary / form / "Output"))
    yaml_site, json_site = trees
    differing = sorted(
        path for path in yaml_site.keys() | json_site.keys() if yaml_site.get(path) != json_site.get(path))
    for path in differing[:20]:
        print(f"  {path}: differs between YAML and JSON content")
    print(f"  {len(yaml_site)} files, {len(differing)} differ")
    sys.exit(1 if differing or not yaml_site else 0)


if __name__ == "__main__":
    main()
