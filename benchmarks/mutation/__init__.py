"""How much of the code the tests hold: `python -m benchmarks.mutation` spoils it, one place at a time, and runs them.

`mutants` makes the spoilt modules, `trial` runs the cases and tests on one, in a process of its own. The tools for this
(mutmut, cosmic-ray) run all tests for each mutant, or take what runs inside flake8 for not covered; here a mutant is
tried with the cases that come by its line, and with the unit tests only when these let it live.
"""
