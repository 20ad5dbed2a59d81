"""Attributes that the file gives to modules and objects from outside the project."""

from multiprocessing import Pipe

import settings
import streamlit as st
from flask import Flask, g

import bus

settings.ours, settings.theirs = Pipe()
settings.link = bus.link()


def read():
    settings.link.recv()  # ok: a link of the bus
    settings.other.recv()  # ok: nobody here gives it
    return settings.ours.recv()  # MPR073: Pipe() at line 11


def before():
    g.peer = Pipe()[0]
    if "peer" not in st.session_state:
        st.session_state.peer, st.session_state.far = Pipe()


def view():
    g.user.recv()  # ok: nobody here gives it
    g.peer.recv()  # MPR073: Pipe() at line 22
    return st.session_state.peer.recv()  # MPR073: Pipe() at line 24


class Other:
    def __init__(self):
        self.g = bus.connect()

    def view(self):
        return self.g.peer.recv()  # ok: another g


def create(sock):
    app = Flask("app")
    app.config["conn"] = Pipe()[0]
    app.config["sock"] = sock

    @app.route("/read")
    def read():
        app.config["sock"].recv()  # ok: nobody says what it is
        return app.config["conn"].recv()  # MPR073: Pipe() at line 43

    return app


def create_other(app):
    return app.config["conn"].recv()  # ok: another application
