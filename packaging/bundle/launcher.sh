#!/bin/sh
# Starts the program with the Python of this folder. `start.py` undoes what this does to the environment.
inner=$(readlink -f -- "$0") || exit
inner=${inner%/*}/_internal
if [ -n "${LD_LIBRARY_PATH-}" ]; then
    export LD_LIBRARY_PATH_ORIG="$LD_LIBRARY_PATH"
fi
export LD_LIBRARY_PATH="$inner${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$inner/bin/rapporteur" -EsSB "$inner/start.pyc" "$@"
