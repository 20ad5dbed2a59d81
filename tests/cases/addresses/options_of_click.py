"""Defaults of click's and typer's options, and of pydantic's fields."""

import os
from multiprocessing.connection import Listener
from typing import Optional

import click
import typer
from pydantic import BaseModel, Field

KEY = os.environb[b"KEY"]
FALLBACK = "0.0.0.0"


@click.command()
@click.option("-h", "--host", default="0.0.0.0")
@click.option("--bind-to", "bound", default=FALLBACK)
@click.option("--local", default="127.0.0.1")
@click.option("--own-key", default="changeme")
@click.option("--required", required=True)
@click.argument("PLACE", default="")
def serve(host, bound, local, own_key, required, place):
    Listener((host, 1), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((bound, 1), authkey=own_key.encode())  # MPR082: line 19 | MPR083: all interfaces ('0.0.0.0')
    Listener((local, 1), authkey=KEY)  # ok: loopback
    Listener((required, 1), authkey=KEY)  # ok: no default
    return Listener((place, 1), authkey=KEY)  # MPR083: all interfaces ('')


def main(
    host: str = typer.Option("0.0.0.0", "--host"),
    local: str = typer.Option("127.0.0.1"),
    key: Optional[str] = typer.Option(None),
    given: str = typer.Argument(...),
):
    Listener((host, 1), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((given, 1), authkey=key.encode())  # ok: no default
    return Listener((local, 1), authkey=KEY)  # ok: loopback


class Config(BaseModel):
    host: str = Field("0.0.0.0")
    key: str = Field(default="changeme")
    local: str = Field("127.0.0.1", max_length=16)


config = Config()
Listener((config.host, 1), authkey=config.key.encode())  # MPR082: line 43 | MPR083: all interfaces ('0.0.0.0')
Listener((config.local, 1), authkey=KEY)  # ok: loopback
serve()
typer.run(main)
