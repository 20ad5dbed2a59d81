"""What takes longer than a test may; each is a command, `python -m benchmarks.NAME`.

`accuracy` measures what the plugin finds, and `speed` what it costs, each beside its `peers`. `fuzz` makes programs by
the thousand and looks for what is wrongly reported, missed or not survived, and `mutation` spoils the plugin's code and
lists what no test notices. Beside them stands what several of them need.
"""
