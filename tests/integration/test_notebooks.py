"""Notebooks, through nbqa."""

from __future__ import annotations

import json
from pathlib import Path

from integration.programs import SCRIPTS, run
from integration.samples import CODE, SAFE, UNSAFE


def notebook(*cells: str) -> str:
    """Return a notebook of code cells."""
    return json.dumps(
        {
            "cells": [
                {
                    "cell_type": "code",
                    "execution_count": None,
                    "metadata": {},
                    "outputs": [],
                    "source": cell.splitlines(keepends=True),
                }
                for cell in cells
            ],
            "metadata": {"language_info": {"name": "python"}},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )


def test_a_connection_is_followed_from_cell_to_cell(tmp_path: Path) -> None:
    lines = UNSAFE.splitlines()
    opening = next(number for number, line in enumerate(lines) if line.startswith("with "))
    first = "\n".join(lines[:opening])
    second = "\n".join(["%time 1", *lines[opening:]])
    (tmp_path / "jobs.ipynb").write_text(notebook(first, second), encoding="utf-8")
    (tmp_path / "safe.ipynb").write_text(notebook(SAFE), encoding="utf-8")
    ended = run([SCRIPTS / "nbqa", "flake8", "--select=MPR", "."], cwd=tmp_path)
    (printed,) = ended.stdout.splitlines()
    assert printed.startswith(f"jobs.ipynb:cell_2:3:11: {CODE} recv() unpickles"), ended.told
