"""``python -m rapporteur`` is the ``rapporteur`` command."""

import gc
import os
import sys
from pathlib import Path


def main() -> int:
    """Open the window at once where no option or command asks for anything else."""
    # What a start makes stays: to look for garbage in it takes a tenth of the time, and finds none.
    gc.disable()
    words = sys.argv[1:]
    # Not the command line's parser: it takes as long to import as a tenth of the window.
    if all(Path(word).suffix and not word.startswith("-") for word in words):
        from rapporteur.faults.telling import log_to_stderr
        from rapporteur.places import user_places
        from rapporteur.starting import run

        log_to_stderr(os.environ.get("RAPPORTEUR_LOG", "WARNING"))
        return run([Path(word).absolute() for word in words], user_places(), os.environ)
    from rapporteur.cli import main as command

    code = command(words)
    # Python would look once more at its end, among all that goes with the process.
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())
