from multiprocessing import Pipe, Process


class Device:
    def __init__(self):
        self.receive_function = self.receive_nothing
        self.control, self.child_control = Pipe()

    @staticmethod
    def receive_nothing(control, number):
        return None

    @property
    def receive_arguments(self):
        return self.child_control, 1

    def start(self):
        Process(target=self.receive_function, args=self.receive_arguments).start()
