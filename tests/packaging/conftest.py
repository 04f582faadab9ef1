"""The scripts that make packages lie in packaging/, which is no package of its own."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
