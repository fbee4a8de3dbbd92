"""crosswire: many reports of one event in, one account out, in which every line says who says it."""

__version__ = "0.1.0"
