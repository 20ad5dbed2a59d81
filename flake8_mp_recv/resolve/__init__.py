"""The engine: what an expression can be, one file per question."""
