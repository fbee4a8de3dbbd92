"""Bytes in, reports out: text files, pages and JSON, each with its furniture set aside."""

from crosswire.ingest.intake import IngestError, Intake, NothingNamedError, NothingReadableError, Options
from crosswire.ingest.load import load

__all__ = ["IngestError", "Intake", "NothingNamedError", "NothingReadableError", "Options", "load"]
