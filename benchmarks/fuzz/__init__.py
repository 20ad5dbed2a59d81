"""Programs by the thousand, for what no hand-written case shows; `python -m benchmarks.fuzz` runs as many as one likes.

`flows` makes programs whose answer is found by running them (`truth`), `dense` makes ones that only have to be
survived, and `mutations` spoils real files. All take a `random.Random`, so that Hypothesis can choose and shrink.
"""
