import orders as ord


def play(link):
    manager = ord.Orders(link)
    manager.ask()
