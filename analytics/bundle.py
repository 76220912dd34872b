"""Where the files that are not code stand: the checkout's top level, or the folder that the wheel carries."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
HOME = next(folder for folder in (_PACKAGE / "bundled", _PACKAGE.parent) if (folder / "dashboard.py").exists())
DATA = HOME / "data"
DASHBOARD = HOME / "dashboard.py"
