"""The base of every part of a report."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Id = Annotated[str, Field(pattern=r"^[0-9a-z][0-9a-z-]{0,63}$")]
"""An id that is safe wherever it goes, a file's name included."""


class Frozen(BaseModel):
    """Immutable, and strict about unknown names."""

    # What a start does not need is not built at the start.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, allow_inf_nan=False)
