"""The commands of ``python -m flake8_mp_recv``, one module each: ``add_to`` its parser, ``run`` it."""
