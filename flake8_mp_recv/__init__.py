"""A Flake8 plugin that shows where a program unpickles what a multiprocessing connection brings.

Read it in this order; each module needs only those below it:

1. ``plugin``: what flake8 calls, two checkers without rule logic
2. ``analysis``: one file's findings
3. ``checks``: what each rule asks of a value
4. ``gate``: whether a file is worth any work, and which places in it
5. ``resolve``: the engine, which tells what an expression can be
6. ``known``: what is known of multiprocessing and of others, as data
7. ``values``: the engine's answers
8. ``findings``: what is told about one place
9. ``project``: the project's files
10. ``tree``: nodes; the only module that imports astroid
11. ``collector``: what Python's garbage collector is spared
12. ``options``: what a project may decide
13. ``rules``: the rule table, with codes, messages, reasons and examples
14. ``frozen``: how values are made

``python -m flake8_mp_recv`` stands beside these: its ``commands``, and ``review``, which finds what two of them print,
may use them all.
"""

__version__ = "0.1.0"
