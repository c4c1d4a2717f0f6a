"""``python -m jsoc_sdk.cli`` is ``jsoc``."""

from __future__ import annotations

import sys

from jsoc_sdk.cli import main

sys.exit(main())
