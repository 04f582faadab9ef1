"""Fail unless every test marked `display` ran: skipped ones would make a broken display look like success.

Usage: python packaging/check_display_tests.py RESULTS.xml     (as written by pytest --junitxml)
"""

import subprocess
import sys
import xml.etree.ElementTree as ET


def marked() -> set[str]:
    """Every test marked `display`, named as pytest names it in its results."""
    pytest = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-m", "display", "tests"]
    listing = subprocess.run(pytest, capture_output=True, text=True, check=False)
    return {_name(line) for line in listing.stdout.splitlines() if "::" in line}


def ran(results: str) -> set[str]:
    """Every test that was not skipped."""
    cases = ET.parse(results).getroot().iter("testcase")  # noqa: S314  # our own pytest wrote it
    return {f"{case.get('classname')}.{case.get('name')}" for case in cases if case.find("skipped") is None}


def _name(node_id: str) -> str:
    test, bracket, parameters = node_id.partition("[")
    path, *names = test.split("::")
    return ".".join([path.removesuffix(".py").replace("/", "."), *names]) + bracket + parameters


def main() -> int:
    expected = marked()
    left_out = sorted(expected - ran(sys.argv[1]))
    if left_out or not expected:
        print("These tests of the display did not run:", *(left_out or ["(none was found)"]), sep="\n  ")
        return 1
    print(f"All {len(expected)} tests of the display ran.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
