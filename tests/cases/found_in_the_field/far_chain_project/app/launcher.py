import sys

sys.path.append("..")
import robot
import tools.manager as manager


class Launcher:
    def start(self):
        return manager.configure(self, self.first, self.second)

    def first(self, link):
        job = robot.Robot(link)
        job.run()

    def second(self, link, number):
        print(link.recv(), number)  # MPR073: Pipe() in tools/manager.py at line 5
