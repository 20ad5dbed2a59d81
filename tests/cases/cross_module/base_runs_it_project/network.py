import socket

from device import Device


class Network(Device):
    @staticmethod
    def receive(control, number):
        while control.poll():
            control.recv()  # MPR073: Pipe() in device.py at line 7

    @staticmethod
    def receive_alone(control, number):
        return control.recv()  # ok: nobody starts it with a connection

    def __init__(self):
        super().__init__()
        self.receive_function = self.receive
        self.alone = self.receive_alone
        self.alone(socket.socket(), 1)
