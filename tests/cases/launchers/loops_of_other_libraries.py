"""Callbacks that a loop, scheduler or curses calls with what they are registered with."""

import curses
import sched
import socket
from multiprocessing import Pipe

import dask
import gevent
import matplotlib.animation as animation
import trio
from apscheduler.schedulers.background import BackgroundScheduler
from gi.repository import GLib
from joblib import Parallel, delayed
from matplotlib.animation import FuncAnimation
from twisted.internet import reactor, threads


def draw(frame, link, line):
    link.recv()  # MPR073: Pipe() at line 94
    line.recv()  # ok: a socket


def draw_again(link, line):
    link.recv()  # ok: the number of the frame
    line.recv()  # MPR073: Pipe() at line 94


def screen(window, link):
    window.recv()  # ok: curses gives it
    link.recv()  # MPR073: Pipe() at line 94


def by_tk(link):
    link.recv()  # MPR073: Pipe() at line 94


def when_idle(link, line):
    link.recv()  # MPR073: Pipe() at line 94
    line.recv()  # ok: a socket


def by_glib(link):
    link.recv()  # MPR073: Pipe() at line 94


def readable(source, condition, link):
    source.recv()  # ok: GLib's
    link.recv()  # MPR073: Pipe() at line 94


def greenlet(link):
    link.recv()  # MPR073: Pipe() at line 94


def job(link):
    link.recv()  # MPR073: Pipe() at line 94


def delayed_job(link):
    link.recv()  # MPR073: Pipe() at line 94


def action(link):
    link.recv()  # MPR073: Pipe() at line 94


def scheduled(link, line):
    link.recv()  # MPR073: Pipe() at line 94
    line.recv()  # ok: a socket


def later(link):
    link.recv()  # MPR073: Pipe() at line 94


def in_thread(link):
    link.recv()  # MPR073: Pipe() at line 94


async def nursery(link):
    link.recv()  # MPR073: Pipe() at line 94


def profiled(link):
    link.recv()  # MPR073: Pipe() at line 94


def passed_by(link):
    link.recv()  # ok: nobody calls it with the pipe


def main(figure, root, profile):
    link, other = Pipe()
    line = socket.socket()
    shown = FuncAnimation(figure, draw, fargs=(link, line), interval=50)
    again = animation.FuncAnimation(figure, draw_again, None, None, (link,))
    curses.wrapper(screen, link)
    root.after(100, by_tk, link)
    root.after_idle(when_idle, link, line)
    GLib.timeout_add(100, by_glib, link)
    GLib.io_add_watch(link.fileno(), GLib.IO_IN, readable, link)
    gevent.spawn(greenlet, link)
    Parallel(n_jobs=2)(delayed(job)(each) for each in (link, other))
    dask.delayed(delayed_job)(other)
    sched.scheduler().enter(1, 1, action, argument=(link,))
    BackgroundScheduler().add_job(scheduled, "interval", args=[link, line], seconds=1)
    reactor.callLater(1, later, link)
    threads.deferToThread(in_thread, link)
    trio.run(nursery, link)
    profile.runcall(profiled, link)
    root.bind("<Key>", passed_by, link)
    return shown, again
