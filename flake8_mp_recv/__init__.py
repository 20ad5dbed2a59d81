"""A Flake8 plugin that shows where a program unpickles what a multiprocessing connection brings.

Read it in this order, each module needs only those below it:

1. ``plugin``    what flake8 calls: two checkers, no rule logic
2. ``options``   how a project adjusts them
3. ``rules``     the rule table: codes, messages, reasons, examples
4. ``analysis``  one file's findings: the gate, then the checks
5. ``gate``      whether a file is worth any work, and which places in it
6. ``checks``    what each rule asks of a value
7. ``resolve``   the engine: what can this expression be?
8. ``values``    the answers
9. ``known``     what is known of multiprocessing and of others, as data
10. ``project``  the project's other files
11. ``tree``     the only module that imports astroid

``python -m flake8_mp_recv`` is apart from these: its ``commands`` explain a rule.
"""

__version__ = "0.1.0"
