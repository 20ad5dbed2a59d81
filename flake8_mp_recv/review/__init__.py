"""What ``trace`` and ``map`` tell a reviewer, from the engine's own answers.

Read it in this order; each module needs only those above it:

1. ``settings`` and ``files``: flake8's own configuration and discovery, and a file's text and tree
2. ``hiding``: lines without the keys that are written in them
3. ``reading``: one file, opened with an engine that looks at everything and remembers what it was asked
4. ``boundaries``: the words for who can reach something
5. ``places`` and ``words``: where something stands, and how it is called
6. ``unknown``: what the engine did not know
7. ``endpoints``: what a call opens, at which address, with which key, and who can reach that
8. ``processes``: calls that hand an end of it to somebody else
9. ``tracing``: the way of one value, for ``trace``
10. ``inventory``: all of a project, for ``map``
11. ``as_text``, ``as_json`` and ``as_mermaid``: the map as it is printed
"""
