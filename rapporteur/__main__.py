"""``python -m rapporteur`` is the ``rapporteur`` command."""

import os
import sys
from pathlib import Path

from rapporteur.starting import log_to_stderr, run


def main() -> int:
    """Open the window at once where no option or command asks for anything else."""
    words = sys.argv[1:]
    # Not the command line's parser: it takes as long to import as a tenth of the window.
    if all(Path(word).suffix and not word.startswith("-") for word in words):
        from rapporteur.places import user_places

        log_to_stderr(os.environ.get("RAPPORTEUR_LOG", "WARNING"))
        return run([Path(word).absolute() for word in words], user_places(), os.environ)
    from rapporteur.cli import main as command

    return command(words)


if __name__ == "__main__":
    sys.exit(main())
