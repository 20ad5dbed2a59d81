"""What the plugin adds to a run of flake8: CPU time, wall time and peak memory, against the same flake8 without it."""
