"""What the tests share: flake8 as users run it, and the case files with what they expect.

`real_flake8` runs it, `findings` reads what it prints, `markers` reads what a case expects, `cases` finds the cases,
and `comparison` holds what is printed against what is expected.
"""
