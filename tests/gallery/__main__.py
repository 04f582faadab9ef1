"""Count the people in all the galleries, and print how often that was right: ``python -m tests.gallery``."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor

from tests.gallery.others import KINDS
from tests.gallery.tally import judge, proposes, table


def main() -> int:
    """Returns 1 if something was proposed for a picture that is no gallery."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("--galleries", type=int, default=400)
    parser.add_argument("--others", type=int, default=20, help="pictures of each other kind")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    options = parser.parse_args()
    seeds = range(options.first, options.first + options.galleries)
    with ProcessPoolExecutor() as pool:
        outcomes = list(pool.map(judge, seeds, chunksize=4))
        pictures = [(kind, seed) for kind in KINDS for seed in range(options.others)]
        wrong = [found for found in pool.map(proposes, pictures, chunksize=4) if found]
    for outcome in outcomes:
        if outcome.difference or outcome.difference is None:
            print(f"seed {outcome.seed}: off by {outcome.difference} ({', '.join(outcome.kinds[1:])})")
    print(table(outcomes))
    print(f"{len(pictures)} pictures that are no galleries: {len(wrong)} false proposals", *wrong, sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
