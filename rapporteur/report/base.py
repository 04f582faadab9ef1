"""The base of every part of a report."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Immutable, and strict about unknown names."""

    model_config = ConfigDict(frozen=True, extra="forbid")
