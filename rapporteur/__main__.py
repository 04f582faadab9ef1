"""``python -m rapporteur`` is the ``rapporteur`` command."""

import sys

from rapporteur.cli import main

if __name__ == "__main__":
    sys.exit(main())
