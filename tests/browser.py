"""Finds the browser for the tests; `python -m tests.browser` fetches one where there is none."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")


def found() -> str | None:
    """The path of a Chromium: the system's, or the one playwright brought."""
    on_path = next((path for name in NAMES if (path := shutil.which(name))), None)
    return on_path or _brought()


def _brought() -> str | None:
    homes = (Path.home() / ".cache" / "ms-playwright", Path.home() / "Library" / "Caches" / "ms-playwright")
    names = ("chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/*.app/Contents/MacOS/*")
    return next((str(path) for home in homes for name in names for path in sorted(home.glob(name))), None)


def main() -> None:
    """Fetch one where there is none; the tests say so themselves where that fails."""
    if found() is None:
        print("no Chromium on this machine: fetching one for the browser tests")
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


if __name__ == "__main__":
    main()
