"""XmlClient and XmlListener speak xmlrpc."""

import xmlrpc.client
from multiprocessing import connection
from multiprocessing.connection import XmlClient, XmlListener


def dial(address, key):
    conn = XmlClient(address, authkey=key)
    conn.recv()  # ok: xmlrpc
    return connection.XmlClient(address, authkey=key).recv()  # ok: xmlrpc


def listen(address, key):
    with XmlListener(address, authkey=key) as listener:
        return listener.accept().recv()  # ok: xmlrpc


def other():
    return xmlrpc.client.ServerProxy("http://localhost").recv()  # ok: xmlrpc
