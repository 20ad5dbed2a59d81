import scenario


class Robot:
    def __init__(self, link):
        self.link = link

    def run(self):
        scenario.play(self.link)
