"""The report: what was asked, found, promised and kept, never for so few that somebody could be recognised."""
