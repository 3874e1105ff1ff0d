"""Writes what trafilatura finds on its own annotated pages, for TestTrafilatura.

usage: answers.py TESTS > answers.json

TESTS is the folder tests/ of trafilatura's sources, with evaldata.json. Each
page is given as a file that somebody saved: without its address.
"""

import json
import os
import sys

from trafilatura import bare_extraction

tests = sys.argv[1]
with open(os.path.join(tests, "evaldata.json"), encoding="utf-8") as f:
    pages = json.load(f)

answers = {}
for address, page in pages.items():
    for folder in ("eval", "cache"):
        name = os.path.join(tests, folder, page["file"])
        if os.path.isfile(name):
            break
    else:
        continue
    with open(name, "rb") as f:
        data = f.read()
    try:
        found = bare_extraction(data, with_metadata=True, include_comments=False)
    except Exception as error:  # a page that it fails on is one it finds nothing on
        print(page["file"], error, file=sys.stderr)
        found = None
    answers[address] = {
        "title": found.title or "" if found else "",
        "date": found.date or "" if found else "",
        "text": found.text or "" if found else "",
    }
json.dump(answers, sys.stdout, ensure_ascii=False)
