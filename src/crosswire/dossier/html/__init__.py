"""The page: one self-contained HTML file, drawn from a dossier and nothing else."""

from crosswire.dossier.html.page import as_html

__all__ = ["as_html"]
