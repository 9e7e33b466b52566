"""Measure the bars of docs/develop/benchmarks.md: `make bench`, or one part by its name."""

import sys

from tests.benchmarks import bench_pages, bench_rules

PARTS = {"rules": bench_rules.main, "pages": bench_pages.main}

if __name__ == "__main__":
    wanted = sys.argv[1:] or list(PARTS)
    for name in wanted:
        PARTS[name]()
